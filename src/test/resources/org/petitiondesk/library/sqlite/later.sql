create table later (id blob not null primary key);
