-- In which order a petition's signatures are listed; without a row as they were recorded.
create table signature_order (
    petition blob primary key references petition (id) on delete cascade,
    rule text not null,
    collation text not null,
    grouping text not null,
    seed text not null
);

-- Signatures that come first in a list.
create table lead_signature (
    signature blob primary key references signature (id) on delete cascade,
    petition blob not null references petition (id) on delete cascade,
    number integer not null
);

create index lead_signature_petition on lead_signature (petition, number);
