-- Since when a petition that was closed is open again; the day on which it closed is kept meanwhile.

alter table retention add column reopened_on text;
