package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.AccusedFact;

/** What is told of an accused who goes from one case into another. */
class TellingsOfAccusedTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String SEPARATED = "0199b0a4-7c1e-8000-8000-000000000004";
    private static final String PERSON = "0199b0a4-7c11-7a52-8f0e-3d5a1c9b2e44";
    private static final String ACCUSED = "accused:" + CASE + "/" + PERSON;

    @Test
    void an_accused_who_was_separated_is_in_the_new_case_and_stays_charged_where_the_charge_was_laid() {
        String second = "0199b0a4-7c1e-8000-8000-000000000005";
        Told told = new Told("investigation-service/1")
                .sample(ACCUSED, "case:" + CASE, "accused.charged.v1")
                .event(ACCUSED, "case:" + CASE, "accused.separated.v1", """
                        {"into":{"otherCase":"%s","documentNo":"18/TVA","partedOn":"2026-02-10"}}""".formatted(SEPARATED));
        AccusedFact gone = only(AccusedFact.class, told);
        assertEquals(SEPARATED, gone.caseId());
        assertEquals(Optional.of(new AccusedFact.Came(CASE, LocalDate.of(2026, 2, 10))), gone.came());
        assertEquals(LocalDate.of(2024, 2, 5), gone.accusedOn());
        AccusedFact corrected =
                only(AccusedFact.class, told.sample(ACCUSED, "case:" + CASE, "accused.charge-corrected.v1"));
        assertEquals(SEPARATED, corrected.caseId());
        AccusedFact again = only(
                AccusedFact.class,
                told.event(
                        "accused:" + SEPARATED + "/" + PERSON,
                        "case:" + SEPARATED,
                        "accused.separated.v1",
                        """
                        {"into":{"otherCase":"%s","documentNo":"19/TVA","partedOn":"2026-03-10","chargedIn":"%s"}}""".formatted(second, CASE)));
        assertEquals(second, again.caseId());
        assertEquals(Optional.of(new AccusedFact.Came(SEPARATED, LocalDate.of(2026, 3, 10))), again.came());
    }
}
