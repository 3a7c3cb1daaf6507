-- What the inbox could not give effect to yet, and what it was alarmed by. ${app} is the role the service works as.

create table hold (
    source      text        not null,
    subject     text        not null,
    first_pos   bigint      not null,
    reason      text        not null,
    held_at     timestamptz not null,
    tries       integer     not null,
    next_try_at timestamptz not null,
    taken_by    text,
    primary key (source, subject)
);

create table inbox_alarm (
    source  text        not null,
    pos     bigint      not null,
    what    text        not null,
    seen_at timestamptz not null,
    primary key (source, pos, what)
);

-- What another service has published, as received: what views over several logs are filled from.
create table received (
    source text   not null,
    pos    bigint not null,
    prev   bigint not null,
    subject text  not null,
    header bytea  not null,
    body   bytea  not null,
    primary key (source, pos)
);
create trigger received_is_append_only before update or delete or truncate on received
    for each statement execute function refuse_change();

grant insert, select, update, delete on hold to ${app};
grant insert, select on inbox_alarm, received to ${app};
