package vn.liem.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.law.OffenceClass;

/** How often an investigation is extended: the machine of the law and the clocks say the same of each period. */
class ResumedPeriodTest {

    private static final Profile PROFILE = Profile.vietnam();

    @ParameterizedTest
    @EnumSource(OffenceClass.class)
    void a_resumed_period_is_extended_as_often_in_the_machine_as_its_clock_is(OffenceClass seriousness) {
        for (var resumption : extension().resumedBy()) {
            assertEquals(
                    extensionsOfClock(ClockFact.INVESTIGATION_RESUMED, seriousness),
                    extension().timesIn(seriousness, resumption),
                    resumption);
        }
    }

    @ParameterizedTest
    @EnumSource(OffenceClass.class)
    void a_first_period_and_one_after_a_quashing_have_all_their_extensions(OffenceClass seriousness) {
        assertEquals(
                extensionsOfClock(ClockFact.INSTITUTED, seriousness),
                extension().timesIn(seriousness, "charge_approved"));
        assertEquals(
                extensionsOfClock(ClockFact.REINVESTIGATION_RECEIVED, seriousness),
                extension().timesIn(seriousness, "quashed_for_reinvestigation"));
    }

    @Test
    void both_ways_of_resuming_an_investigation_begin_such_a_period() {
        assertEquals(2, extension().resumedBy().size());
    }

    private static Guard.AtMostByClass extension() {
        return PROFILE.law().step("investigation_extended").guards().stream()
                .filter(Guard.AtMostByClass.class::isInstance)
                .map(Guard.AtMostByClass.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int extensionsOfClock(ClockFact start, OffenceClass seriousness) {
        return PROFILE.clocks().started().stream()
                .filter(rule -> rule.clock().equals("investigation") && rule.startedBy() == start)
                .map(ClockRule::cases)
                .flatMap(cases -> cases.stream().filter(one -> one.classes().contains(seriousness)))
                .findFirst()
                .orElseThrow()
                .extensions()
                .size();
    }
}
