package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.outcome;
import static vn.liem.trial.CaseFile.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.Basis;
import vn.liem.testsupport.RandomWalk;

/** Facts come late: in whatever order they are recorded, if none is refused the case stands where it stands. */
class AnyOrderTest {

    private static final int STEPS = 16;
    private static final int ORDERS = 12;
    private static final List<String> DECISIONS = List.of(
            "accept",
            "try",
            "postpone",
            "judge-returns",
            "panel-returns",
            "judge",
            "appeal",
            "protest",
            "withdraw",
            "uphold",
            "quash-investigate",
            "quash-retry",
            "in-force",
            "execute",
            "complete");

    private record Step(String what, int day, int line) {
        Decision<?> takeIn(CaseFile file, Basis basis) {
            return Asking.ask(file, what, document(what + "/" + line, day, basis), day);
        }
    }

    /** What was decided in the system, and the file in which it stands. */
    private record Story(List<Step> steps, CaseFile file) {}

    @RandomWalk
    void rows_in_any_order_end_where_the_acts_in_the_system_ended(long seed) {
        RandomGenerator random = random(seed);
        Story story = story(random);
        for (int i = 0; i < ORDERS; i++) {
            List<Step> order = new ArrayList<>(story.steps());
            Collections.shuffle(order, Random.from(random));
            CaseFile told = new CaseFile();
            order.forEach(step -> assertEquals("accepted", outcome(step.takeIn(told, row("T01-TAND", step.line())))));
            assertEquals(story.file().state(), told.state(), order::toString);
            assertEquals(story.file().documentsInLegalOrder(), told.documentsInLegalOrder(), order::toString);
        }
    }

    private static Story story(RandomGenerator random) {
        Story story = new Story(new ArrayList<>(), new CaseFile());
        int day = 0;
        for (int line = 2; line < STEPS + 2; line++) {
            day += random.nextInt(3);
            Step step = new Step(line == 2 ? "accept" : pick(random, DECISIONS), day, line);
            if (outcome(step.takeIn(story.file(), CaseFile.COURT)).equals("accepted")) {
                story.steps().add(step);
            }
        }
        return story;
    }
}
