package vn.liem.monitoring.process;

import static vn.liem.monitoring.process.Happening.act;
import static vn.liem.monitoring.process.Happening.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ProceduralDecision;

/** Tells of each fact what happened, day by day (diễn biến của từng dữ kiện). */
public final class Happenings {

    private static final String HAND_OVER = "file_handed_over";

    private final FactsInScope scope;
    private final DecisionTable decisions;
    private final LegalOrder order;

    /** What happened by the facts of a scope. */
    public Happenings(FactsInScope scope, DecisionTable decisions) {
        this.scope = scope;
        this.decisions = decisions;
        this.order = new LegalOrder(decisions);
    }

    /** All that happened by some facts of one case, by day; on one day in the order of a case's life. */
    public List<Happening> inOrder(List<Fact> facts) {
        List<Fact> told = new ArrayList<>();
        List<StepFact> steps = sorted(facts, StepFact.class, LegalOrder.ofSteps());
        for (DecisionFact decision : sorted(facts, DecisionFact.class, order)) {
            while (!steps.isEmpty() && order.isBefore(steps.getFirst(), decision)) {
                told.add(steps.removeFirst());
            }
            told.add(decision);
        }
        told.addAll(steps);
        Stream<Fact> first = facts.stream().filter(each -> each instanceof CaseFact || each instanceof AccusedFact);
        Stream<Fact> last = facts.stream().filter(Happenings::isNeither);
        return Stream.of(first, told.stream(), last)
                .flatMap(part -> part)
                .flatMap(fact -> of(fact).stream())
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    /** What a fact tells to have happened. */
    public List<Happening> of(Fact fact) {
        return switch (fact) {
            case UnitFact _, OfficerFact _, ProposalFact _, MeetingFact _, InterferenceFact _ -> List.of();
            case SourceFact source -> ofSource(source);
            case CaseFact registered -> ofCase(registered);
            case AccusedFact somebody ->
                List.of(act(somebody, "accused_charged", somebody.accusedOn(), Link.ofCase(somebody.caseId()))
                        .with(Optional.of(concerns(somebody.person()))));
            case DecisionFact decision -> List.of(decided(decision));
            case StepFact taken ->
                List.of(act(taken, taken.code(), taken.decidedOn(), Link.ofCase(taken.caseId()))
                        .under(taken.step().map(vn.liem.procedure.machine.Step::article))
                        .with(taken.person().map(Happenings::concerns))
                        .by(taken.unit()));
            case HandOverFact handOver -> ofHandOver(handOver);
            case CustodyFact custody ->
                List.of(act(custody, "file_held", custody.since(), subject(custody.subject()))
                        .detailed(custody.beginning())
                        .by(custody.holder()));
            case ClockFact clock -> HappeningsBeside.of(clock);
            case ObligationFact obligation -> HappeningsBeside.of(obligation);
            case AssetFact asset -> HappeningsBeside.of(asset);
            case DirectiveFact directive -> HappeningsBeside.of(directive, scope);
            case AppraisalFact appraisal -> HappeningsBeside.of(appraisal);
            case PetitionFact petition -> HappeningsBeside.of(petition);
            case DisciplineFact matter -> HappeningsBeside.of(matter, scope);
            case SupervisionFact item -> HappeningsBeside.of(item);
        };
    }

    private List<Happening> ofCase(CaseFact registered) {
        Link here = Link.ofCase(registered.id());
        List<Happening> all = new ArrayList<>();
        all.add(act(registered, "case_registered", registered.registeredOn(), here)
                .detailed(Optional.of(registered.itemType())));
        boolean decided = scope.ofCase(registered.id()).stream()
                .anyMatch(fact ->
                        fact instanceof DecisionFact decision && decision.decision() == ProceduralDecision.INSTITUTED);
        if (!decided) {
            registered
                    .institutedOn()
                    .ifPresent(on -> all.add(act(registered, ProceduralDecision.INSTITUTED.code(), on, here)
                            .under(Optional.of(decisions
                                    .rule(ProceduralDecision.INSTITUTED)
                                    .article()))));
        }
        registered
                .loss()
                .flatMap(CaseFact.Loss::determinedOn)
                .ifPresent(on -> all.add(act(registered, "loss_determined", on, here)));
        registered
                .merger()
                .ifPresent(how -> all.add(act(registered, "case_joined_into_other", how.joinedOn(), here)
                        .with(scope.find(how.into()).map(into -> Link.of(ObjectType.CASE, into.id(), "into")))));
        return all;
    }

    private Happening decided(DecisionFact decision) {
        boolean ofRegister =
                scope.find(decision.caseId()).filter(decision::isOfRegister).isPresent();
        return act(decision, decision.decision().code(), decision.decidedOn(), Link.ofCase(decision.caseId()))
                .under(Optional.of(decisions.rule(decision.decision()).article()))
                .detailed(decision.detail())
                .with(decision.person().map(Happenings::concerns))
                .by(ofRegister ? Optional.empty() : Optional.of(decision.unit()));
    }

    private static List<Happening> ofSource(SourceFact source) {
        Link here = Link.of(ObjectType.SOURCE, source.id(), "of");
        List<Happening> all = new ArrayList<>();
        all.add(act(source, "source_sent", source.sentOn(), here).by(source.sentBy()));
        List<SourceFact.Handling> handlings = source.handlings();
        for (SourceFact.Handling each : handlings) {
            each.receivedOn()
                    .ifPresent(on ->
                            all.add(act(source, "source_received", on, here).by(each.body())));
            each.redirectedOn()
                    .ifPresent(on ->
                            all.add(act(source, "source_redirected", on, here).by(each.body())));
        }
        Optional<String> last = handlings.isEmpty()
                ? Optional.empty()
                : Optional.of(handlings.getLast().body());
        source.settlements()
                .forEach(each -> all.add(act(source, "source_decided", each.decidedOn(), here)
                        .detailed(Optional.of(each.outcome()))
                        .by(last)));
        return all;
    }

    private static List<Happening> ofHandOver(HandOverFact handOver) {
        Link file = subject(handOver.subject());
        Link here = Link.of(ObjectType.HAND_OVER, handOver.id(), "of");
        List<Happening> all = new ArrayList<>();
        handOver.offer()
                .ifPresent(offer ->
                        all.add(step(handOver, "file_sent", HAND_OVER, Transition.SCHEDULE, offer.sentOn(), file, here)
                                .with(Optional.of(Link.of(ObjectType.UNIT, offer.to(), "sent_to")))
                                .by(offer.from())));
        handOver.receivedOn()
                .ifPresent(on -> all.add(step(handOver, "file_received", HAND_OVER, Transition.START, on, file, here)
                        .by(handOver.to())));
        handOver.end().ifPresent(end -> all.add(ended(handOver, end, file, here)));
        handOver.release()
                .ifPresent(release -> all.add(act(handOver, "file_released", release.releasedOn(), file, here)
                        .by(handOver.from())));
        return all;
    }

    private static Happening ended(HandOverFact handOver, HandOverFact.End end, Link... links) {
        LocalDate on = end.endedOn();
        return switch (end.outcome()) {
            case ACCEPTED ->
                step(handOver, "file_accepted", HAND_OVER, Transition.COMPLETE, on, links)
                        .by(handOver.to());
            case RETURNED ->
                step(handOver, "file_returned", HAND_OVER, Transition.ATE_ABORT, on, links)
                        .by(handOver.to());
            case WITHDRAWN ->
                step(handOver, "file_withdrawn", HAND_OVER, Transition.WITHDRAW, on, links)
                        .by(handOver.from());
        };
    }

    static Link concerns(String person) {
        return Link.of(ObjectType.ACCUSED, person, "concerns");
    }

    private static Link subject(HandOverFact.Subject subject) {
        return switch (subject.kind()) {
            case CASE -> Link.of(ObjectType.CASE, subject.id(), "file_of");
            case SOURCE -> Link.of(ObjectType.SOURCE, subject.id(), "file_of");
        };
    }

    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isNeither(Fact fact) {
        return !(fact instanceof CaseFact
                || fact instanceof AccusedFact
                || fact instanceof DecisionFact
                || fact instanceof StepFact);
    }

    private static <F extends Fact> List<F> sorted(List<Fact> facts, Class<F> type, Comparator<? super F> by) {
        List<F> some = new ArrayList<>(
                facts.stream().filter(type::isInstance).map(type::cast).toList());
        some.sort(by);
        return some;
    }
}
