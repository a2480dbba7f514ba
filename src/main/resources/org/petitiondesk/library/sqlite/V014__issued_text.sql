-- Which version of the text an issued letter printed, as its pages can name it.

alter table issued_letter add column text_mark text;
