-- Text blocks of somebody's own; the shipped ones are in no library.

create table text_block (
    position integer primary key,
    id blob not null unique,
    name text not null unique,
    created_at bigint not null,
    changed_at bigint not null
);

create table text_block_text (
    owner blob not null references text_block (id) on delete cascade,
    language text not null,
    text text not null,
    primary key (owner, language)
);
