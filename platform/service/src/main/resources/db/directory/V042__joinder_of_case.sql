-- Into which case another was joined; a row without a day says that it is not. What case-service told before is asked for again.
create table directory_joinder (
    subject   text   primary key,
    joined_on date,
    pos       bigint not null
);

grant insert, select, update on directory_joinder to ${app};

delete from directory_read;
