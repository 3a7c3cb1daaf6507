package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.measure.MeasureFixtures.CUSTODY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.applied;
import static vn.liem.investigation.measure.MeasureFixtures.apply;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
import static vn.liem.investigation.measure.MeasureFixtures.refusal;
import static vn.liem.investigation.measure.MeasureFixtures.state;
import static vn.liem.investigation.measure.MeasureFixtures.underExtendedInvestigation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;

/** Somebody who went from one case into another: what he was held in the one counts in the other. */
class MeasuresInTwoCasesTest {

    /** Custody of three days and a detention of 57 in the case he came from: the law has 90 in all for a less serious crime. */
    private static final Measures IN_THE_OTHER_CASE = state(CUSTODY, DETENTION);

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "DETENTION, 2018-04-30, 2018-05-29, accepted",
        "DETENTION, 2018-04-30, 2018-05-30, LONGER_THAN_ALLOWED_IN_ALL",
        "DETENTION, 2018-04-20, 2018-05-10, ALREADY_HELD",
        "CUSTODY, 2018-04-20, 2018-04-22, ALREADY_HELD"
    })
    void nobody_is_held_twice_or_anew_in_the_new_case(MeasureKind kind, String from, String to, String expected) {
        ApplyMeasure asked = apply("7/LTG", kind, from, to, LESS);
        var knowing = new ApplyMeasure(
                asked.asked(),
                asked.by(),
                asked.charge(),
                underExtendedInvestigation(),
                List.of(),
                IN_THE_OTHER_CASE,
                Optional.empty());
        assertEquals(expected, refusal(DECIDER.decide(knowing, Measures.none())));
    }

    @Test
    void a_custody_in_the_other_case_is_taken_off() {
        ApplyMeasure asked = apply("7/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-30", LESS);
        var knowing = new ApplyMeasure(
                asked.asked(),
                asked.by(),
                asked.charge(),
                underExtendedInvestigation(),
                List.of(),
                state(CUSTODY),
                Optional.empty());
        assertEquals("LONGER_THAN_ALLOWED", refusal(DECIDER.decide(knowing, Measures.none())));
        assertEquals(
                "accepted",
                refusal(DECIDER.decide(MeasureFixtures.during(underExtendedInvestigation(), asked), Measures.none())));
    }

    @Test
    void an_extension_in_the_old_case_makes_no_order_of_the_new_one_stand_in_its_way() {
        ExtendMeasure asked = extend("2/LTG", "8/GH", "2018-04-20", "2018-05-20", GrantedBy.PROCURACY);
        var inTheNewCase = state(applied("7/LTG", MeasureKind.DETENTION, "2018-05-01", "2018-05-10"));
        var knowing = new ExtendMeasure(
                asked.measure(), asked.extension(), Optional.empty(), asked.alongside(), List.of(), inTheNewCase);
        assertEquals("OTHER_MEASURE_WOULD_NOT_FIT", refusal(DECIDER.decide(knowing, IN_THE_OTHER_CASE)));
        assertEquals("accepted", refusal(DECIDER.decide(asked, IN_THE_OTHER_CASE)));
    }
}
