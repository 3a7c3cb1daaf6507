package vn.liem.cases.person.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.PersonKey;
import vn.liem.service.testing.Told;

class PeopleOfCasesIT {

    private static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final UUID OTHER_CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002");

    private final PersonKey first = new PersonKey(UUID.randomUUID());
    private final PersonKey second = new PersonKey(UUID.randomUUID());
    private final Told told = new Told("investigation-service/1")
            .sample(accused(CASE, first), "case:" + CASE, "accused.charged.v1")
            .sample(accused(OTHER_CASE, second), "case:" + OTHER_CASE, "accused.charged.v1")
            .sample(accused(CASE, first), "case:" + CASE, "accused.charge-annulled.v1");
    private final DirectoryDatabase database = DirectoryDatabase.create();
    private final PeopleOfCases people = new PeopleOfCases(
            database.app(),
            (_, pos, _) ->
                    told.records().stream().filter(record -> record.pos() > pos).toList());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_was_charged_in_a_case_is_a_person_of_that_case_and_stays_one() {
        people.of("investigation-service/1", told.records());
        everybody_is_where_they_belong();
    }

    @Test
    void the_same_records_again_change_nothing() {
        people.of("investigation-service/1", told.records());
        people.of("investigation-service/1", told.records().subList(0, 1));
        everybody_is_where_they_belong();
    }

    @Test
    void who_was_charged_before_anybody_listened_is_asked_for_at_the_next_record() {
        people.of("investigation-service/1", told.records().subList(2, 3));
        everybody_is_where_they_belong();
    }

    @Test
    void no_other_service_says_who_is_accused() {
        people.of("trial-service/1", told.records());
        assertEquals(Set.of(), people.among(CASE, List.of(first, second)));
    }

    private void everybody_is_where_they_belong() {
        assertEquals(Set.of(first), people.among(CASE, List.of(first, second)));
        assertEquals(Set.of(second), people.among(OTHER_CASE, List.of(first, second)));
    }

    private static String accused(UUID caseId, PersonKey person) {
        return "accused:" + caseId + "/" + person.value();
    }
}
