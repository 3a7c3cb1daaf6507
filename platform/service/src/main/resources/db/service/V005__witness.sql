-- What this service has seen of the checkpoints of others, and others of its own; beside signed_checkpoint, which keeps
-- the checkpoints themselves. ${app} is the role the service works as.

-- The key of a log, as it was when this service first saw it. A log never changes its key within an epoch.
create table log_key (
    log     text        primary key,
    key     text        not null,
    seen_at timestamptz not null
);

-- What witnesses have countersigned of this service's own checkpoints.
create table cosignature (
    log     text        not null,
    size    bigint      not null,
    witness text        not null,
    note    text        not null,
    seen_at timestamptz not null,
    primary key (log, size, witness)
);

-- A note that contradicts what was seen before, kept as the proof of it.
create table fork_note (
    log     text        not null,
    size    bigint      not null,
    note    text        not null,
    seen_at timestamptz not null,
    primary key (log, size, note)
);

do $$
declare
    append_only text;
begin
    foreach append_only in array array['log_key', 'cosignature', 'fork_note'] loop
        execute format('create trigger %I before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', append_only || '_is_append_only', append_only);
        execute format('grant insert, select on %I to ${app}', append_only);
    end loop;
end $$;
