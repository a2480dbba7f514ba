-- That personal data were erased because somebody asked for it; never whose.

create table erasure_act (
    position integer primary key,
    id blob not null unique,
    erased_at bigint not null,
    anonymised integer not null,
    removed integer not null,
    created_at bigint not null,
    changed_at bigint not null
);
