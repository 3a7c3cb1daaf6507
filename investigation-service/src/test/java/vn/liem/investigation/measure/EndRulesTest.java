package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.measure.MeasureFixtures.BAN;
import static vn.liem.investigation.measure.MeasureFixtures.BY_COURT;
import static vn.liem.investigation.measure.MeasureFixtures.BY_POLICE;
import static vn.liem.investigation.measure.MeasureFixtures.BY_PROCURACY;
import static vn.liem.investigation.measure.MeasureFixtures.CUSTODY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.ENDED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.VERY;
import static vn.liem.investigation.measure.MeasureFixtures.order;
import static vn.liem.investigation.measure.MeasureFixtures.state;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.investigation.measure.EndKnown.Proceedings;
import vn.liem.investigation.measure.MeasureCommand.CancelMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureApproved;
import vn.liem.investigation.measure.MeasureEvent.MeasureCancelled;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.investigation.measure.MeasureEvent.PersonReleased;
import vn.liem.procedure.journey.CaseStage;

/** Who ends a measure, and who is set free at once. */
class EndRulesTest {

    private static final LocalDate LAST_OF_LESS = LocalDate.of(2018, 5, 2);
    private static final LocalDate STATED = LocalDate.of(2018, 6, 10);
    private static final MeasureApplied FOR_A_GRAVER_CRIME =
            new MeasureApplied(order("2/LTG", MeasureKind.DETENTION, "2018-03-04", Optional.of(STATED), VERY));
    private static final MeasureApproved APPROVED =
            new MeasureApproved("2/LTG", new MeasureApproval("3/PC", LocalDate.of(2018, 3, 5), "T01-VKS"));
    private static final MeasureExtended EXTENDED = new MeasureExtended(
            "2/LTG",
            new MeasureExtension(
                    "5/GH", LocalDate.of(2018, 4, 20), LocalDate.of(2018, 5, 20), "T01-VKS", GrantedBy.PROCURACY));
    private static final MeasureApplied OF_A_COURT = new MeasureApplied(new OrderAsked(
                    "2/LTG",
                    MeasureKind.DETENTION,
                    LocalDate.of(2018, 3, 4),
                    LocalDate.of(2018, 3, 4),
                    Optional.of(LocalDate.of(2018, 4, 2)),
                    "T01-TA",
                    Optional.of(DetentionGround.FLED),
                    Optional.of(CourtStage.FIRST_INSTANCE))
            .in(CaseStage.TRIAL, Optional.of(LESS)));

    @Test
    void whose_charge_was_lowered_is_free_when_the_time_for_the_lower_charge_is_over() {
        assertTrue(isDuty(LAST_OF_LESS, chargedWithLess()));
        assertFalse(isDuty(LAST_OF_LESS.minusDays(1), chargedWithLess()));
        assertFalse(isDuty(LAST_OF_LESS, BY_POLICE));
    }

    @Test
    void whose_stated_time_is_over_is_free() {
        assertTrue(isDuty(STATED, BY_POLICE));
        assertFalse(isDuty(STATED.minusDays(1), BY_POLICE));
    }

    @Test
    void who_is_no_longer_proceeded_against_is_free() {
        EndKnown stopped = new EndKnown(OrderingBody.INVESTIGATION_AGENCY, Optional.empty(), Proceedings.STOPPED);
        assertTrue(isDuty(LocalDate.of(2018, 3, 20), stopped));
        assertFalse(isDuty(LocalDate.of(2018, 3, 20), BY_POLICE));
    }

    @Test
    void a_court_sets_an_acquitted_person_free_by_a_duty_that_nobody_else_claims() {
        var acquitted = ended(ReleaseDuty.ACQUITTED);
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", acquitted, BY_COURT))
                .then(new PersonReleased("2/LTG", acquitted));
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", acquitted, BY_PROCURACY))
                .thenRefused(MeasureRefusal.DUTY_OF_OTHERS);
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", acquitted, BY_POLICE))
                .thenRefused(MeasureRefusal.DUTY_OF_OTHERS);
    }

