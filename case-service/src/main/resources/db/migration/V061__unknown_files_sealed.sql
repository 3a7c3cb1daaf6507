-- The names of files that are no registers may name people: they are sealed as the upload is, and only their number stands
-- here. Of imports that are there already the sealed upload names them.

alter table import_job add column unknown_files integer not null default 0;
update import_job j set unknown_files =
    (select count(*) from import_file f where f.job = j.id and not f.register);
alter table import_job alter column unknown_files drop default;

alter table import_file disable trigger import_file_is_append_only;
delete from import_file where not register;
alter table import_file enable trigger import_file_is_append_only;
alter table import_file drop column register;
comment on table import_file is 'the registers of an upload';
