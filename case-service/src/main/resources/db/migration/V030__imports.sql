-- Imports of registers as stored jobs. What was uploaded and what is answered is kept sealed under the key of the import;
-- here stand file names, hashes, line numbers and counts only. ${app} is the role the service works as.

create table import_job (
    id         uuid        primary key,
    no         bigint      not null unique,
    state      text        not null check (state in ('running', 'waiting', 'done')),
    folder     text        not null,
    created_by text        not null,
    agency     text        not null,
    created_at timestamptz not null,
    planned    integer     not null,
    unchanged  integer     not null,
    rejected   integer     not null,
    retained   integer     not null,
    findings   integer     not null
);
-- One import at a time: a job that is carried out keeps every other away.
create unique index import_job_running on import_job (state) where state = 'running';

-- The files of an upload; those that are no register are named and left alone.
create table import_file (
    job      uuid    not null references import_job,
    name     text    not null,
    sha256   text    not null,
    bytes    bigint  not null,
    register boolean not null,
    primary key (job, name)
);
create index import_file_by_hash on import_file (sha256);

-- The upload and the answers in sealed pieces.
create table import_piece (
    job   uuid    not null references import_job,
    what  text    not null,
    piece integer not null,
    kept  text    not null,
    primary key (job, what, piece)
);

-- What is to be carried out, in legal order; the content stands in the upload of the import content_no, on that line.
create table import_row (
    job        uuid    not null references import_job,
    seq        integer not null,
    register   text    not null,
    content_no bigint  not null,
    line       integer not null,
    step       text    not null check (step in ('add', 'correct', 'withdraw')),
    command    uuid    not null,
    primary key (job, seq)
);

-- What became of each row; a row that waits for a service gets its last outcome later.
create table import_outcome (
    job         uuid        not null,
    seq         integer     not null,
    outcome     text        not null check (outcome in ('done', 'waiting', 'refused')),
    detail      text        not null,
    recorded_at timestamptz not null,
    primary key (job, seq),
    foreign key (job, seq) references import_row (job, seq)
);

-- What the system holds of registers once all jobs are carried out: accepted rows, and rows that wait for what they lack.
create table import_known (
    register    text    not null,
    content_no  bigint  not null,
    line        integer not null,
    origin_no   bigint  not null,
    origin_line integer not null,
    waiting     boolean not null
);

create function refuse_change_of_import() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger import_file_is_append_only before update or delete or truncate on import_file
    for each statement execute function refuse_change_of_import();
create trigger import_piece_is_append_only before update or delete or truncate on import_piece
    for each statement execute function refuse_change_of_import();
create trigger import_row_is_append_only before update or delete or truncate on import_row
    for each statement execute function refuse_change_of_import();

grant insert, select on import_job, import_file, import_piece, import_row, import_outcome, import_known to ${app};
grant update (state) on import_job to ${app};
grant update (outcome, detail, recorded_at) on import_outcome to ${app};
grant delete on import_known to ${app};
