package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.measure.MeasureFixtures.BY_POLICE;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETAINED;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.ENDED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.apply;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
import static vn.liem.investigation.measure.MeasureFixtures.order;
import static vn.liem.investigation.measure.MeasureFixtures.refusal;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;

/** How many documents are taken on one person in one case. */
class MeasuresAreBoundedTest {

    @Test
    void one_document_too_many_is_refused_and_whoever_is_held_is_released_all_the_same() {
        Measures full = DECIDER.evolve(DECIDER.initial(), DETENTION);
        for (int number = 1; number < Measures.DOCUMENTS_MAX; number++) {
            assertEquals("accepted", refusal(DECIDER.decide(ban("x/THXC"), full)));
            full = DECIDER.evolve(
                    full,
                    new MeasureApplied(
                            order(number + "/THXC", MeasureKind.EXIT_BAN, "2018-03-05", Optional.empty(), LESS)));
        }
        assertEquals("TOO_MANY_DOCUMENTS", refusal(DECIDER.decide(ban("x/THXC"), full)));
        assertEquals(
                "TOO_MANY_DOCUMENTS",
                refusal(DECIDER.decide(
                        extend("2/LTG", "5/GH", "2018-04-20", "2018-05-29", GrantedBy.PROCURACY), full)));
        assertEquals(
                "TOO_MANY_DOCUMENTS",
                refusal(DECIDER.decide(
                        new ApproveMeasure("2/LTG", new MeasureApproval("3/PC", DETAINED, "T01-VKS")), full)));
        assertEquals("accepted", refusal(DECIDER.decide(new ReleasePerson("2/LTG", ENDED, BY_POLICE), full)));
    }

    private static MeasureCommand ban(String number) {
        return apply(number, MeasureKind.EXIT_BAN, "2018-03-05", "2018-04-05", LESS);
    }
}
