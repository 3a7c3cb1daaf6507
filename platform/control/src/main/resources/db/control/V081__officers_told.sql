-- What other services have told of the officers of cases: who was assigned, replaced, recused there.
create table officer_told (
    source  text   not null,
    pos     bigint not null,
    subject text   not null,
    type    text   not null,
    body    bytea  not null,
    primary key (source, pos)
);
create index officer_told_by_subject on officer_told (subject);

grant insert, select on officer_told to ${app};
