-- Deliveries with their appointments by the clocks of each city, what happened in its order, what
-- proves it, and what officials answered. The former table was never written to.

drop table delivery;

create table delivery (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    addressee blob not null references addressee (id),
    city text not null,
    planned_on text,
    starts_at text,
    zone text,
    mode text not null,
    -- Languages with a space between them, the leading one first.
    languages text not null,
    paper text,
    lead text not null,
    telephone text not null,
    anonymous integer not null,
    notes text not null,
    pack_made_at bigint,
    created_at bigint not null,
    changed_at bigint not null
);

create index delivery_petition on delivery (petition);
create index delivery_addressee on delivery (addressee);

create table delivery_event (
    position integer primary key,
    id blob not null unique,
    delivery blob not null references delivery (id) on delete cascade,
    number integer not null,
    outcome text not null,
    happened_at text,
    by_whom text not null,
    tracking text not null,
    note text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index delivery_event_delivery on delivery_event (delivery, number);

create table photograph (
    position integer primary key,
    id blob not null unique,
    delivery blob not null references delivery (id) on delete cascade,
    caption text not null,
    metadata_kept integer not null,
    shown integer not null,
    jpeg blob not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index photograph_delivery on photograph (delivery);

create table reply (
    position integer primary key,
    id blob not null unique,
    petition blob not null references petition (id) on delete cascade,
    delivery blob references delivery (id) on delete set null deferrable initially deferred,
    replied_on text not null,
    from_whom text not null,
    reference text not null,
    text text not null,
    created_at bigint not null,
    changed_at bigint not null
);

create index reply_petition on reply (petition);
create index reply_delivery on reply (delivery) where delivery is not null;

-- What a reply says of demands.
create table reply_answer (
    reply blob not null references reply (id) on delete cascade,
    demand blob not null references demand (id) on delete cascade,
    outcome text not null,
    primary key (reply, demand)
);
