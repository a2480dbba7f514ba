-- The first form of a library.
--
-- Identifiers are UUIDs of version 7 as 16 bytes: half the size of their text, and compared byte by
-- byte they sort by the time they were made (in PostgreSQL: uuid).
-- "position" is the order in which records were recorded (in PostgreSQL: an identity column).
-- Columns ending in _at are instants in UTC, in nanoseconds since 1970 (in PostgreSQL: bigint).
-- Columns ending in _on are days, as YYYY-MM-DD. Words of closed sets are in capitals.
-- Tables without an id are parts of the record they name and are written with it.

create table person (
    position integer primary key,
    id blob not null unique,
    gender text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create table person_name (
    owner blob not null references person (id) on delete cascade,
    number integer not null,
    language text not null,
    whole text not null,
    family text not null,
    given text not null,
    name_order text not null,
    primary key (owner, number)
);

create table organization (
    position integer primary key,
    id blob not null unique,
    kind text not null,
    country text,
    created_at bigint not null,
    changed_at bigint not null
);

create table organization_name (
    owner blob not null references organization (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

create table post (
    position integer primary key,
    id blob not null unique,
    office text not null,
    organization blob references organization (id),
    country text,
    created_at bigint not null,
    changed_at bigint not null
);

create index post_organization on post (organization);

create table post_title (
    owner blob not null references post (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

create table tenure (
    position integer primary key,
    id blob not null unique,
    person blob not null references person (id) on delete cascade,
    post blob not null references post (id) on delete cascade,
    first_on text,
    last_on text,
    attested_on text,
    created_at bigint not null,
    changed_at bigint not null
);

create index tenure_person on tenure (person);
create index tenure_post on tenure (post);

-- Of the three owners exactly one is given. "value" is a number or an e-mail address; for a postal
-- address its lines, with line breaks between them.
create table contact_detail (
    position integer primary key,
    id blob not null unique,
    post blob references post (id) on delete cascade,
    person blob references person (id) on delete cascade,
    organization blob references organization (id) on delete cascade,
    kind text not null,
    value text not null,
    postcode text not null,
    city text not null,
    region text not null,
    country text,
    verified_on text,
    source text not null,
    created_at bigint not null,
    changed_at bigint not null,
    check (
        (case when post is null then 0 else 1 end)
            + (case when person is null then 0 else 1 end)
            + (case when organization is null then 0 else 1 end)
            = 1
    )
);

create index contact_detail_post on contact_detail (post);
create index contact_detail_person on contact_detail (person);
create index contact_detail_organization on contact_detail (organization);

-- care_of is empty for a direct route. "languages" are tags with spaces between them.
create table addressee (
    position integer primary key,
    id blob not null unique,
    post blob not null references post (id),
    care_of blob references post (id),
    paper text,
    languages text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index addressee_post on addressee (post);
create index addressee_care_of on addressee (care_of);

create table addressee_form (
    owner blob not null references addressee (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

-- code_key is the code as it is compared: in lower case.
create table petition (
    position integer primary key,
    id blob not null unique,
    code text not null,
    code_key text not null unique,
    status text not null,
    dated_on text not null,
    template text not null,
    layout text not null,
    paper text,
    created_at bigint not null,
    changed_at bigint not null
);

create table petition_text (
    owner blob not null references petition (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

create table petition_addressee (
    petition blob not null references petition (id) on delete cascade,
    number integer not null,
    addressee blob not null references addressee (id),
    primary key (petition, number)
);

create index petition_addressee_addressee on petition_addressee (addressee);

create table demand (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    number integer not null,
    outcome text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index demand_petition on demand (petition, number);

create table demand_wording (
    owner blob not null references demand (id) on delete cascade,
    part text not null,
    number integer not null,
    language text not null,
    text text not null,
    primary key (owner, part, number, language)
);

create table text_version (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    language text not null,
    title text not null,
    subject text not null,
    body text not null,
    sha256 text not null,
    written_at bigint not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index text_version_petition on text_version (petition);

create table text_version_demand (
    owner blob not null references text_version (id) on delete cascade,
    number integer not null,
    wording text not null,
    primary key (owner, number)
);

create table signature_sheet (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    number integer not null,
    language text not null,
    text_version blob references text_version (id),
    issued_to text not null,
    issued_on text,
    returned_on text,
    counted_lines integer,
    closed integer not null,
    created_at bigint not null,
    changed_at bigint not null,
    unique (petition, number)
);

create index signature_sheet_text_version on signature_sheet (text_version);

create table import_batch (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    imported_at bigint not null,
    source text not null,
    accepted integer not null,
    refused integer not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index import_batch_petition on import_batch (petition);

create table signatory (
    position integer primary key,
    id blob not null unique,
    kind text not null,
    email text not null,
    telephone text not null,
    may_contact integer not null,
    created_at bigint not null,
    changed_at bigint not null
);

-- "organization" is the affiliation of somebody who signed personally, else what the signer
-- represents. "batch" or "sheet" is given, or neither for a signature that was typed in.
-- "duplicate_of" may be given where the state is DUPLICATE.
create table signature (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    signatory blob not null references signatory (id),
    text_version blob references text_version (id),
    name text not null,
    capacity text not null,
    organization text not null,
    title text not null,
    place text not null,
    country text not null,
    signed_on text,
    consent text not null,
    consent_on text,
    consent_how text not null,
    batch blob references import_batch (id),
    sheet blob references signature_sheet (id),
    line integer,
    state text not null,
    duplicate_of blob references signature (id)
        on delete set null deferrable initially deferred,
    created_at bigint not null,
    changed_at bigint not null
);

create index signature_petition on signature (petition);
create index signature_signatory on signature (signatory);
create index signature_text_version on signature (text_version) where text_version is not null;
create index signature_batch on signature (batch) where batch is not null;
create index signature_sheet_lines on signature (sheet) where sheet is not null;
create index signature_duplicate on signature (duplicate_of) where duplicate_of is not null;
create index signature_withdrawn on signature (state) where state = 'WITHDRAWN';

-- What a signer's consent was before it changed.
create table consent_history (
    position integer primary key,
    id blob not null unique,
    signature blob not null references signature (id) on delete cascade,
    consent text not null,
    given_on text,
    how text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index consent_history_signature on consent_history (signature);

create table delivery (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    addressee blob not null references addressee (id),
    city text not null,
    planned_on text,
    lead text not null,
    mode text not null,
    outcome text not null,
    outcome_at bigint,
    note text not null,
    evidence text not null,
    reply text not null,
    replied_on text,
    created_at bigint not null,
    changed_at bigint not null
);

create index delivery_petition on delivery (petition);
create index delivery_addressee on delivery (addressee);

-- That there was a record, for those who still have it; never what it said.
create table tombstone (
    id blob not null primary key,
    kind text not null,
    deleted_at bigint not null
);

-- Work that waits until the library is closed, so that it is not forgotten if a program is killed.
create table upkeep (
    task text not null primary key
);

-- Search (SQLite's FTS5). The row number is the record's position; in the words every character of
-- Han, Hangul and kana stands alone. Marks belong to words, or Tibetan and Thai fall apart.
create virtual table signature_words using fts5 (
    words,
    prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

create virtual table addressee_words using fts5 (
    words,
    prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- Words of a large import are gathered in up to 16 MB before they are sorted into the index.
insert into signature_words (signature_words, rank) values ('hashsize', 16000000);
