-- The indictments of cases, what was withdrawn, corrected and taken back of them, as investigation-service has told it.
create table indictment_told (
    source  text   not null,
    pos     bigint not null,
    subject text   not null,
    type    text   not null,
    body    bytea  not null,
    primary key (source, pos)
);
create index indictment_told_by_subject on indictment_told (subject);

grant insert, select, update on indictment_told to ${app};
