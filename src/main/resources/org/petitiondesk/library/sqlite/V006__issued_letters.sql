-- Letters as they were printed when they were issued. The addressee may have been removed since.
-- The document has no name of the annex: those are taken from the signatures older than the act.

create table issued_letter (
    position integer primary key,
    id blob not null unique,
    act blob not null,
    petition blob not null references petition (id) on delete cascade,
    addressee blob not null,
    language text not null,
    issued_on text not null,
    document text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index issued_letter_of on issued_letter (petition);
