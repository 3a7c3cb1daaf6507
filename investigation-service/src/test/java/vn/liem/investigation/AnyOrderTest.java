package vn.liem.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.investigation.CaseFile.row;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Basis;
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
        Decision<?> takeIn(CaseFile file, Basis basis) {
            return decide(file, what, document(what + "/" + line, day, basis));
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
            order.forEach(step -> assertEquals("accepted", outcome(step.takeIn(told, row("T01", step.line())))));
            assertEquals(story.file().state(), told.state(), order::toString);
            assertEquals(
                    CaseFile.documentsInLegalOrder(story.file()),
                    CaseFile.documentsInLegalOrder(told),
                    order::toString);
        }
    }

    private static Story story(RandomGenerator random) {
        Story story = new Story(new ArrayList<>(), new CaseFile());
        int day = 0;
        for (int line = 2; line < STEPS + 2; line++) {
            day += random.nextInt(3);
            Step step = new Step(line == 2 ? "open" : pick(random, STEPS_OF_A_CASE), day, line);
            if (outcome(step.takeIn(story.file(), CaseFile.POLICE)).equals("accepted")) {
                story.steps().add(step);
            }
        }
        return story;
    }

    private static Decision<?> decide(CaseFile file, String what, DecisionAsked asked) {
        return switch (what) {
            case "open" -> file.investigation(at -> new OpenInvestigation(asked, at));
            case "extend" -> file.investigation(at -> new ExtendInvestigation(asked, at, Optional.of(2), List.of()));
            case "suspend" ->
                file.investigation(at -> new SuspendInvestigation(asked, at, Optional.of(SuspensionGround.A)));
            case "resume" -> file.investigation(at -> new ResumeInvestigation(asked, at));
            case "end-for-one" ->
                file.investigation(at -> new TerminateInvestigation(
                        asked.about(CaseFile.SOMEBODY).restingOn("157_7"), at));
            case "conclude" -> file.investigation(at -> new ConcludeInvestigation(asked, at));
            case "lengthen" -> file.prosecution(at -> new ExtendReview(asked, at, Optional.of(10), List.of()));
            case "give-back" -> file.prosecution(at -> new ReturnForFurtherInvestigation(asked, at));
            case "halt" -> file.prosecution(at -> new SuspendProsecution(asked.restingOn("247_1_a"), at));
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
