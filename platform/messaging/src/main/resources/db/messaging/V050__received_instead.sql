-- The event that a source holds where another had been received in its name. ${app} is the role the service works as.
create table received_instead (
    source text   not null,
    pos    bigint not null,
    prev   bigint not null,
    subject text  not null,
    header bytea  not null,
    body   bytea  not null,
    primary key (source, pos)
);
create trigger received_instead_is_append_only before update or delete or truncate on received_instead
    for each statement execute function refuse_change();

grant insert, select on received_instead to ${app};
