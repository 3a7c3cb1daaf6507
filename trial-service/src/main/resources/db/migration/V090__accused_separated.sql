-- Which accused went into another case by a separation, as investigation-service has told it.
create table accused_separated (
    source    text   not null,
    pos       bigint not null,
    case_id   uuid   not null,
    person    uuid   not null,
    parted_on date   not null,
    primary key (source, pos)
);
create index accused_separated_by_case on accused_separated (case_id, person);

grant insert, select on accused_separated to ${app};
