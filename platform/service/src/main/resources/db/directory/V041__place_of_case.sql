-- Where a case belongs; what case-service told before is asked for again.
create table directory_case (
    subject  text   primary key,
    locality text   not null,
    pos      bigint not null
);

grant insert, select, update on directory_case to ${app};

delete from directory_read;
