package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.fact.view.TellingsTest.facts;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.AppraisalFact;

class TellingsOfAppraisalsTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    @Test
    void a_request_for_an_expertise_counts_its_days_without_those_of_waiting() {
        String stream = "appraisal:" + CASE + "/0199b0a4-7c1e-7000-8000-0000000000a1";
        Told told = new Told("investigation-service/1")
                .event(stream, "case:" + CASE, "appraisal.requested.v1", """
                        {"request":{"documentNo":"15/TC","kind":"expertise","requestedOn":"2026-02-03",
                         "unit":"T01-CQDT","body":"T01-GD"}}""")
                .sample(stream, "case:" + CASE, "appraisal.received.v1")
                .sample(stream, "case:" + CASE, "appraisal.documents-asked.v1")
                .sample(stream, "case:" + CASE, "appraisal.documents-provided.v1");
        AppraisalFact live = only(AppraisalFact.class, told);
        assertEquals(Optional.of(LocalDate.of(2026, 5, 19)), live.dueOn(LocalDate.of(2026, 4, 1)));
        assertTrue(live.isOpenOn(LocalDate.of(2026, 4, 1)));
        assertFalse(live.isOpenOn(LocalDate.of(2026, 2, 2)));
        assertEquals(Optional.empty(), live.netDays());
        AppraisalFact concluded =
                only(AppraisalFact.class, told.sample(stream, "case:" + CASE, "appraisal.concluded.v1"));
        assertEquals(Optional.of(140L - 14L), concluded.netDays());
        assertTrue(concluded.isOpenOn(LocalDate.of(2026, 6, 24)));
        assertFalse(concluded.isOpenOn(LocalDate.of(2026, 6, 25)));
        AppraisalFact again =
                only(AppraisalFact.class, told.event(stream, "case:" + CASE, "appraisal.record-annulled.v1", """
                        {"recorded":{"document":"conclusion","documentNo":"21/KL-GĐ"},"correction":{}}"""));
        assertEquals(live, again);
        assertEquals(List.of(), facts(told.event(stream, "case:" + CASE, "appraisal.record-annulled.v1", """
                        {"recorded":{"document":"request","documentNo":"15/TC"},"correction":{}}""")));
    }

    @Test
    void a_request_that_a_register_tells_is_due_as_it_states_and_waited_as_long_as_it_says() {
        String stream = "appraisal:" + CASE + "/0199b0a4-7c1e-7000-8000-0000000000a2";
        AppraisalFact told = only(
                AppraisalFact.class,
                new Told("investigation-service/1")
                        .sample(stream, "case:" + CASE, "appraisal.requested.v1")
                        .sample(stream, "case:" + CASE, "appraisal.received.v1")
                        .sample(stream, "case:" + CASE, "appraisal.waiting-told.v1")
                        .sample(stream, "case:" + CASE, "appraisal.concluded.v1"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), told.dueOn(LocalDate.of(2026, 6, 1)));
        assertEquals(Optional.of(140L - 30L), told.netDays());
        assertEquals(CASE, told.caseId());
    }
}
