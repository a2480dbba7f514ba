-- What the columns of a form of list hold, kept by a name for the next list of that form. A column
-- without a field is left out.

create table mapping (
    position integer primary key,
    id blob not null unique,
    kind text not null,
    name text not null,
    created_at bigint not null,
    changed_at bigint not null,
    unique (kind, name)
);

create table mapping_column (
    owner blob not null references mapping (id) on delete cascade,
    position integer not null,
    heading text not null,
    field text,
    primary key (owner, position)
);
