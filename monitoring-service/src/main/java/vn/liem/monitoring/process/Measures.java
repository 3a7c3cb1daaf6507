package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;

/**
 * How long cases stay at their stages, what comes back, and where they wait (thời gian, trả lại, điểm nghẽn). These are
 * measures of the process and no figures of the committee: no report prints them.
 */
public final class Measures {

    private static final String STAYED = "process.stayed.";
    private static final String STAYING = "process.staying.";
    private static final String RETURNED = "process.returned.";
    private static final String WAITING = "process.waiting.";

    /** The ground of a suspension that waits for an expertise or a valuation (CPC 229(1)(c)). */
    private static final String AWAITS_APPRAISAL = "c";

    /** Where a case stays; nothing stays where it has ended. */
    private static final Set<CaseStage> STAGES =
            EnumSet.complementOf(EnumSet.of(CaseStage.CLOSED, CaseStage.TERMINATED));

    private final FactsInScope scope;
    private final Law law;
    private final AskedTime time;
    private final Map<String, Supplier<Measured>> all = new LinkedHashMap<>();
    private final Stays stays;
    private Optional<Map<CaseStage, List<Span>>> ended = Optional.empty();
    private Optional<Map<CaseStage, List<Span>>> open = Optional.empty();

    /** The measures of a scope and a time. */
    public Measures(FactsInScope scope, Law law, AskedTime time) {
        this.scope = scope;
        this.law = law;
        this.time = time;
        this.stays = new Stays(scope, law, time);
        STAGES.forEach(
                stage -> timed(STAYED + stage, StageLimits.has(stage), () -> ended().getOrDefault(stage, List.of())));
        STAGES.forEach(
                stage -> timed(STAYING + stage, StageLimits.has(stage), () -> open().getOrDefault(stage, List.of())));
        for (ReturningBody body : ReturningBody.values()) {
            counted(
                    RETURNED + body.code(),
                    () -> decided(
                            decision -> decision.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                                    && decision.detail().equals(Optional.of(body.code()))));
        }
        counted(
                RETURNED + "reinvestigation",
                () -> decided(each -> each.decision() == ProceduralDecision.QUASHED_FOR_REINVESTIGATION));
        counted(RETURNED + "retrial", () -> decided(each -> each.decision() == ProceduralDecision.QUASHED_FOR_RETRIAL));
        counted(RETURNED + "handover", this::returnedHandOvers);
        timed(WAITING + "handover", true, this::waitingHandOvers);
        timed(WAITING + "source", false, this::waitingSources);
        timed(WAITING + "appraisal", true, this::waitingAppraisals);
        timed(WAITING + "held_up", false, this::heldUp);
    }

    /** The measures by their ids, in order. */
    public List<String> ids() {
        return List.copyOf(all.keySet());
    }

    /** One of them. */
    public Optional<Measured> find(String id) {
        return Optional.ofNullable(all.get(id)).map(Supplier::get);
    }

    /** The steps from stage to stage in the period, in the order of the law. */
    public Map<Passage, List<Span>> passages() {
        return stays.passages();
    }

    private void timed(String id, boolean bounded, Supplier<List<Span>> spans) {
        all.put(id, () -> new Measured(id, true, bounded, spans.get()));
    }

    private void counted(String id, Supplier<List<Span>> spans) {
        all.put(id, () -> new Measured(id, false, false, spans.get()));
    }

    private Map<CaseStage, List<Span>> ended() {
        if (ended.isEmpty()) {
            ended = Optional.of(stays.ended());
        }
        return ended.get();
    }

    private Map<CaseStage, List<Span>> open() {
        if (open.isEmpty()) {
            open = Optional.of(stays.open());
        }
        return open.get();
    }

    /** Decisions of the period that send a case back, each with which time it is in its case. */
    private List<Span> decided(java.util.function.Predicate<DecisionFact> meant) {
        List<Span> spans = new ArrayList<>();
        for (CaseFact each : scope.cases()) {
            List<DecisionFact> inOrder = some(scope.ofCase(each.id()), DecisionFact.class)
                    .filter(meant)
                    .sorted(law.order())
                    .toList();
            for (int i = 0; i < inOrder.size(); i++) {
                DecisionFact decision = inOrder.get(i);
                if (time.in(decision.decidedOn())) {
                    spans.add(Span.on(decision, decision.decidedOn(), Optional.of(decision.unit()), i + 1));
                }
            }
        }
        return spans;
    }

