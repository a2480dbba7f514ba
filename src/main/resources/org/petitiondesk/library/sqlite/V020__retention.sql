-- How many months the names of a petition are kept after it closed (0: no limit), and when it closed;
-- empty while it is open. Without a row it never was closed, and nothing is set.

create table retention (
    petition blob primary key references petition (id) on delete cascade,
    months integer not null,
    closed_on text
);

-- Times of change are in nanoseconds. Of petitions that are closed already it is the best known day.
insert into retention (petition, months, closed_on)
    select id, 0, date(changed_at / 1000000000, 'unixepoch') from petition
    where status in ('CLOSED', 'DELIVERED');
