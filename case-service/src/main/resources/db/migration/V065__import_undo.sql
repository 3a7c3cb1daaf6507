-- An import is undone by another job, whose rows take back what it told. What it leaves is kept with the reason, and the rows that
-- were taken back are not undone again.

alter table import_job add column undoes uuid references import_job;
create index import_job_undoes on import_job (undoes);

create table import_undone (
    undo         uuid    not null references import_job,
    job          uuid    not null,
    seq          integer not null,
    left_because text,
    primary key (undo, seq),
    foreign key (job, seq) references import_row (job, seq)
);
comment on column import_undone.left_because is 'why the row stays as it is; none where it was to be taken back';
create trigger import_undone_is_append_only before update or delete or truncate on import_undone
    for each statement execute function refuse_change_of_import();

grant insert, select on import_undone to ${app};
