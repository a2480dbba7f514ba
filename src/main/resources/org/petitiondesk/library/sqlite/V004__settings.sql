-- What was set for the library as a whole. What nobody has set has no row: then it is as usual.

create table setting (
    name text not null primary key,
    value integer not null
);
