package vn.liem.investigation.separation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.separation.TwoCases.Act;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.machine.Standing;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ServicePart;
import vn.liem.testsupport.RandomWalk;

/** In whatever order the facts of two cases are recorded, if none is refused both stand where they stand. */
class SeparationsInAnyOrderTest {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);
    private static final int STEPS = 14;
    private static final int ORDERS = 12;
    private static final List<String> WHAT =
            List.of("extend", "suspend", "resume", "end", "conclude", "separate", "separate");
    private static final AtomicInteger OTHER_ORDERS = new AtomicInteger();
    private static final Charge BRIBE =
            new Charge(Optional.of("354"), Optional.of("2"), true, false, ManagedBy.PROVINCE, Optional.empty());

    private record Step(String what, boolean inNewCase, int day) {

        Optional<TwoCases> takeIn(TwoCases cases) {
            DecisionAsked asked = document(what + "/" + day, day, POLICE);
            if (what.equals("separate")) {
                return cases.separate(
                                SeparatingBody.INVESTIGATION_AGENCY,
                                asked,
                                Optional.empty(),
                                List.of("necessary", "truth_not_affected", "procuracy_agrees"))
                        .next();
            }
            return cases.take(acts(asked, asked.about(SOMEBODY))).next();
        }

        private List<Act> acts(DecisionAsked asked, DecisionAsked about) {
            return switch (what) {
                case "open" -> List.of(in -> file(in).investigation(at -> new OpenInvestigation(asked, at)));
                case "charge" ->
                    List.of(in -> file(in).accused(at ->
                            new ChargeAccused(Optional.of("10/QĐ"), asked.decidedOn(), POLICE, at, BRIBE)));
                case "extend" ->
                    List.of(in -> file(in).investigation(
                                    at -> new ExtendInvestigation(asked, at, Optional.of(2), List.of())));
                case "suspend" ->
                    List.of(
                            in -> file(in).investigation(
                                            at -> new SuspendInvestigation(about, at, Optional.of(SuspensionGround.A))),
                            in -> file(in).accused(at -> new SuspendForAccused(about, at)));
                case "resume" ->
                    List.of(
                            in -> file(in).investigation(at -> new ResumeInvestigation(about, at)),
                            in -> file(in).accused(at -> new ResumeForAccused(about, at)));
                case "end" ->
                    List.of(
                            in -> file(in).investigation(
                                            at -> new TerminateInvestigation(about.restingOn("157_7"), at)),
                            in -> file(in).accused(at -> new TerminateForAccused(about, at)));
                case "conclude" -> List.of(in -> file(in).investigation(at -> new ConcludeInvestigation(asked, at)));
                default -> throw new IllegalArgumentException(what);
            };
        }

        private CaseFile file(TwoCases cases) {
            return inNewCase ? cases.into() : cases.from();
        }
    }

    /** Where everything stands, whatever the order in which it was recorded. */
    private record Stands(CaseState stages, Standing law, AccusedStanding accused) {
        static List<Stands> of(TwoCases cases) {
            return List.of(of(cases.from()), of(cases.into()));
        }

        private static Stands of(CaseFile file) {
            return new Stands(file.state(), PART.standing(file.entries()).law(), file.standing());
        }
    }

    @RandomWalk
    void two_cases_stand_where_they_stand(long seed) {
        RandomGenerator random = random(seed);
        List<Step> story = new ArrayList<>();
        TwoCases told = story(random, story);
        for (int i = 0; i < ORDERS; i++) {
            List<Step> order = swapped(story, random);
            record(order).ifPresent(other -> {
                assertEquals(Stands.of(told), Stands.of(other), order::toString);
                if (!order.equals(story)) {
                    OTHER_ORDERS.incrementAndGet();
                }
            });
        }
    }

    @AfterAll
    static void other_orders_were_recorded() {
        assertNotEquals(0, OTHER_ORDERS.get());
    }

    private static TwoCases story(RandomGenerator random, List<Step> story) {
        TwoCases cases = TwoCases.nothing();
        int day = 0;
        for (int n = 0; n < STEPS; n++) {
            Step step = n < 2
                    ? new Step(n == 0 ? "open" : "charge", false, day)
                    : new Step(pick(random, WHAT), random.nextBoolean(), day);
            day += 1 + random.nextInt(3);
            Optional<TwoCases> next = step.takeIn(cases);
            if (next.isPresent()) {
                story.add(step);
                cases = next.get();
            }
        }
        return cases;
    }

    private static Optional<TwoCases> record(List<Step> order) {
        Optional<TwoCases> cases = Optional.of(TwoCases.nothing());
        for (Step step : order) {
            cases = cases.flatMap(step::takeIn);
        }
        return cases;
    }

    // A few exchanges: of orders that are shuffled altogether nearly each is refused.
    private static List<Step> swapped(List<Step> story, RandomGenerator random) {
        List<Step> order = new ArrayList<>(story);
        int exchanges = 1 + random.nextInt(3);
        for (int n = 0; n < exchanges; n++) {
            Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
        }
        return order;
    }
}
