package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.measure.MeasureFixtures.CUSTODY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.INSTITUTED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.NOT_IN_PROFILE;
import static vn.liem.investigation.measure.MeasureFixtures.VERY;
import static vn.liem.investigation.measure.MeasureFixtures.applied;
import static vn.liem.investigation.measure.MeasureFixtures.apply;
import static vn.liem.investigation.measure.MeasureFixtures.asked;
import static vn.liem.investigation.measure.MeasureFixtures.during;
import static vn.liem.investigation.measure.MeasureFixtures.english;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
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
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

/** What the case around a measure allows: the period of its investigation, and the charge as it stands now. */
class MeasureAndCaseTest {

    /** Two months of a less serious crime from 01/03/2018 end on 01/05/2018. */
    @Test
    void a_detention_lasts_no_longer_than_the_investigation() {
        var untilItsEnd = apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-01", LESS);
        given(DECIDER).when(untilItsEnd).then(applied("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-01"));
        var longer = DECIDER.decide(apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-02", LESS), state());
        assertEquals("LONGER_THAN_THE_INVESTIGATION", refusal(longer));
        assertTrue(english(longer).contains("ends on 01/05/2018"), english(longer));
        assertTrue(english(longer).contains("record its extension first"), english(longer));
    }

    @Test
    void an_extended_investigation_lets_a_detention_last_longer() {
        var longer = apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-03", LESS);
        assertEquals("accepted", refusal(DECIDER.decide(during(underExtendedInvestigation(), longer), state())));
    }

    @Test
    void an_extension_of_the_detention_lasts_no_longer_either() {
        given(DECIDER, CUSTODY, DETENTION)
                .when(extended("2018-04-20", "2018-05-29", Optional.empty(), underExtendedInvestigation()))
                .then(new MeasureExtended(
                        "2/LTG",
                        new MeasureExtension(
                                "5/GH",
                                LocalDate.of(2018, 4, 20),
                                LocalDate.of(2018, 5, 29),
                                "T01-VKS",
                                GrantedBy.PROCURACY)));
        assertEquals(
                "LONGER_THAN_THE_INVESTIGATION",
                refusal(DECIDER.decide(
                        extended("2018-04-20", "2018-05-29", Optional.empty(), underInvestigation()),
                        state(CUSTODY, DETENTION))));
    }

    /** The heaviest crime in the case gives the investigation its time, the person's own the detention. */
    @Test
    void a_heavier_crime_of_another_accused_lengthens_the_investigation_and_not_the_detention() {
        var longer = apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-18", LESS);
        assertEquals("accepted", refusal(DECIDER.decide(during(underInvestigation(), longer, VERY), state())));
        var tooLong = apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-19", LESS);
        assertEquals(
                "LONGER_THAN_ALLOWED", refusal(DECIDER.decide(during(underInvestigation(), tooLong, VERY), state())));
    }

    @Test
    void a_class_that_is_not_known_forbids_nothing() {
        var longer = apply("2/LTG", MeasureKind.DETENTION, "2018-03-20", "2018-05-18", LESS);
        assertEquals(
                "accepted", refusal(DECIDER.decide(during(underInvestigation(), longer, NOT_IN_PROFILE), state())));
    }

    @Test
    void custody_is_not_measured_by_the_investigation() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        var late = apply("2/TG", MeasureKind.CUSTODY, "2018-05-10", "2018-05-12", LESS);
        assertEquals("accepted", refusal(DECIDER.decide(during(new Alongside(file.entries(), 2), late), state())));
    }

    @Test
    void a_heavier_charge_lets_an_order_that_stands_be_extended_for_longer() {
        var bySame = extended("2018-04-20", "2018-06-27", Optional.of(LESS), underExtendedInvestigation());
        assertEquals("LONGER_THAN_ALLOWED", refusal(DECIDER.decide(bySame, state(CUSTODY, DETENTION))));
        var byHeavier = extended("2018-04-20", "2018-06-27", Optional.of(VERY), underExtendedInvestigation());
        assertEquals("accepted", refusal(DECIDER.decide(byHeavier, state(CUSTODY, DETENTION))));
    }

    @Test
    void a_lighter_charge_shortens_what_an_order_that_stands_may_still_become() {
        var fourMonths = new MeasureApplied(MeasureFixtures.order(
                "2/LTG", MeasureKind.DETENTION, "2018-03-04", Optional.of(LocalDate.of(2018, 6, 1)), VERY));
        var byOrder = extended("2018-05-20", "2018-07-01", Optional.empty(), Alongside.nothing());
        assertEquals("accepted", refusal(DECIDER.decide(byOrder, state(fourMonths))));
        var byLighter = extended("2018-05-20", "2018-07-02", Optional.of(LESS), Alongside.nothing());
        assertEquals("LONGER_THAN_ALLOWED", refusal(DECIDER.decide(byLighter, state(fourMonths))));
        var measures = state(fourMonths);
        var measure = measures.find("2/LTG").orElseThrow();
        assertEquals(
                List.of("2018-07-01", "2018-05-02"),
                List.of(latest(measure, measures, Optional.empty()), latest(measure, measures, Optional.of(LESS))));
    }

    @ParameterizedTest
    @EnumSource(DetentionGround.class)
    void for_a_frame_of_up_to_two_years_only_who_goes_on_or_fled_is_detained(DetentionGround ground) {
        var asked = new OrderAsked(
                "2/LTG",
                MeasureKind.DETENTION,
                LocalDate.of(2018, 3, 4),
                LocalDate.of(2018, 3, 4),
                Optional.of(LocalDate.of(2018, 4, 1)),
                "T01-CQDT",
                Optional.of(ground));
        boolean enough = ground == DetentionGround.FLED || ground == DetentionGround.GOES_ON_OFFENDING;
        var upToTwoYears = new Clause("362", "2");
        assertEquals(
                enough ? "accepted" : "DETENTION_GROUND_TOO_WEAK",
                refusal(DECIDER.decide(ordered(asked, upToTwoYears), state())));
        given(DECIDER)
                .when(ordered(asked, LESS))
                .then(new MeasureApplied(asked.in(CaseStage.INVESTIGATION, Optional.of(LESS))));
    }

    @Test
    void a_guarantee_needs_no_such_ground() {
        var asked = asked("3/BL", MeasureKind.GUARANTEE, "2018-03-04", Optional.empty());
        assertEquals("accepted", refusal(DECIDER.decide(ordered(asked, new Clause("362", "2")), state())));
    }

    private static String latest(Measure measure, Measures all, Optional<Clause> charge) {
        return switch (MeasureLimits.of(measure, all, charge).orElseThrow()) {
            case Stated.Known known -> known.last().most().due().toString();
            case Stated.OneTooMany _, Stated.NotKnown _, Stated.Impossible _ -> "";
        };
    }

    private static ExtendMeasure extended(String decided, String end, Optional<Clause> charge, Alongside alongside) {
        return new ExtendMeasure(
                "2/LTG",
                extend("2/LTG", "5/GH", decided, end, GrantedBy.PROCURACY).extension(),
                charge.map(clause -> new ChargeKnown(INSTITUTED, Optional.of(clause))),
                alongside,
                List.of());
    }
}