    @ParameterizedTest
    @EnumSource(ReleaseDuty.class)
    void the_police_claim_no_duty(ReleaseDuty duty) {
        given(DECIDER, CUSTODY)
                .when(new ReleasePerson("1/TG", ended(duty), BY_POLICE))
                .thenRefused(MeasureRefusal.DUTY_OF_OTHERS);
    }

    @Test
    void the_procuracy_cancels_a_custody_without_ground_and_no_detention_so() {
        var groundless = ended(ReleaseDuty.CUSTODY_WITHOUT_GROUND);
        given(DECIDER, CUSTODY)
                .when(new CancelMeasure("1/TG", groundless, BY_PROCURACY))
                .then(new MeasureCancelled("1/TG", groundless));
        given(DECIDER, DETENTION)
                .when(new CancelMeasure("2/LTG", groundless, BY_PROCURACY))
                .thenRefused(MeasureRefusal.DUTY_OF_OTHERS);
    }

    @Test
    void what_a_court_has_ordered_a_court_ends() {
        given(DECIDER, OF_A_COURT)
                .when(new ReleasePerson("2/LTG", ENDED, BY_PROCURACY))
                .thenRefused(MeasureRefusal.ENDED_BY_THE_COURT);
        given(DECIDER, OF_A_COURT)
                .when(new CancelMeasure("2/LTG", ENDED, BY_POLICE))
                .thenRefused(MeasureRefusal.ENDED_BY_THE_COURT);
        given(DECIDER, OF_A_COURT)
                .when(new ReleasePerson("2/LTG", ENDED, BY_COURT))
                .then(new PersonReleased("2/LTG", ENDED));
    }

    @Test
    void what_the_procuracy_has_approved_or_extended_the_police_end_on_its_last_day_alone() {
        var early = MeasureEnd.of("9/QD", LocalDate.of(2018, 4, 25), "T01-VKS");
        for (MeasureEvent granted : new MeasureEvent[] {APPROVED, EXTENDED}) {
            given(DECIDER, DETENTION, granted)
                    .when(new ReleasePerson("2/LTG", early, BY_POLICE))
                    .thenRefused(MeasureRefusal.ENDED_BY_THE_PROCURACY);
            given(DECIDER, DETENTION, granted)
                    .when(new ReleasePerson("2/LTG", early, BY_PROCURACY))
                    .then(new PersonReleased("2/LTG", early));
        }
        var onTheLastDay = MeasureEnd.of("9/QD", LocalDate.of(2018, 4, 29), "T01-CQDT");
        given(DECIDER, DETENTION, APPROVED)
                .when(new ReleasePerson("2/LTG", onTheLastDay, BY_POLICE))
                .then(new PersonReleased("2/LTG", onTheLastDay));
        given(DECIDER, BAN, new MeasureApproved("3/CDKNCT", APPROVED.approval()))
                .when(new CancelMeasure("3/CDKNCT", ENDED, BY_POLICE))
                .thenRefused(MeasureRefusal.ENDED_BY_THE_PROCURACY);
    }

    @Test
    void a_record_is_of_the_body_whose_document_it_is() {
        Measure measure = state(DETENTION, APPROVED, EXTENDED, new PersonReleased("2/LTG", ENDED))
                .ofDocument("5/GH")
                .orElseThrow();
        assertEquals(Optional.of("T01-CQDT"), measure.unitOf("2/LTG"));
        assertEquals(Optional.of("T01-VKS"), measure.unitOf("3/PC"));
        assertEquals(Optional.of("T01-VKS"), measure.unitOf("5/GH"));
        assertEquals(Optional.of("T01-CQDT"), measure.unitOf("9/QD"));
        assertTrue(measure.unitOf("4/QD").isEmpty());
    }

    private static boolean isDuty(LocalDate lastDay, EndKnown known) {
        Measures all = state(FOR_A_GRAVER_CRIME);
        return EndRules.isDuty(all.all().getFirst(), all, lastDay, Optional.empty(), known);
    }

    private static EndKnown chargedWithLess() {
        return new EndKnown(OrderingBody.INVESTIGATION_AGENCY, Optional.of(LESS), Proceedings.GO_ON);
    }

    private static MeasureEnd ended(ReleaseDuty duty) {
        return new MeasureEnd("9/QD", LocalDate.of(2018, 3, 20), "T01-TA", Optional.of(duty));
    }
}
