-- How a signature sheet was printed, so that it can be printed again, and until when it is to be
-- sent back.

alter table signature_sheet add column lines integer not null default 12;
alter table signature_sheet add column paper text not null default 'A4';
alter table signature_sheet add column due_on text;

-- The lines of a sheet that are written on, and from which no signature could be copied.
create table sheet_mark (
    sheet blob not null references signature_sheet (id) on delete cascade,
    line integer not null,
    mark text not null,
    primary key (sheet, line)
);

-- The greatest number that a sheet of a petition ever had: a removed sheet may still be on paper.
create table sheet_numbering (
    petition blob primary key references petition (id) on delete cascade,
    last integer not null
);

insert into sheet_numbering select petition, max(number) from signature_sheet group by petition;
