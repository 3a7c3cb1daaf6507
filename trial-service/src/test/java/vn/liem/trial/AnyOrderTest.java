package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
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
        Decision<?> takeIn(CaseFile file) {
            return Asking.ask(file, what, document(what + "/" + line, day, CaseFile.row("T01-TAND", line)), day);
        }
    }

    @RandomWalk
    void every_order_in_which_nothing_is_refused_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        List<Step> story = story(random);
        var told = tell(story).orElseThrow();
        for (List<Step> order : orders(story, random)) {
            tell(order).ifPresent(again -> {
                assertEquals(told.state(), again.state(), order::toString);
                assertEquals(told.documentsInLegalOrder(), again.documentsInLegalOrder(), order::toString);
            });
        }
    }

    @Test
    void some_of_the_orders_are_really_others() {
        long told = LongStream.range(0, 40)
                .map(seed -> {
                    List<Step> story = story(random(seed));
                    return orders(story, random(seed)).stream()
                            .filter(order -> !order.equals(story) && tell(order).isPresent())
                            .count();
                })
                .sum();
        assertTrue(told > 40, "only %d orders were told".formatted(told));
    }

    private static List<Step> story(RandomGenerator random) {
        List<Step> story = new ArrayList<>();
        CaseFile file = new CaseFile();
        int day = 0;
        for (int line = 2; line < STEPS + 2; line++) {
            day += random.nextInt(3);
            Step step = new Step(line == 2 ? "accept" : pick(random, DECISIONS), day, line);
            if (outcome(step.takeIn(file)).equals("accepted")) {
                story.add(step);
            }
        }
        return story;
    }

    // Neighbours change places a few times: a whole shuffle would nearly always be refused.
    private static List<List<Step>> orders(List<Step> story, RandomGenerator random) {
        List<List<Step>> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            List<Step> order = new ArrayList<>(story);
            if (i == 0) {
                Collections.shuffle(order, Random.from(random));
            }
            for (int swap = 0; swap < i && order.size() > 2; swap++) {
                int at = 1 + random.nextInt(order.size() - 2);
                Collections.swap(order, at, at + 1);
            }
            orders.add(order);
        }
        return orders;
    }

    private static Optional<CaseFile> tell(List<Step> order) {
        CaseFile file = new CaseFile();
        return order.stream().allMatch(step -> outcome(step.takeIn(file)).equals("accepted"))
                ? Optional.of(file)
                : Optional.empty();
    }
}
