package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.List;
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
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;

/**
 * Facts as they stood at the end of a legal day, by what is known of them: what is dated later is gone. Two things no fact
 * tells of an earlier day, and whoever shows them has to know it: until when a time limit ran before it was extended, and
 * which decisions waited for a second signature.
 */
public final class EndOfDay {

    private final LocalDate day;

    private EndOfDay(LocalDate day) {
        this.day = day;
    }

    /** The facts of a day; those that had not come about by then are left out. */
    public static List<Fact> of(List<? extends Fact> facts, LocalDate day) {
        EndOfDay end = new EndOfDay(day);
        return facts.stream().flatMap(fact -> end.then(fact).stream()).toList();
    }

    private Optional<Fact> then(Fact fact) {
        return switch (fact) {
            case CaseFact each -> registered(each);
            case AccusedFact somebody ->
                when(somebody, is(somebody.accusedOn()) && is(somebody.came().map(AccusedFact.Came::on)));
            case DecisionFact decision -> when(decision, is(decision.decidedOn()));
            case StepFact step -> when(step, is(step.decidedOn()));
            case HandOverFact each -> handOver(each);
            case CustodyFact custody -> when(custody, is(custody.since()));
            case ClockFact clock -> clock(clock);
            case ObligationFact obligation -> obligation(obligation);
            case AssetFact asset -> asset(asset);
            case DirectiveFact directive -> directive(directive);
            case AppraisalFact appraisal -> when(appraisal, is(appraisal.asked().requestedOn()));
            case DisciplineFact matter -> discipline(matter);
            case SupervisionFact item -> supervision(item);
            case OfficerFact officer -> officer(officer);
            case ProposalFact proposal -> when(proposal, is(proposal.decidedOn()));
            case SourceFact source -> when(source, is(source.sentOn()));
            case PetitionFact petition -> when(petition, is(petition.receivedOn()));
            case MeetingFact meeting -> when(meeting.heldOn(by(meeting.heldOn())), is(meeting.on()));
            case InterferenceFact report -> when(report, is(report.happenedOn()));
            case UnitFact unit -> Optional.of(unit);
        };
    }

    /** A case that was instituted before it was registered had begun. */
    private Optional<Fact> registered(CaseFact each) {
        Optional<LocalDate> instituted = by(each.institutedOn());
        return when(
                new CaseFact(
                        each.id(),
                        each.number(),
                        each.itemType(),
                        each.locality(),
                        each.field(),
                        each.offenceGroup(),
                        each.registeredOn(),
                        instituted,
                        each.offence().filter(_ -> instituted.isPresent()),
                        each.separatedFrom(),
                        each.merger().filter(merger -> is(merger.joinedOn())),
                        each.loss().filter(loss -> is(loss.determinedOn()))),
                is(each.registeredOn()) || instituted.isPresent());
    }

    private Optional<Fact> handOver(HandOverFact each) {
        HandOverFact then = new HandOverFact(
                each.id(),
                each.subject(),
                each.origin(),
                each.offer().filter(offer -> is(offer.sentOn())),
                each.receipt().filter(receipt -> is(receipt.receivedOn())),
                each.end().filter(end -> is(end.endedOn())),
                each.release().filter(release -> is(release.releasedOn())),
                each.stated().filter(end -> is(end.endedOn())));
        return when(
                then,
                then.offer().isPresent()
                        || then.receipt().isPresent()
                        || then.end().isPresent());
    }

    private Optional<Fact> clock(ClockFact clock) {
        Optional<LocalDate> met = by(clock.metOn());
        return when(
                new ClockFact(
                        clock.subject(),
                        clock.clock(),
                        clock.startedOn(),
                        clock.dueOn(),
                        clock.notKnown(),
                        clock.explained(),
                        met,
                        clock.missed() && clock.dueOn().filter(day::isAfter).isPresent(),
                        // Why it was missed is told without the day on which that was asked and said.
                        Optional.empty()),
                is(clock.startedOn()));
    }

