-- Why a line of a signature sheet is struck out, in somebody's words; empty if nobody said it.

alter table sheet_mark add column reason text not null default '';
