-- By whom a signer may be contacted again, where somebody said so or said how it is known. Whoever
-- has no row: the sponsors, or nobody, by "may_contact", which goes on saying whether anybody may.

create table contact_wish (
    signatory blob primary key references signatory (id) on delete cascade,
    contact_by text not null,
    organization text not null,
    given_on text,
    how text not null
);
