-- The last day on which an appeal is to be sent, and the appeals that it follows up as they are
-- referred to, the oldest first. They may be in no library.

alter table petition add column expires_on text;

create table petition_earlier (
    petition blob not null references petition (id) on delete cascade,
    number integer not null,
    code text not null,
    dated_on text not null,
    primary key (petition, number)
);
