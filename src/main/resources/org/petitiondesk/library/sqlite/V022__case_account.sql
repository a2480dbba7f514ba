-- Facts and actions that a text tells as numbered items. Of a fact the day, the month or the year of
-- it is written as in ISO 8601, where it is known.

create table text_version_account (
    owner blob not null references text_version (id) on delete cascade,
    part text not null,
    number integer not null,
    happened_on text,
    wording text not null,
    primary key (owner, part, number)
);

create table former_text_account (
    owner blob not null references former_text (id) on delete cascade,
    part text not null,
    number integer not null,
    happened_on text,
    wording text not null,
    primary key (owner, part, number)
);

create table checked_text_account (
    owner blob not null references checked_text (id) on delete cascade,
    part text not null,
    number integer not null,
    happened_on text,
    wording text not null,
    primary key (owner, part, number)
);
