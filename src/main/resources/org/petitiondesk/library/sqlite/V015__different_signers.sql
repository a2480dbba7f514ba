-- Two signatures that look like one person's, and of which somebody has said that they are not; the
-- smaller identifier first.

create table different_signers (
    one blob not null references signature (id) on delete cascade,
    other blob not null references signature (id) on delete cascade,
    primary key (one, other)
);

create index different_signers_other on different_signers (other);

create index signatory_email on signatory (email collate nocase) where email <> '';
