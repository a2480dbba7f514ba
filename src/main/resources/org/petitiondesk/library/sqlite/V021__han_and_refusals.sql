-- Traditional and simplified Han are sought in one form. The program defines han_form.
update signature_words set words = han_form(words) where words <> han_form(words);
update addressee_words set words = han_form(words) where words <> han_form(words);

-- Lines of an import that did not go in: their number and what was wrong, nothing that they said.
create table import_refusal (
    position integer primary key,
    batch blob not null references import_batch (id) on delete cascade,
    line integer not null,
    problem text not null
);
create index import_refusal_batch on import_refusal (batch);
