-- Who was refused what and by which rule: no content of what was asked. The service's role may add and read.
create table refused_access (
    id         bigint      generated always as identity primary key,
    refused_at timestamptz not null,
    actor      text        not null,
    agency     text        not null,
    act        text        not null,
    rule       text        not null,
    trace_id   text        not null
);
create index refused_access_by_actor on refused_access (actor, refused_at);

create trigger refused_access_is_append_only before update or delete or truncate on refused_access
    for each statement execute function refuse_change();

grant insert, select on refused_access to ${app};

-- Each view lives in a schema of its own, made by the service when it first needs it.
do $$
begin
    execute format('grant create on database %I to ${app}', current_database());
end $$;
