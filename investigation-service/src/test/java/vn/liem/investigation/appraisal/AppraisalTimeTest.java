package vn.liem.investigation.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.investigation.appraisal.AppraisalFixtures.COMPLEX;
import static vn.liem.investigation.appraisal.AppraisalFixtures.CONCLUDED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.DOCUMENTS_ASKED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.LINE;
import static vn.liem.investigation.appraisal.AppraisalFixtures.RECEIVED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.REQUESTED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.VALUATION;
import static vn.liem.investigation.appraisal.AppraisalFixtures.extension;
import static vn.liem.investigation.appraisal.AppraisalFixtures.provision;
import static vn.liem.investigation.appraisal.AppraisalFixtures.state;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsProvided;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalExtended;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalWaitingTold;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.NetTime.Bound;

class AppraisalTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final AppraisalDocumentsProvided CAME =
            new AppraisalDocumentsProvided(provision("31/BB", "9/CV", LocalDate.of(2024, 4, 11)));

    @Test
    void before_the_receipt_nothing_runs() {
        Requested sent = requested(REQUESTED);
        assertEquals(Optional.empty(), AppraisalTime.due(sent, TODAY));
        assertEquals(Optional.empty(), AppraisalTime.netDays(sent, TODAY));
    }

    @Test
    void the_time_of_three_months_moves_by_the_ten_days_of_waiting() {
        assertEquals(LocalDate.of(2024, 6, 4), due(requested(REQUESTED, RECEIVED), TODAY));
        assertEquals(LocalDate.of(2024, 6, 14), due(requested(REQUESTED, RECEIVED, DOCUMENTS_ASKED, CAME), TODAY));
        assertEquals(
                Optional.of(91L - 10),
                AppraisalTime.netDays(requested(REQUESTED, RECEIVED, DOCUMENTS_ASKED, CAME, CONCLUDED), TODAY));
    }

    @Test
    void while_documents_are_awaited_every_day_moves_the_end_and_none_counts() {
        Requested waiting = requested(REQUESTED, RECEIVED, DOCUMENTS_ASKED);
        assertEquals(LocalDate.of(2024, 6, 5), due(waiting, LocalDate.of(2024, 4, 2)));
        assertEquals(LocalDate.of(2024, 6, 6), due(waiting, LocalDate.of(2024, 4, 3)));
        assertEquals(Optional.of(28L), AppraisalTime.netDays(waiting, LocalDate.of(2024, 4, 1)));
        assertEquals(Optional.of(28L), AppraisalTime.netDays(waiting, TODAY));
        assertEquals(31, AppraisalTime.daysWaited(waiting, TODAY));
    }

    @Test
    void a_wait_that_nobody_ended_ends_with_the_conclusion() {
        Requested concluded = requested(REQUESTED, RECEIVED, DOCUMENTS_ASKED, CONCLUDED);
        assertEquals(63, AppraisalTime.daysWaited(concluded, LocalDate.of(2025, 1, 1)));
        assertEquals(Optional.of(28L), AppraisalTime.netDays(concluded, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void days_that_a_register_tells_are_taken_off_and_lengthen_nothing() {
        Requested told = requested(
                REQUESTED, RECEIVED, new AppraisalWaitingTold(new WaitingTold(30, LINE, Optional.empty())), CONCLUDED);
        assertEquals(Optional.of(61L), AppraisalTime.netDays(told, TODAY));
        assertEquals(LocalDate.of(2024, 6, 4), due(told, TODAY));
    }

    @Test
    void a_valuation_is_due_on_the_day_that_its_request_states() {
        assertEquals(LocalDate.of(2024, 4, 6), due(requested(new AppraisalRequested(VALUATION), RECEIVED), TODAY));
    }

    @Test
    void an_extension_moves_the_end_and_its_bound_is_that_of_its_matter() {
        var extended = new AppraisalExtended(extension("44/GH", TODAY, 2, LengthUnit.MONTHS));
        Requested complex = requested(new AppraisalRequested(COMPLEX), RECEIVED, extended);
        assertEquals(LocalDate.of(2024, 9, 4), due(complex, TODAY));
        assertInstanceOf(Bound.Fits.class, AppraisalTime.bound(complex).orElseThrow());
        assertInstanceOf(
                Bound.NotInProfile.class,
                AppraisalTime.bound(requested(REQUESTED, RECEIVED, extended)).orElseThrow());
        assertEquals(Optional.empty(), AppraisalTime.bound(requested(REQUESTED, RECEIVED)));
    }

    private static Requested requested(AppraisalEvent... events) {
        return assertInstanceOf(Requested.class, state(events));
    }

    private static LocalDate due(Requested appraisal, LocalDate asOf) {
        return assertInstanceOf(Due.class, AppraisalTime.due(appraisal, asOf).orElseThrow())
                .counted()
                .due();
    }
}
