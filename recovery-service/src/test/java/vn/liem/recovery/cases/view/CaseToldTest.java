package vn.liem.recovery.cases.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.service.testing.Told;

class CaseToldTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    @Test
    void a_case_is_read_from_its_owners_samples() {
        KnownCaseRow registered = new KnownCaseRow(UUID.fromString(CASE), "VA-00002", "T01");
        assertEquals(Optional.of(registered), row("case.registered.v1"));
        assertEquals(Optional.of(registered.id()), row("case.corrected.v1").map(KnownCaseRow::id));
    }

    @Test
    void what_does_not_say_where_a_case_belongs_is_passed_over() {
        assertEquals(Optional.empty(), row("case.instituted.v1"));
    }

    private static Optional<KnownCaseRow> row(String type) {
        Told told = new Told("case-service/1").sample("case:" + CASE, "case:" + CASE, type);
        return CaseTold.of(told.records().getFirst().event()).map(CaseTold::row);
    }
}
