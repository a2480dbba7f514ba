-- Why a line of a signature sheet is struck out; null if nobody said it. Free words could name
-- somebody, so there are none.

alter table sheet_mark add column reason text
    check (reason in ('SIGNER', 'NO_PERSON', 'TWICE', 'NOT_ENTITLED', 'OTHER'));
