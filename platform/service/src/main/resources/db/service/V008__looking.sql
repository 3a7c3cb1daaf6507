-- The log of looking: who read, searched, listed, exported, opened or was refused what. It is a log as that of the facts is, in
-- a schema of its own, so that whoever finds its tables finds no others. ${app} is the role the service works as: it may insert
-- and select, nothing else.
create schema looking;
create table looking.event (like event including all);
create table looking.checkpoint (like checkpoint including all);
create table looking.tile (like tile including all);
create table looking.signed_checkpoint (like signed_checkpoint including all);

-- What an entry is about, for the index; the body has no other form than the service gives it.
create function looking.things(body bytea) returns text[] language sql immutable parallel safe as $$
    select array(select jsonb_array_elements_text(convert_from(body, 'UTF8')::jsonb -> 'things'))
$$;
create index event_by_thing on looking.event using gin (looking.things(body));
create index event_by_actor on looking.event (actor, pos);
create index event_by_instant on looking.event (recorded_at, pos);

grant usage on schema looking to ${app};
do $$
declare
    append_only text;
begin
    foreach append_only in array array['event', 'checkpoint', 'tile', 'signed_checkpoint'] loop
        execute format('create trigger %I before update or delete or truncate on looking.%I '
            'for each statement execute function refuse_change()', append_only || '_is_append_only', append_only);
        execute format('grant insert, select on looking.%I to ${app}', append_only);
    end loop;
end $$;
