-- Warnings of the letter check that somebody lets stand. The cause is a SHA-256 of what is warned
-- of: the words may be a signer's name. No addressee or language means: for all.

create table accepted_warning (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    cause text not null,
    addressee blob,
    language text,
    created_at bigint not null,
    changed_at bigint not null
);

create index accepted_warning_of on accepted_warning (petition);

-- How many pages a letter may have without its annex; 0 for as many as it takes.
alter table petition add column most_pages integer not null default 0;
