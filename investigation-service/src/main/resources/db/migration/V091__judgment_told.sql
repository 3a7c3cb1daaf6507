-- The judgments of cases, their corrections and annulments, as trial-service has told them.
create table judgment_told (
    source  text   not null,
    pos     bigint not null,
    subject text   not null,
    type    text   not null,
    body    bytea  not null,
    primary key (source, pos)
);
create index judgment_told_by_subject on judgment_told (subject);

grant insert, select on judgment_told to ${app};
