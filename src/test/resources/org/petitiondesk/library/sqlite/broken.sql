create table later (id blob not null primary key);
insert into nowhere values (1);
