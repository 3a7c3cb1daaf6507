package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.measure.MeasureFixtures.CUSTODY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETAINED;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.ESPECIALLY;
import static vn.liem.investigation.measure.MeasureFixtures.INSTITUTED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.NOT_IN_PROFILE;
import static vn.liem.investigation.measure.MeasureFixtures.SERIOUS;
import static vn.liem.investigation.measure.MeasureFixtures.VERY;
import static vn.liem.investigation.measure.MeasureFixtures.applied;
import static vn.liem.investigation.measure.MeasureFixtures.apply;
import static vn.liem.investigation.measure.MeasureFixtures.asked;
import static vn.liem.investigation.measure.MeasureFixtures.during;
import static vn.liem.investigation.measure.MeasureFixtures.english;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
import static vn.liem.investigation.measure.MeasureFixtures.order;
import static vn.liem.investigation.measure.MeasureFixtures.ordered;
import static vn.liem.investigation.measure.MeasureFixtures.refusal;
import static vn.liem.investigation.measure.MeasureFixtures.state;
import static vn.liem.investigation.measure.MeasureFixtures.underExtendedInvestigation;
import static vn.liem.investigation.measure.MeasureFixtures.underInvestigation;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.investigation.measure.MeasureEvent.PersonReleased;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

class MeasureTest {

    @Test
    void custody_is_taken_off_the_detention_as_in_the_official_example() {
        given(DECIDER, CUSTODY)
                .when(apply("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-29", LESS))
                .then(DETENTION);
        var aDayMore =
                DECIDER.decide(apply("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-30", LESS), state(CUSTODY));
        assertEquals("LONGER_THAN_ALLOWED", refusal(aDayMore));
        assertTrue(english(aDayMore).contains("until 29/04/2018 at the latest"), english(aDayMore));
        assertTrue(english(aDayMore).contains("less 3 days of custody, are 57 days"), english(aDayMore));
    }

    @Test
    void a_detention_ends_on_a_sunday_or_a_holiday_where_its_thirty_days_end() {
        assertEquals(
                "accepted",
                refusal(DECIDER.decide(
                        apply("2/LTG", MeasureKind.DETENTION, "2018-03-03", "2018-05-01", LESS), state())));
        assertEquals(
                "LONGER_THAN_ALLOWED",
                refusal(DECIDER.decide(
                        apply("2/LTG", MeasureKind.DETENTION, "2018-03-03", "2018-05-02", LESS), state())));
    }

