-- Templates of somebody's own; the shipped ones are in no library. A petition names its template,
-- and may go on naming one that was removed. The text is as it was typed, head included.

create table template (
    position integer primary key,
    id blob not null unique,
    name text not null unique,
    created_at bigint not null,
    changed_at bigint not null
);

create table template_text (
    owner blob not null references template (id) on delete cascade,
    language text not null,
    text text not null,
    primary key (owner, language)
);
