package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.measure.MeasureFixtures.BY_PROCURACY;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.measure.MeasureCommand.AnnulMeasureRecord;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureCommand.CancelMeasure;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureCommand.ReplaceMeasure;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.kernel.Decision;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.testsupport.RandomWalk;

/** Walks of a person through measures: never unlawfully long, and the same in whatever order nothing is refused. */
class MeasuresInAnyOrderTest {

    private static final MeasureDecider DECIDER = new MeasureDecider();
    private static final LocalDate INSTITUTED = LocalDate.of(2024, 1, 8);
    private static final LocalDate INDICTED = INSTITUTED.plusDays(20);
    private static final int STEPS = 24;
    private static final int ORDERS = 10;
    private static final List<String> ACTS =
            List.of("apply", "apply", "apply", "extend", "extend", "approve", "cancel", "release", "replace");
    private static final List<Clause> CHARGES =
            List.of(new Clause("361", "1"), new Clause("354", "1"), new Clause("354", "2"), new Clause("354", "4"));

    /** The case is as serious as can be, so that its investigation leaves room for walks. */
    private static final List<Clause> ANOTHER_IN_THE_CASE = List.of(new Clause("354", "4"));

    private final Alongside underInvestigation = underInvestigation();

    /** A case that comes back from the court is under investigation again, so that both kinds of order follow each other. */
    private final Alongside beforeTheCourt = beforeTheCourt();

    private static Alongside beforeTheCourt() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        file.investigation(
                at -> new ConcludeInvestigation(DecisionAsked.onCase("2/KL", INDICTED.minusDays(5), POLICE), at));
        file.prosecution(at -> new Indict(DecisionAsked.onCase("3/CT", INDICTED, PROCURACY), at));
        return new Alongside(file.entries(), 4);
    }

    private static Alongside underInvestigation() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        return new Alongside(file.entries(), 2);
    }

    /** What was asked and accepted, the events of it, and where it led. */
    private record Walk(List<MeasureCommand> accepted, List<MeasureEvent> events, Measures end) {}

    @RandomWalk
    void every_walk_stays_lawful_and_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed));
        assertEquals(List.of(), MeasureLimits.misfits(walk.end()));
        Measures again = DECIDER.initial();
        for (MeasureEvent event : walk.events()) {
            again = DECIDER.evolve(again, event);
        }
        assertEquals(walk.end(), again);
        for (MeasureCommand said : walk.accepted()) {
            assertTrue(
                    DECIDER.decide(said, walk.end()) instanceof Decision.Accepted<MeasureEvent>(var events)
                            && events.isEmpty(),
                    () -> said + " said twice");
        }
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random);
        for (int i = 0; i < ORDERS; i++) {
            List<MeasureCommand> order = new ArrayList<>(walk.accepted());
            Collections.shuffle(order, Random.from(random));
            Optional<Measures> end = inOrder(order);
            end.ifPresent(state -> assertEquals(walk.end(), state, order::toString));
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<MeasureEvent> events = new ArrayList<>(walk(random).events());
        Collections.shuffle(events, Random.from(random));
        Measures state = DECIDER.initial();
        for (MeasureEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        assertTrue(state.all().size() <= events.size());
    }

    @Test
    void enough_walks_and_orders_get_somewhere() {
        int accepted = 0;
        int whole = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Walk walk = walk(random);
            accepted += walk.accepted().size();
            for (int i = 0; i < ORDERS; i++) {
                List<MeasureCommand> order = new ArrayList<>(walk.accepted());
                Collections.shuffle(order, Random.from(random));
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertFalse(accepted < 300, "%d were accepted in 100 walks".formatted(accepted));
        assertFalse(whole < 20, "%d other orders refused nothing".formatted(whole));
    }

    private static Optional<Measures> inOrder(List<MeasureCommand> order) {
        Measures state = DECIDER.initial();
        for (MeasureCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<MeasureEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<MeasureEvent>(var events) -> {
                    for (MeasureEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private Walk walk(RandomGenerator random) {
        Clause charge = pick(random, CHARGES);
        Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), DECIDER.initial());
        LocalDate day = INSTITUTED;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(12));
            MeasureCommand command = command(random, pick(random, ACTS), step, day, charge, walk);
            walk = after(walk, command);
        }
        return walk;
    }

    private static Walk after(Walk walk, MeasureCommand command) {
        return switch (DECIDER.decide(command, walk.end())) {
            case Decision.Refused<MeasureEvent> _ -> walk;
            case Decision.Accepted<MeasureEvent>(var events) -> {
                Measures state = walk.end();
                for (MeasureEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
                walk.accepted().add(command);
                walk.events().addAll(events);
                yield new Walk(walk.accepted(), walk.events(), state);
            }
        };
    }

    private MeasureCommand command(
            RandomGenerator random, String act, int step, LocalDate day, Clause charge, Walk walk) {
        String number = step + "/" + act;
        List<Measure> known = walk.end().all();
        String measure = known.isEmpty() ? "0/none" : pick(random, known).documentNo();
        var end = MeasureEnd.of(number, day, "T01-CQDT");
        return switch (act) {
            case "apply" -> order(random, number, day, charge);
            case "extend" ->
                new ExtendMeasure(
                        measure,
                        new MeasureExtension(
                                number,
                                day,
                                day.plusDays(random.nextInt(40)),
                                "T01-VKS",
                                pick(random, List.of(GrantedBy.values()))),
                        Optional.empty(),
                        underInvestigation,
                        ANOTHER_IN_THE_CASE);
            case "approve" -> new ApproveMeasure(measure, new MeasureApproval(number, day, "T01-VKS"));
            case "cancel" -> new CancelMeasure(measure, end, BY_PROCURACY);
            case "release" -> new ReleasePerson(measure, end, BY_PROCURACY);
            case "replace" -> new ReplaceMeasure(measure, order(random, number, day, charge));
            default -> new AnnulMeasureRecord(measure, BY_DECISION);
        };
    }

    private ApplyMeasure order(RandomGenerator random, String number, LocalDate day, Clause charge) {
        MeasureKind kind = pick(random, List.of(MeasureKind.values()));
        LocalDate end = day.plusDays(kind == MeasureKind.CUSTODY ? random.nextInt(5) : random.nextInt(100));
        boolean byCourt = day.isAfter(INDICTED) && random.nextInt(3) == 0;
        return new ApplyMeasure(
                new OrderAsked(
                        number,
                        kind,
                        day,
                        day,
                        Optional.of(end),
                        byCourt ? "T01-TA" : "T01-CQDT",
                        Optional.of(pick(random, List.of(DetentionGround.values()))),
                        byCourt ? Optional.of(pick(random, List.of(CourtStage.values()))) : Optional.empty()),
                byCourt ? OrderingBody.COURT : OrderingBody.INVESTIGATION_AGENCY,
                Optional.of(new ChargeKnown(INSTITUTED, Optional.of(charge))),
                byCourt ? beforeTheCourt : underInvestigation,
                ANOTHER_IN_THE_CASE);
    }
}