    @ParameterizedTest(name = "{0}({1}): until {2}")
    @CsvSource({
        "361, 1, 2018-05-02",
        "354, 1, 2018-06-01",
        "354, 2, 2018-07-01",
        "354, 3, 2018-07-01",
        "999, 1, 2030-01-01"
    })
    void the_class_of_the_charge_limits_the_detention(String article, String clause, LocalDate latest) {
        var charge = new Clause(article, clause);
        var lawful = apply("2/LTG", MeasureKind.DETENTION, "2018-03-04", latest.toString(), charge);
        assertEquals("accepted", refusal(DECIDER.decide(during(underExtendedInvestigation(), lawful), state())));
        var known = !charge.equals(NOT_IN_PROFILE);
        var more = apply(
                "2/LTG", MeasureKind.DETENTION, "2018-03-04", latest.plusDays(1).toString(), charge);
        assertEquals(
                known ? "LONGER_THAN_ALLOWED" : "accepted",
                refusal(DECIDER.decide(during(underExtendedInvestigation(), more), state())));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-20, 2018-05-29, PROCURACY, accepted",
        "2018-04-29, 2018-05-29, PROCURACY, accepted",
        "2018-04-20, 2018-05-30, PROCURACY, LONGER_THAN_ALLOWED",
        "2018-04-30, 2018-05-29, PROCURACY, EXTENDED_AFTER_ITS_END",
        "2018-04-20, 2018-04-29, PROCURACY, EXTENSION_NOT_LONGER",
        "2018-04-20, 2018-05-29, INVESTIGATION_AGENCY, DETENTION_EXTENDED_BY_OTHERS",
        "2018-04-20, 2018-05-29, PROCURATOR_GENERAL, accepted"
    })
    void a_detention_is_extended_from_its_stated_end(String decided, String end, GrantedBy by, String expected) {
        var asked = extend("2/LTG", "5/GH", decided, end, by);
        assertEquals(expected, refusal(DECIDER.decide(asked, state(CUSTODY, DETENTION))));
    }

    @Test
    void a_second_extension_of_a_less_serious_crime_is_refused_with_the_number_that_is_allowed() {
        var first = extend("2/LTG", "5/GH", "2018-04-20", "2018-05-29", GrantedBy.PROCURACY);
        var extended = new MeasureExtended("2/LTG", first.extension());
        given(DECIDER, CUSTODY, DETENTION).when(first).then(extended);
        given(DECIDER, CUSTODY, DETENTION, extended).when(first).thenNothing();
        var second = DECIDER.decide(
                extend("2/LTG", "6/GH", "2018-05-20", "2018-06-10", GrantedBy.PROCURACY),
                state(CUSTODY, DETENTION, extended));
        assertEquals("ONE_EXTENSION_TOO_MANY", refusal(second));
        assertTrue(english(second).contains("allows is 1;"), english(second));
    }

    @Test
    void the_third_extension_of_an_especially_serious_crime_is_granted_by_the_procurator_general() {
        var order =
                order("2/LTG", MeasureKind.DETENTION, "2018-03-04", Optional.of(LocalDate.of(2018, 7, 1)), ESPECIALLY);
        var twice = state(
                new MeasureApplied(order),
                new MeasureExtended(
                        "2/LTG",
                        extend("", "5/GH", "2018-06-20", "2018-10-29", GrantedBy.PROCURACY)
                                .extension()),
                new MeasureExtended(
                        "2/LTG",
                        extend("", "6/GH", "2018-10-20", "2019-02-26", GrantedBy.PROCURACY)
                                .extension()));
        var here = DECIDER.decide(extend("2/LTG", "7/GH", "2019-02-20", "2019-06-26", GrantedBy.PROCURACY), twice);
        assertEquals("EXTENSION_GRANTED_BY_OTHERS", refusal(here));
        assertTrue(english(here).contains("Procurator-General"), english(here));
        var above = extend("2/LTG", "7/GH", "2019-02-20", "2019-06-26", GrantedBy.PROCURATOR_GENERAL);
        assertEquals("accepted", refusal(DECIDER.decide(above, twice)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-04, 2018-03-07, INVESTIGATION_AGENCY, accepted",
        "2018-03-04, 2018-03-08, INVESTIGATION_AGENCY, LONGER_THAN_ALLOWED",
        "2018-03-04, 2018-03-07, PROCURACY, CUSTODY_EXTENDED_BY_OTHERS"
    })
    void custody_is_extended_by_the_body_that_ordered_it(String decided, String end, GrantedBy by, String expected) {
        assertEquals(expected, refusal(DECIDER.decide(extend("1/TG", "5/GH", decided, end, by), state(CUSTODY))));
    }

    @Test
    void custody_lasts_nine_days_at_the_most() {
        var twice = state(
                CUSTODY,
                new MeasureExtended(
                        "1/TG",
                        extend("", "5/GH", "2018-03-04", "2018-03-07", GrantedBy.INVESTIGATION_AGENCY)
                                .extension()),
                new MeasureExtended(
                        "1/TG",
                        extend("", "6/GH", "2018-03-07", "2018-03-10", GrantedBy.INVESTIGATION_AGENCY)
                                .extension()));
        var third = extend("1/TG", "7/GH", "2018-03-10", "2018-03-13", GrantedBy.INVESTIGATION_AGENCY);
        assertEquals("ONE_EXTENSION_TOO_MANY", refusal(DECIDER.decide(third, twice)));
        assertEquals(
                "LONGER_THAN_ALLOWED",
                refusal(DECIDER.decide(apply("8/TG", MeasureKind.CUSTODY, "2018-03-01", "2018-03-05", LESS), state())));
    }

    @Test
    void a_detention_for_a_lesser_crime_names_its_ground() {
        var without = new OrderAsked(
                "2/LTG",
                MeasureKind.DETENTION,
                DETAINED,
                DETAINED,
                Optional.of(DETAINED.plusDays(20)),
                "T01-CQDT",
                Optional.empty());
        for (Clause lesser : List.of(LESS, SERIOUS)) {
            given(DECIDER).when(ordered(without, lesser)).thenRefused(MeasureRefusal.DETENTION_WITHOUT_GROUND);
        }
        for (Clause heavier : List.of(VERY, ESPECIALLY, NOT_IN_PROFILE)) {
            given(DECIDER)
                    .when(ordered(without, heavier))
                    .then(new MeasureApplied(without.in(CaseStage.INVESTIGATION, Optional.of(heavier))));
        }
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void only_who_is_charged_is_detained_or_banned_from_leaving_the_residence(MeasureKind kind) {
        var asked = asked("2/L", kind, "2018-03-04", Optional.of(LocalDate.of(2018, 3, 6)));
        var uncharged =
                new ApplyMeasure(asked, OrderingBody.PROCURACY, Optional.empty(), underInvestigation(), List.of());
        var later = new ApplyMeasure(
                asked,
                OrderingBody.PROCURACY,
                Optional.of(new ChargeKnown(DETAINED.plusDays(1), Optional.of(LESS))),
                underInvestigation(),
                List.of());
        var expected =
                List.of(MeasureKind.DETENTION, MeasureKind.GUARANTEE, MeasureKind.BAIL, MeasureKind.RESIDENCE_BAN)
                                .contains(kind)
                        ? "PERSON_NOT_CHARGED"
                        : "accepted";
        assertEquals(expected, refusal(DECIDER.decide(uncharged, state())));
        assertEquals(expected, refusal(DECIDER.decide(later, state())));
    }

    @Test
    void a_suspended_case_gives_no_measure_and_one_before_the_procuracy_follows_its_own_limit() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        file.investigation(at -> new SuspendInvestigation(
                DecisionAsked.onCase("2/TDC", DETAINED, POLICE), at, Optional.of(SuspensionGround.B)));
        var charge = Optional.of(new ChargeKnown(INSTITUTED, Optional.of(VERY)));
        var asked = asked("2/L", MeasureKind.DETENTION, "2018-03-04", Optional.of(LocalDate.of(2018, 4, 3)));
        given(DECIDER)
                .when(new ApplyMeasure(
                        asked, OrderingBody.PROCURACY, charge, new Alongside(file.entries(), 3), List.of()))
                .thenRefused(MeasureRefusal.NOT_IN_THIS_STAGE);

        var concluded = new CaseFile();
        concluded.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        concluded.investigation(
                at -> new ConcludeInvestigation(DecisionAsked.onCase("2/KL", DETAINED.minusDays(1), POLICE), at));
        var before = new Alongside(concluded.entries(), 3);
        given(DECIDER)
                .when(new ApplyMeasure(asked, OrderingBody.PROCURACY, charge, before, List.of()))
                .then(new MeasureApplied(asked.in(CaseStage.PROSECUTION, Optional.of(VERY))));
        var more = asked("2/L", MeasureKind.DETENTION, "2018-03-04", Optional.of(LocalDate.of(2018, 4, 4)));
        var longer = new ApplyMeasure(more, OrderingBody.PROCURACY, charge, before, List.of());
        assertEquals("LONGER_THAN_ALLOWED", refusal(DECIDER.decide(longer, state())));
        given(DECIDER)
                .when(new ApplyMeasure(asked, OrderingBody.INVESTIGATION_AGENCY, charge, before, List.of()))
                .thenRefused(MeasureRefusal.ORDERED_BY_THE_PROCURACY_NOW);
        var custody = asked("2/TG", MeasureKind.CUSTODY, "2018-03-04", Optional.of(LocalDate.of(2018, 3, 7)));
        given(DECIDER)
                .when(new ApplyMeasure(custody, OrderingBody.INVESTIGATION_AGENCY, charge, before, List.of()))
                .then(new MeasureApplied(custody.in(CaseStage.PROSECUTION, Optional.of(VERY))));
    }

    @Test
    void custody_and_detention_state_their_end_and_end_no_earlier_than_they_begin() {
        for (MeasureKind kind : List.of(MeasureKind.CUSTODY, MeasureKind.DETENTION)) {
            given(DECIDER)
                    .when(ordered(asked("2/L", kind, "2018-03-04", Optional.empty()), LESS))
                    .thenRefused(MeasureRefusal.NO_STATED_END);
        }
        given(DECIDER)
                .when(apply("2/L", MeasureKind.EXIT_BAN, "2018-03-04", "2018-03-03", LESS))
                .thenRefused(MeasureRefusal.ENDS_BEFORE_IT_STARTS);
        given(DECIDER)
                .when(apply("2/L", MeasureKind.EXIT_BAN, "2018-03-04", "2018-03-04", LESS))
                .then(applied("2/L", MeasureKind.EXIT_BAN, "2018-03-04", "2018-03-04"));
    }

    @Test
    void custody_that_is_recorded_late_does_not_make_a_detention_unlawful() {
        var full = applied("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-05-02");
        var late = DECIDER.decide(apply("1/TG", MeasureKind.CUSTODY, "2018-03-01", "2018-03-04", LESS), state(full));
        assertEquals("OTHER_MEASURE_WOULD_NOT_FIT", refusal(late));
        assertTrue(english(late).contains("Document 2/LTG"), english(late));
        given(DECIDER, DETENTION)
                .when(apply("1/TG", MeasureKind.CUSTODY, "2018-03-01", "2018-03-04", LESS))
                .then(CUSTODY);
    }

    @Test
    void nobody_is_held_by_two_orders() {
        given(DECIDER, DETENTION)
                .when(apply("4/TG", MeasureKind.CUSTODY, "2018-03-10", "2018-03-12", LESS))
                .thenRefused(MeasureRefusal.ALREADY_HELD);
        given(DECIDER, CUSTODY)
                .when(apply("4/TG", MeasureKind.CUSTODY, "2018-03-03", "2018-03-05", LESS))
                .thenRefused(MeasureRefusal.ALREADY_HELD);
        given(DECIDER, CUSTODY)
                .when(apply("4/TG", MeasureKind.CUSTODY, "2018-03-04", "2018-03-06", LESS))
                .then(applied("4/TG", MeasureKind.CUSTODY, "2018-03-04", "2018-03-06"));
    }

    @Test
    void all_detentions_together_last_no_longer_than_the_class_allows() {
        var first = applied("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-05-02");
        var released = new PersonReleased("2/LTG", MeasureEnd.of("3/TD", LocalDate.of(2018, 4, 12), "T01-CQDT"));
        var again = apply("8/LTG", MeasureKind.DETENTION, "2018-04-20", "2018-06-08", LESS);
        assertEquals(
                "accepted",
                refusal(DECIDER.decide(during(underExtendedInvestigation(), again), state(first, released))));
        var longer = apply("8/LTG", MeasureKind.DETENTION, "2018-04-20", "2018-06-09", LESS);
        assertEquals(
                "LONGER_THAN_ALLOWED_IN_ALL",
                refusal(DECIDER.decide(during(underExtendedInvestigation(), longer), state(first, released))));
    }
}
