-- A row that fails is tried again and holds back the later rows of its case only; the job says why. Once it is done, the job
-- knows how far other services must have been read to show it.

alter table import_row add column beside_no bigint;
alter table import_row add column beside_line integer;
comment on column import_row.beside_no is
    'the row that it is read together with: what a corrected row said before, the indictment that a court accepts';

alter table import_outcome drop constraint import_outcome_outcome_check;
alter table import_outcome add constraint import_outcome_outcome_check
    check (outcome in ('done', 'waiting', 'refused', 'failing', 'failed'));
alter table import_outcome add column failures integer not null default 0;

create table import_position (
    job uuid   not null references import_job,
    log text   not null,
    pos bigint not null,
    primary key (job, log)
);

grant insert, select, update on import_position to ${app};
grant update (failures) on import_outcome to ${app};
