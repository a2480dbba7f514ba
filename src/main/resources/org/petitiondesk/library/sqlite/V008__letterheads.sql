-- How organizations' letters begin and end, and the scanned signatures of those who sign for them.
-- Pictures are PNGs that hold dots and nothing else.

create table letterhead (
    position integer primary key,
    id blob not null unique,
    organization text not null unique collate nocase,
    logo blob,
    created_at bigint not null,
    changed_at bigint not null
);

create table letterhead_text (
    owner blob not null references letterhead (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

create table scanned_signature (
    position integer primary key,
    id blob not null unique,
    name text not null unique collate nocase,
    picture blob not null,
    created_at bigint not null,
    changed_at bigint not null
);

-- Whose letterhead is printed; empty for the first sponsor's.
alter table petition add column letterhead text not null default '';

-- The pictures of issued letters, once for each act of issuing: a thousand letters have one logo.
create table issued_picture (
    act blob not null,
    sha256 text not null,
    petition blob not null references petition (id) on delete cascade,
    picture blob not null,
    primary key (act, sha256)
);

create index issued_picture_of on issued_picture (petition);

-- Letterheads have lines now, and a place to sign a mark. Within a text these would be escaped.
update issued_letter
set document = replace(
        replace(document, '"contact":', '"lines":[],"contact":'),
        '"suffix":',
        '"mark":{"kind":"Pen"},"suffix":'
    );
