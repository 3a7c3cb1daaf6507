-- What case-service has told of bodies and of the keys of files, and how far its log was read for that: made anew when emptied.
create table directory_body (
    code   text   primary key,
    kind   text   not null,
    parent text,
    pos    bigint not null
);
create index directory_body_by_parent on directory_body (parent);

create table directory_key (
    subject text   primary key,
    key     text   not null,
    pos     bigint not null
);

create table directory_read (
    source text   primary key,
    pos    bigint not null
);

grant insert, select, update on directory_body, directory_key, directory_read to ${app};
