-- Texts as they stood before they were changed, kept now and then. Texts that somebody signed are
-- not among them: those stay in text_version.

create table former_text (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    language text not null,
    title text not null,
    subject text not null,
    body text not null,
    written_at bigint not null,
    kept_at bigint not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index former_text_of on former_text (petition, language);

create table former_text_demand (
    owner blob not null references former_text (id) on delete cascade,
    number integer not null,
    wording text not null,
    primary key (owner, number)
);
