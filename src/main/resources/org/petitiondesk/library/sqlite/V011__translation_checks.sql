-- Who checked a translation against the text in the petition's original language. Both texts are
-- kept as they stood, so that what has changed since can be shown.

create table checked_text (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    language text not null,
    title text not null,
    subject text not null,
    body text not null,
    written_at bigint not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index checked_text_of on checked_text (petition);

create table checked_text_demand (
    owner blob not null references checked_text (id) on delete cascade,
    number integer not null,
    wording text not null,
    primary key (owner, number)
);

create table translation_check (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    checked_by text not null,
    checked_at bigint not null,
    text blob not null references checked_text (id),
    original blob not null references checked_text (id),
    created_at bigint not null,
    changed_at bigint not null
);

create index translation_check_of on translation_check (petition);

-- In which language a petition was written first, where somebody said so; else it is the one that
-- was added first.
create table original_language (
    petition blob primary key references petition (id) on delete cascade,
    language text not null
);
