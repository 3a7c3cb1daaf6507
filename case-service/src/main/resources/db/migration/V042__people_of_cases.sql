-- Who is accused in which case, as other services have told, and how far their logs were read for that: made anew when emptied.
create table person_of_case (
    case_id    uuid not null,
    person_key uuid not null,
    primary key (case_id, person_key)
);

create table person_of_case_read (
    source text   primary key,
    pos    bigint not null
);

grant insert, select, update on person_of_case, person_of_case_read to ${app};
