package vn.liem.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.testsupport.RandomWalk;

/** Facts come late: in whatever order they are recorded, if none is refused the case stands where it stands. */
class AnyOrderTest {

    private static final int STEPS = 14;
    private static final int ORDERS = 12;
    private static final List<String> STEPS_OF_A_CASE = List.of(
            "open",
            "extend",
            "suspend",
            "resume",
            "end-for-one",
            "conclude",
            "lengthen",
            "give-back",
            "halt",
            "go-on",
            "indict",
            "returned-by-judge",
            "quashed");

    private record Step(String what, int day, int line) {
        Decision<?> takeIn(CaseFile file) {
            DecisionAsked asked = document(what + "/" + line, day, CaseFile.row("T01", line));
            return decide(file, what, asked);
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
                assertEquals(
                        CaseFile.documentsInLegalOrder(told), CaseFile.documentsInLegalOrder(again), order::toString);
            });
        }
    }

    @Test
    void some_of_the_orders_are_really_others() {
        long told = LongStream.range(0, 40)
                .mapToObj(seed -> {
                    List<Step> story = story(random(seed));
                    return orders(story, random(seed)).stream()
                            .filter(order -> !order.equals(story) && tell(order).isPresent())
                            .count();
                })
                .mapToLong(Long::longValue)
                .sum();
        assertTrue(told > 40, "only %d orders were told".formatted(told));
    }

    private static List<Step> story(RandomGenerator random) {
        List<Step> story = new ArrayList<>();
        CaseFile file = new CaseFile();
        int day = 0;
        for (int line = 2; line < STEPS + 2; line++) {
            day += random.nextInt(3);
            Step step = new Step(line == 2 ? "open" : pick(random, STEPS_OF_A_CASE), day, line);
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

    private static Decision<?> decide(CaseFile file, String what, DecisionAsked asked) {
        return switch (what) {
            case "open" -> file.investigation(at -> new OpenInvestigation(asked, at));
            case "extend" -> file.investigation(at -> new ExtendInvestigation(asked, at, Optional.of(2), List.of()));
            case "suspend" -> file.investigation(at -> new SuspendInvestigation(asked, at, Optional.empty()));
            case "resume" -> file.investigation(at -> new ResumeInvestigation(asked, at));
            case "end-for-one" ->
                file.investigation(at -> new TerminateInvestigation(asked.about(CaseFile.SOMEBODY), at));
            case "conclude" -> file.investigation(at -> new ConcludeInvestigation(asked, at));
            case "lengthen" -> file.prosecution(at -> new ExtendReview(asked, at, Optional.of(10), List.of()));
            case "give-back" -> file.prosecution(at -> new ReturnForFurtherInvestigation(asked, at));
            case "halt" -> file.prosecution(at -> new SuspendProsecution(asked, at));
            case "go-on" -> file.prosecution(at -> new ResumeProsecution(asked, at));
            case "indict" -> file.prosecution(at -> new Indict(asked, at));
            case "returned-by-judge" ->
                reopen(
                        file,
                        asked,
                        ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION,
                        Optional.of(ReturningBody.JUDGE));
            case "quashed" -> reopen(file, asked, ProceduralDecision.QUASHED_FOR_REINVESTIGATION, Optional.empty());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Decision<?> reopen(
            CaseFile file, DecisionAsked asked, ProceduralDecision decision, Optional<ReturningBody> by) {
        var cause = new Cause(decision, by, asked.key().documentNo(), "T01-TAND", asked.decidedOn());
        return file.investigation(at -> new ReopenInvestigation(cause, asked.basis(), at));
    }
}
