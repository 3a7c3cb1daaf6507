-- What goes out by mail and webhook: a durable queue, the receipt of each delivery, and where mail goes. Deliveries are made
-- from what stands in the log; mailboxes and the key stand here alone. ${app} is the role the service works as.

-- What others recorded about a case or a source, until it is known to whom that goes.
create table subject_change (
    source       text        not null,
    pos          bigint      not null,
    subject      text        not null,
    stream_kind  text        not null,
    version      bigint      not null,
    event_id     uuid        not null,
    body         text        not null,
    recorded_at  timestamptz not null,
    primary key (source, pos)
);

-- How far the own log has been read for what goes out.
create table delivery_read (
    source text   primary key,
    pos    bigint not null
);

create table delivery (
    id          uuid        primary key,
    channel     text        not null check (channel in ('webhook', 'mail')),
    -- The subscription, or the body whose mailbox it is.
    target      text        not null,
    body        text        not null,
    event_id    uuid        not null,
    topic       text        not null,
    payload     bytea       not null,
    state       text        not null check (state in ('waiting', 'delivered', 'undelivered')),
    attempts    integer     not null,
    made_at     timestamptz not null,
    next_at     timestamptz not null,
    give_up_at  timestamptz not null,
    last_fault  text,
    answered_at timestamptz,
    unique (channel, target, event_id)
);
create index delivery_due on delivery (next_at) where state = 'waiting';
create index delivery_waiting on delivery (target, next_at) where state = 'waiting';
create index delivery_listed on delivery (state, made_at, id);

-- Mailboxes of bodies; the address is sealed.
create table mail_recipient (
    body       text        primary key,
    address    text        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);

-- The key under which addresses and secrets stand at rest, wrapped by the master key of the data folder.
create table own_sealing_key (
    key_id          text  primary key,
    public_key      text  not null,
    wrapped_private bytea not null
);

grant select, insert, delete on subject_change to ${app};
grant select, insert, update, delete on delivery_read, delivery, mail_recipient to ${app};
grant select, insert on own_sealing_key to ${app};
