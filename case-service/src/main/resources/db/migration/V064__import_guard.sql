-- An import that would change more of what stands than may is stopped before its first row and kept as such; how much it would
-- change is kept of every import, and by which limit that was judged.

alter table import_job drop constraint import_job_state_check;
alter table import_job add constraint import_job_state_check
    check (state in ('running', 'waiting', 'done', 'stopped'));
alter table import_job add column max_percent integer;
alter table import_job add column from_facts integer;
alter table import_job add column percent_allowed boolean not null default false;
comment on column import_job.max_percent is 'the largest share of what stands that could change; none in imports from before';
comment on column import_job.percent_allowed is 'whether the importer said that share, and not the configuration';

create table import_change (
    job      uuid    not null references import_job,
    register text    not null,
    changed  integer not null,
    standing integer not null,
    primary key (job, register)
);
create trigger import_change_is_append_only before update or delete or truncate on import_change
    for each statement execute function refuse_change_of_import();

grant insert, select on import_change to ${app};
