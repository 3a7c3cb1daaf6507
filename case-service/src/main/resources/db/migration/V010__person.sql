-- The directory of people and the keys of everything that texts are sealed for. No name, title or reason stands here in
-- clear. ${app} is the role the service works as.

-- One key per subject (person:…, case:…, information-source:…) and generation; without wrapped_private it is destroyed.
create table subject_key (
    key_id          uuid        primary key,
    subject         text        not null,
    generation      integer     not null,
    public_key      text        not null,
    wrapped_private bytea,
    made_at         timestamptz not null,
    destroyed_at    timestamptz,
    unique (subject, generation),
    check ((wrapped_private is null) = (destroyed_at is not null))
);

create table person (
    person_key    uuid        primary key,
    issuer        text        not null,
    number        text        not null,
    registered_at timestamptz not null,
    unique (issuer, number)
);

-- What is known of a person, newest revision last; a revision without text says that the person was erased. Revisions
-- have no holes: they are given under a lock that is held until commit, so a reader may go on from the last one it saw.
create table person_details (
    revision    bigint      primary key,
    person_key  uuid        not null references person,
    key_id      uuid        references subject_key,
    kept        bytea,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check ((key_id is null) = (kept is null))
);
create index person_details_of_person on person_details (person_key, revision desc);

-- Who has looked up, searched, opened or erased what, why and when; subjects are person:…, case:… and the like.
create table name_lookup (
    id        bigint      generated always as identity primary key,
    looked_at timestamptz not null,
    actor     text        not null,
    agency    text        not null,
    kind      text        not null,
    purpose   text        not null,
    reference text        not null,
    subjects  text[]      not null
);
create index name_lookup_by_actor on name_lookup (actor, looked_at);
create index name_lookup_by_subject on name_lookup using gin (subjects);

create function refuse_change_of_person() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger name_lookup_is_append_only before update or delete or truncate on name_lookup
    for each statement execute function refuse_change_of_person();
create trigger person_is_append_only before update or delete or truncate on person
    for each statement execute function refuse_change_of_person();
create trigger person_details_is_append_only before update or delete or truncate on person_details
    for each statement execute function refuse_change_of_person();

grant insert, select on person, person_details, name_lookup, subject_key to ${app};
grant update (wrapped_private, destroyed_at) on subject_key to ${app};