    private Optional<Fact> obligation(ObligationFact each) {
        return when(
                new ObligationFact(
                        each.subject(),
                        each.obligationNo(),
                        each.kind(),
                        each.beneficiary(),
                        each.amountVnd(),
                        each.fixedOn(),
                        by(each.enforceableOn()),
                        each.reductions().stream()
                                .filter(reduction -> is(reduction.reducedOn()))
                                .toList(),
                        each.receipts().stream()
                                .filter(receipt -> is(receipt.receivedOn()))
                                .map(receipt -> new ObligationFact.Receipt(
                                        receipt.recoveryNo(),
                                        receipt.mode(),
                                        receipt.amountVnd(),
                                        receipt.receivedOn(),
                                        by(receipt.reversedOn()),
                                        by(receipt.statedReversal())))
                                .toList(),
                        each.stated()),
                is(each.fixedOn()));
    }

    /** On which day an asset was found no fact tells: it is there from its first measure on. */
    private Optional<Fact> asset(AssetFact asset) {
        AssetFact then = new AssetFact(
                asset.id(),
                asset.subject(),
                asset.recorded().stream()
                        .filter(one -> is(one.measure().decidedOn()))
                        .toList(),
                asset.ended().stream().filter(end -> is(end.endedOn())).toList(),
                asset.orders().stream()
                        .filter(order -> is(order.measure().decidedOn()))
                        .map(order -> new AssetFact.Order(
                                order.documentNo(),
                                order.measure(),
                                order.valueVnd(),
                                order.changes().stream()
                                        .filter(change -> is(change.changedOn()))
                                        .toList()))
                        .toList());
        return when(then, !then.recorded().isEmpty() || !then.orders().isEmpty());
    }

    private Optional<Fact> directive(DirectiveFact directive) {
        DirectiveFact.Told told = directive.told();
        return when(
                new DirectiveFact(
                        directive.id(),
                        directive.number(),
                        directive.issuedOn(),
                        directive.issuedBy(),
                        directive.addressedTo(),
                        directive.caseId(),
                        directive.dueOn(),
                        new DirectiveFact.Told(
                                told.extendedTo(),
                                by(told.reportedOn()),
                                by(told.verifiedOn()),
                                by(told.cancelledOn()),
                                told.urges()),
                        directive.steps().stream().filter(step -> is(step.on())).toList()),
                is(directive.issuedOn()));
    }

    private Optional<Fact> discipline(DisciplineFact matter) {
        DisciplineFact then = new DisciplineFact(
                matter.id(),
                matter.caseId(),
                matter.person(),
                matter.locality(),
                matter.decisions().stream()
                        .filter(decision -> is(decision.decidedOn()))
                        .map(decision ->
                                decision.cancelledOn(by(decision.cancelledOn())).annulledOn(by(decision.annulledOn())))
                        .toList(),
                matter.closings().stream()
                        .filter(closing -> is(closing.decidedOn()))
                        .toList());
        return when(then, Stream.of(then.decisions(), then.closings()).anyMatch(some -> !some.isEmpty()));
    }

    private Optional<Fact> supervision(SupervisionFact item) {
        return when(
                new SupervisionFact(
                        item.id(),
                        item.caseId(),
                        item.level(),
                        item.criterion(),
                        item.listedOn(),
                        by(item.delistedOn()),
                        item.members().stream()
                                .filter(member -> is(member.since()))
                                .toList()),
                is(item.listedOn()));
    }

    private Optional<Fact> officer(OfficerFact officer) {
        OfficerFact then = new OfficerFact(
                officer.caseId(),
                officer.unit(),
                officer.officer(),
                officer.posts().stream()
                        .filter(post -> is(post.assignedOn()))
                        .map(post -> new OfficerFact.Post(
                                post.documentNo(),
                                post.role(),
                                post.assignedOn(),
                                post.replaced().filter(how -> is(how.on()))))
                        .toList(),
                officer.recused().filter(how -> is(how.on())));
        return when(then, !then.posts().isEmpty() || then.recused().isPresent());
    }

    private static Optional<Fact> when(Fact fact, boolean holds) {
        return holds ? Optional.of(fact) : Optional.empty();
    }

    private boolean is(LocalDate on) {
        return !on.isAfter(day);
    }

    /** What has no day is not later than this one. */
    private boolean is(Optional<LocalDate> on) {
        return on.filter(day::isBefore).isEmpty();
    }

    private Optional<LocalDate> by(Optional<LocalDate> on) {
        return on.filter(this::is);
    }
}
