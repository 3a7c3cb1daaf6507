package vn.liem.cases.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.discipline.DisciplinePapers.DECIDER;
import static vn.liem.cases.discipline.DisciplinePapers.KEPT;
import static vn.liem.cases.discipline.DisciplinePapers.KEPT_OF_ORGANISATION;
import static vn.liem.cases.discipline.DisciplinePapers.MONDAY;
import static vn.liem.cases.discipline.DisciplinePapers.after;
import static vn.liem.cases.discipline.DisciplinePapers.decided;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.cases.discipline.DisciplineCommand.DetectGap;
import vn.liem.cases.discipline.DisciplineEvent.ClosedWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineEvent.DecisionAnnulled;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineDecided;
import vn.liem.cases.discipline.DisciplineEvent.SyncGapDetected;
import vn.liem.cases.discipline.DisciplineMatter.Registered;

/** Where one track is decided and the other is not. */
class DisciplineGapTest {

    private static final LocalDate THIRTY_DAYS_LATER = MONDAY.plusDays(30);
    private static final DisciplineDecided EXPELLED =
            decided("1-QĐ/UBKT", DisciplineTrack.PARTY, DisciplineForm.EXPULSION, MONDAY);

    @Test
    void a_party_decision_waits_thirty_days_for_the_administrative_one() {
        DisciplineGap gap = only(KEPT, EXPELLED);
        assertEquals(GapRule.PARTY_WITHOUT_ADMINISTRATIVE, gap.rule());
        assertEquals("1-QĐ/UBKT", gap.decisionNo());
        assertEquals(Optional.of(THIRTY_DAYS_LATER), gap.gapOn());
        assertFalse(gap.isOpenOn(THIRTY_DAYS_LATER.minusDays(1)));
        assertTrue(gap.isOpenOn(THIRTY_DAYS_LATER));
        assertTrue(
                gap.explained().stream()
                        .anyMatch(sentence -> sentence.vietnamese().contains("chưa đối chiếu")),
                "the days are not verified, and that is said");
    }

    @Test
    void the_other_way_round_it_waits_too() {
        DisciplineGap gap =
                only(KEPT, decided("2-QĐ/SNV", DisciplineTrack.ADMINISTRATIVE, DisciplineForm.WARNING, MONDAY));
        assertEquals(GapRule.ADMINISTRATIVE_WITHOUT_PARTY, gap.rule());
        assertTrue(gap.isOpenOn(THIRTY_DAYS_LATER));
    }

    @Test
    void a_decision_of_the_other_track_closes_it_from_its_day_on() {
        LocalDate late = THIRTY_DAYS_LATER.plusDays(10);
        DisciplineGap gap = gaps(
                        KEPT,
                        EXPELLED,
                        decided("2-QĐ/SNV", DisciplineTrack.ADMINISTRATIVE, DisciplineForm.DISMISSAL, late))
                .getFirst();
        assertTrue(gap.isOpenOn(late.minusDays(1)));
        assertFalse(gap.isOpenOn(late));
        assertEquals(Optional.of(late), gap.matchedOn());
    }

    @Test
    void what_came_first_in_the_other_track_leaves_no_gap() {
        List<DisciplineGap> gaps = gaps(
                KEPT,
                EXPELLED,
                decided("2-QĐ/SNV", DisciplineTrack.ADMINISTRATIVE, DisciplineForm.DISMISSAL, MONDAY.minusYears(1)));
        assertFalse(gaps.getFirst().isOpenOn(THIRTY_DAYS_LATER.plusYears(1)));
        assertTrue(gaps.getLast().isOpenOn(MONDAY.minusDays(1)), "then the Party's decision was the late one");
        assertFalse(gaps.getLast().isOpenOn(MONDAY));
    }

    @Test
    void a_track_that_ends_without_discipline_closes_it() {
        NoDiscipline closing = new NoDiscipline(
                "3-TB", DisciplineTrack.ADMINISTRATIVE, NoDisciplineGround.NOT_AN_OFFICIAL, MONDAY, "T01-NV");
        DisciplineGap gap = only(KEPT, EXPELLED, new ClosedWithoutDiscipline(closing));
        assertFalse(gap.isOpenOn(THIRTY_DAYS_LATER));
    }

    @Test
    void a_decision_that_does_not_stand_opens_and_closes_nothing() {
        DisciplineDecided dismissed =
                decided("2-QĐ/SNV", DisciplineTrack.ADMINISTRATIVE, DisciplineForm.DISMISSAL, MONDAY);
        DecisionAnnulled annulled =
                new DecisionAnnulled(new DisciplineAnnulment("2-QĐ/SNV", "9-QĐ", THIRTY_DAYS_LATER, "T01-UBND"));
        assertTrue(only(KEPT, EXPELLED, dismissed, annulled).isOpenOn(THIRTY_DAYS_LATER));
        assertEquals(List.of(), gaps(KEPT, dismissed, annulled));
    }

    @Test
    void the_head_s_responsibility_and_an_organisation_wait_for_nothing() {
        assertEquals(
                List.of(),
                gaps(KEPT, decided("4-QĐ", DisciplineTrack.HEAD_RESPONSIBILITY, DisciplineForm.WARNING, MONDAY)));
        assertEquals(
                List.of(),
                gaps(KEPT_OF_ORGANISATION, decided("5-QĐ", DisciplineTrack.PARTY, DisciplineForm.WARNING, MONDAY)));
    }

    @Test
    void before_the_committee_stood_the_profile_knows_no_days_and_says_so() {
        DisciplineGap gap =
                only(KEPT, decided("6-QĐ", DisciplineTrack.PARTY, DisciplineForm.WARNING, LocalDate.of(2010, 1, 4)));
        assertEquals(Optional.empty(), gap.gapOn());
        assertFalse(gap.isOpenOn(THIRTY_DAYS_LATER));
        assertEquals(1, gap.explained().size());
    }

    @Test
    void a_gap_is_told_of_once_while_it_is_open() {
        var detect = new DetectGap(GapRule.PARTY_WITHOUT_ADMINISTRATIVE, "1-QĐ/UBKT", THIRTY_DAYS_LATER);
        var told = new SyncGapDetected(
                new GapDetected(GapRule.PARTY_WITHOUT_ADMINISTRATIVE, "1-QĐ/UBKT", THIRTY_DAYS_LATER, "T01"));
        given(DECIDER, KEPT, EXPELLED).when(detect).then(told);
        given(DECIDER, KEPT, EXPELLED, told).when(detect).thenNothing();
        given(DECIDER, KEPT, EXPELLED)
                .when(new DetectGap(GapRule.PARTY_WITHOUT_ADMINISTRATIVE, "1-QĐ/UBKT", THIRTY_DAYS_LATER.minusDays(1)))
                .thenNothing();
        given(DECIDER, KEPT, EXPELLED)
                .when(new DetectGap(GapRule.ADMINISTRATIVE_WITHOUT_PARTY, "1-QĐ/UBKT", THIRTY_DAYS_LATER))
                .thenNothing();
        given(
                        DECIDER,
                        KEPT,
                        EXPELLED,
                        decided("2-QĐ/SNV", DisciplineTrack.ADMINISTRATIVE, DisciplineForm.DISMISSAL, MONDAY))
                .when(detect)
                .thenNothing();
    }

    private static DisciplineGap only(DisciplineEvent... events) {
        List<DisciplineGap> gaps = gaps(events);
        assertEquals(1, gaps.size());
        return gaps.getFirst();
    }

    private static List<DisciplineGap> gaps(DisciplineEvent... events) {
        return DisciplineGap.of((Registered) after(events));
    }
}
