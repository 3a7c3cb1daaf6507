-- The log of one service: append-only, and its proof in the same transaction. ${app} is the role the service works as;
-- it may insert and select here, nothing else.

create table event (
    pos            bigint      primary key,
    stream_id      text        not null,
    version        integer     not null,
    subject        text        not null,
    event_id       uuid        not null,
    type           text        not null,
    schema         integer     not null,
    occurred_on    date        not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    on_behalf_of   text,
    command_id     uuid        not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    body           bytea       not null check (octet_length(body) <= 262144),
    leaf           bytea       not null check (octet_length(leaf) = 32),
    prev_leaf      bytea       check (octet_length(prev_leaf) = 32),
    unique (stream_id, version)
);

-- One row per append transaction: the RFC 6962 tree over the leaves 1..size.
create table checkpoint (
    size     bigint      primary key,
    root     bytea       not null check (octet_length(root) = 32),
    frontier bytea       not null,
    made_at  timestamptz not null
);

-- One row per 256 leaves (level 0), per 256 such rows (level 1), and so on: what proofs are built from.
create table tile (
    level  smallint not null,
    idx    bigint   not null,
    root   bytea    not null check (octet_length(root) = 32),
    hashes bytea    not null check (octet_length(hashes) = 8192),
    primary key (level, idx)
);

-- A number of the business that may stand only once: a case's number, an agency's own number.
create table unique_key (
    scope     text not null,
    key       text not null,
    stream_id text not null,
    primary key (scope, key)
);

-- The answers of accepted commands, to be given again; the append lock keeps an id from standing twice.
create table command_seen (
    command_id  uuid        not null,
    fingerprint bytea       not null check (octet_length(fingerprint) = 32),
    answer      bytea       not null,
    made_at     timestamptz not null
) partition by range (made_at);
create index command_seen_id on command_seen (command_id);
create table command_seen_default partition of command_seen default;

-- Which published record of another log took effect here, in the transaction of its effect.
create table inbox_mark (
    source text   not null,
    pos    bigint not null,
    leaf   bytea  not null check (octet_length(leaf) = 32),
    primary key (source, pos)
);

-- What logs have signed of themselves, this one and those it has seen as a witness.
create table signed_checkpoint (
    log     text        not null,
    size    bigint      not null,
    root    bytea       not null check (octet_length(root) = 32),
    note    text        not null,
    seen_at timestamptz not null,
    primary key (log, size)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    append_only text;
begin
    foreach append_only in array array['event', 'checkpoint', 'tile', 'unique_key', 'command_seen', 'inbox_mark',
            'signed_checkpoint'] loop
        execute format('create trigger %I before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', append_only || '_is_append_only', append_only);
        execute format('grant insert, select on %I to ${app}', append_only);
    end loop;
end $$;

-- What is not evidence and may move: how far each view has read, and how far the relay has published.
create table view_position (
    view   text   not null,
    source text   not null,
    pos    bigint not null,
    primary key (view, source)
);
create table relay_cursor (
    topic text   primary key,
    pos   bigint not null,
    prev  bigint not null
);
grant insert, select, update, delete on view_position, relay_cursor to ${app};