    private List<Span> returnedHandOvers() {
        Map<HandOverFact.Subject, Integer> turns = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        handOvers()
                .filter(each -> each.end()
                        .filter(end -> end.outcome() == Outcome.RETURNED)
                        .isPresent())
                .sorted(Comparator.comparing(
                                (HandOverFact each) -> endedOn(each).orElseThrow())
                        .thenComparing(HandOverFact::id))
                .forEach(each -> {
                    int turn = turns.merge(each.subject(), 1, Integer::sum);
                    LocalDate day = endedOn(each).orElseThrow();
                    if (time.in(day)) {
                        spans.add(Span.on(each, day, each.to(), turn));
                    }
                });
        return spans;
    }

    /** Files that were sent, and that the other side has neither accepted nor returned. */
    private List<Span> waitingHandOvers() {
        return handOvers()
                .filter(each -> endedOn(each).filter(time::by).isEmpty())
                .flatMap(each -> each.offer().stream()
                        .filter(offer -> time.by(offer.sentOn()))
                        .map(offer -> Span.of(each, offer.sentOn(), time.stateDay(), true)
                                .bounded(offer.dueOn())
                                .with(Optional.of(offer.to()))))
                .toList();
    }

    /** Sources that a body received, and that it has neither decided nor passed on. */
    private List<Span> waitingSources() {
        return some(scope.beside(), SourceFact.class)
                .flatMap(source -> source.handlings().stream()
                        .filter(each -> scope.contains(each.body()))
                        .filter(each -> each.redirectedOn().filter(time::by).isEmpty())
                        .filter(each -> each.settlements().stream().noneMatch(done -> time.by(done.decidedOn())))
                        .flatMap(each -> each.receivedOn().filter(time::by).stream()
                                .map(day -> Span.of(source, day, time.stateDay(), true)
                                        .with(Optional.of(each.body())))))
                .toList();
    }

    private List<Span> waitingAppraisals() {
        return appraisals(each -> Span.of(each, each.asked().requestedOn(), time.stateDay(), true)
                .bounded(each.dueOn(time.stateDay()))
                .with(Optional.of(each.asked().body())));
    }

    private List<Span> appraisals(java.util.function.Function<AppraisalFact, Span> span) {
        return scope.cases().stream()
                .flatMap(each -> openAppraisals(each.id()))
                .map(span)
                .toList();
    }

    private Stream<AppraisalFact> openAppraisals(String caseId) {
        return some(scope.ofCase(caseId), AppraisalFact.class).filter(each -> each.isOpenOn(time.stateDay()));
    }

    /** Suspended investigations whose last suspension waits for an expertise or a valuation that is open. */
    private List<Span> heldUp() {
        return open().getOrDefault(CaseStage.INVESTIGATION_SUSPENDED, List.of()).stream()
                .flatMap(span -> span.fact() instanceof CaseFact held && awaitsAppraisal(held.id())
                        ? openAppraisals(held.id())
                                .min(Comparator.comparing(each -> each.asked().requestedOn()))
                                .map(first ->
                                        span.with(Optional.of(first.asked().body())))
                                .stream()
                        : Stream.empty())
                .toList();
    }

    private boolean awaitsAppraisal(String caseId) {
        return some(scope.ofCase(caseId), DecisionFact.class)
                .filter(each -> each.decision() == ProceduralDecision.INVESTIGATION_SUSPENDED)
                .filter(each -> time.by(each.decidedOn()))
                .max(law.order())
                .flatMap(DecisionFact::detail)
                .filter(AWAITS_APPRAISAL::equals)
                .isPresent();
    }

    private Stream<HandOverFact> handOvers() {
        return Stream.concat(
                scope.cases().stream().flatMap(each -> some(scope.ofCase(each.id()), HandOverFact.class)),
                some(scope.beside(), HandOverFact.class));
    }

    private static Optional<LocalDate> endedOn(HandOverFact handOver) {
        return handOver.end().map(HandOverFact.End::endedOn);
    }

    private static <F extends Fact> Stream<F> some(List<Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
