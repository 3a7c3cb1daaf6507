package vn.liem.investigation.measure;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measure.HowEnded;
import vn.liem.investigation.measure.MeasureCommand.AnnulMeasureRecord;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureCommand.CancelMeasure;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureCommand.ReplaceMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureApproved;
import vn.liem.investigation.measure.MeasureEvent.MeasureCancelled;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.investigation.measure.MeasureEvent.MeasureRecordAnnulled;
import vn.liem.investigation.measure.MeasureEvent.MeasureReplaced;
import vn.liem.investigation.measure.MeasureEvent.PersonReleased;
import vn.liem.investigation.measure.MeasureLimits.Misfit;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Profile;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.ExtensionLimit;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.ServicePart;

/** Which measure may be taken against whom and when, for how long, and how it ends. */
public final class MeasureDecider implements Decider<MeasureCommand, Measures, MeasureEvent> {

    private static final Set<DetentionGround> ENOUGH_FOR_TWO_YEARS =
            Set.of(DetentionGround.FLED, DetentionGround.GOES_ON_OFFENDING);

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    @Override
    public Measures initial() {
        return Measures.none();
    }

    @Override
    public Measures evolve(Measures state, MeasureEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<MeasureEvent> decide(MeasureCommand command, Measures state) {
        return switch (command) {
            case ApplyMeasure apply -> apply(apply, state);
            case ApproveMeasure(var number, var approval) -> approve(number, approval, state);
            case ExtendMeasure extend -> extend(extend, state);
            case ReplaceMeasure replace -> replace(replace, state);
            case CancelMeasure(var measure, var end, var known) ->
                end(measure, HowEnded.CANCELLED, end, known, MeasureCancelled::new, state);
            case ReleasePerson(var measure, var end, var known) ->
                end(measure, HowEnded.RELEASED, end, known, PersonReleased::new, state);
            case AnnulMeasureRecord annul -> annul(annul, state);
        };
    }

    private static Decision<MeasureEvent> apply(ApplyMeasure apply, Measures state) {
        String number = apply.asked().documentNo();
        Optional<Measure> known = state.find(number);
        if (known.isPresent()) {
            return known.get().order().asked().equals(apply.asked())
                    ? nothing()
                    : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        if (state.isOfOther(number)) {
            return refuse(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        if (state.isFull()) {
            return refuse(MeasureRefusal.TOO_MANY_DOCUMENTS);
        }
        MeasureOrder order = order(apply);
        return forbidden(order, apply)
                .<Decision<MeasureEvent>>map(Decision::refuse)
                .orElseGet(() -> within(
                        order.endsOn()
                                .flatMap(end -> outlasts(
                                        order,
                                        order.startsOn(),
                                        end,
                                        apply.alongside(),
                                        charged(apply.charged(), order.charge()))),
                        fitting(state, apply.elsewhere(), number, new MeasureApplied(order), order.charge())));
    }

    private static MeasureOrder order(ApplyMeasure apply) {
        CaseStage stage = apply.asked().before().map(CourtStage::stage).orElseGet(() -> stageFor(apply));
        return apply.asked().in(stage, apply.charge().flatMap(ChargeKnown::clause), apply.judgedOn());
    }

    private static CaseStage stageFor(ApplyMeasure apply) {
        return standing(apply).stage().orElse(CaseStage.MATTER);
    }

    /** Where the case stands on the first day, as the decisions recorded here say. */
    private static CaseState standing(ApplyMeasure apply) {
        return PART.stateOn(apply.asked().startsOn(), apply.alongside().entries());
    }

    private static Optional<Refusal> forbidden(MeasureOrder order, ApplyMeasure apply) {
        if (order.kind().statesItsEnd() && order.endsOn().isEmpty()) {
            return Optional.of(MeasureRefusal.NO_STATED_END);
        }
        if (order.endsOn().filter(end -> end.isBefore(order.startsOn())).isPresent()) {
            return Optional.of(MeasureRefusal.ENDS_BEFORE_IT_STARTS);
        }
        Optional<Refusal> byOthers = orderedByOthers(order, apply);
        if (byOthers.isPresent()) {
            return byOthers;
        }
        boolean charged = apply.charge()
                .filter(known -> !known.chargedOn().isAfter(order.startsOn()))
                .isPresent();
        if (order.kind().needsCharge() && !charged) {
            return Optional.of(MeasureRefusal.PERSON_NOT_CHARGED);
        }
        return needsGround(order) ? withoutGround(order) : Optional.empty();
    }

    private static Optional<Refusal> orderedByOthers(MeasureOrder order, ApplyMeasure apply) {
        return switch (apply.by()) {
            case COURT -> notOfCourt(order, apply);
            case INVESTIGATION_AGENCY, PROCURACY -> {
                if (!isDecidedHere(order.stage())) {
                    yield Optional.of(MeasureRefusal.NOT_IN_THIS_STAGE);
                }
                yield isForTheProcuracy(order) && apply.by() == OrderingBody.INVESTIGATION_AGENCY
                        ? Optional.of(MeasureRefusal.ORDERED_BY_THE_PROCURACY_NOW)
                        : Optional.empty();
            }
        };
    }

    // That the court has accepted the case is recorded elsewhere; who may order while the file is there, the door asks
    // its holder.
    private static Optional<Refusal> notOfCourt(MeasureOrder order, ApplyMeasure apply) {
        if (apply.asked().before().isEmpty()) {
            return Optional.of(MeasureRefusal.STAGE_BEFORE_THE_COURT_NOT_SAID);
        }
        if (!standing(apply).awaitsCourt()) {
            return Optional.of(MeasureRefusal.NOT_BEFORE_A_COURT);
        }
        return order.kind() == MeasureKind.CUSTODY || order.kind() == MeasureKind.EMERGENCY_HOLD
                ? Optional.of(MeasureRefusal.NOT_A_MEASURE_OF_COURTS)
                : Optional.empty();
    }

    private static Optional<Refusal> withoutGround(MeasureOrder order) {
        if (order.ground().isEmpty()) {
            return Optional.of(MeasureRefusal.DETENTION_WITHOUT_GROUND);
        }
        boolean narrow = order.charge()
                .filter(Profile.vietnam().offences()::isDetainedNarrowly)
                .isPresent();
        return narrow && !ENOUGH_FOR_TWO_YEARS.contains(order.ground().get())
                ? Optional.of(MeasureRefusal.DETENTION_GROUND_TOO_WEAK)
                : Optional.empty();
    }

    /**
     * Whether a detention for the investigation would last longer than the investigation (CPC 173(1)), as far as its period
     * can be computed.
     *
     * @param day the day on which the period must have begun
     */
    private static Optional<Refusal> outlasts(
            MeasureOrder order, LocalDate day, LocalDate end, Alongside alongside, List<Clause> charged) {
        boolean forInvestigation = order.kind() == MeasureKind.DETENTION && order.stage() == CaseStage.INVESTIGATION;
        return forInvestigation
                ? ExtensionLimit.investigationOn(alongside.entries(), day, charged)
                        .filter(investigation ->
                                end.isAfter(investigation.counted().due()))
                        .map(BeyondTheLaw::outlastsInvestigation)
                : Optional.empty();
    }

    private static List<Clause> charged(List<Clause> inCase, Optional<Clause> ofPerson) {
        return Stream.concat(inCase.stream(), ofPerson.stream()).distinct().toList();
    }

    /** What its own limit allows is refused all the same where it outlasts the investigation. */
    private static Decision<MeasureEvent> within(Optional<Refusal> outlasts, Decision<MeasureEvent> fitting) {
        return switch (fitting) {
            case Decision.Refused<MeasureEvent> refused -> refused;
            case Decision.Accepted<MeasureEvent> accepted ->
                outlasts.<Decision<MeasureEvent>>map(Decision::refuse).orElse(accepted);
        };
    }

    private static boolean isDecidedHere(CaseStage stage) {
        return switch (stage) {
            case MATTER, INVESTIGATION, PROSECUTION -> true;
            case INVESTIGATION_SUSPENDED,
                    PROSECUTION_SUSPENDED,
                    TRIAL,
                    JUDGED,
                    APPEAL,
                    IN_FORCE,
                    EXECUTION,
                    CLOSED,
                    TERMINATED -> false;
        };
    }

    // Who is caught or kept in an emergency comes into custody of whoever took the person in, at any stage.
    private static boolean isForTheProcuracy(MeasureOrder order) {
        return order.stage() == CaseStage.PROSECUTION && order.kind().needsCharge();
    }

    // After a judgment somebody is detained so that the sentence is executed (CPC 329, 347), which asks for no other
    // ground.
    private static boolean needsGround(MeasureOrder order) {
        return order.kind() == MeasureKind.DETENTION
                && order.before().orElse(CourtStage.FIRST_INSTANCE) == CourtStage.FIRST_INSTANCE
                && order.charge().filter(MeasureDecider::isLesserCrime).isPresent();
    }

    // A clause that the profile lacks forbids nothing: that its class is unknown is shown with the measure.
    private static boolean isLesserCrime(Clause clause) {
        return switch (Profile.vietnam().offences().classOf(clause)) {
            case Answer.Known<OffenceClass>(var found) ->
                switch (found) {
                    case LESS, SERIOUS -> true;
                    case VERY, ESPECIALLY -> false;
                };
            case Answer.NotKnown<OffenceClass> _ -> false;
        };
    }

    private static Decision<MeasureEvent> approve(String number, MeasureApproval approval, Measures state) {
        Optional<Measure> found = state.withDocument(number);
        if (found.isEmpty()) {
            return refuse(MeasureRefusal.NO_SUCH_MEASURE);
        }
        Optional<MeasureApproval> known = found.get().approvalOf(number);
        if (known.isPresent()) {
            return known.get().equals(approval) ? nothing() : refuse(MeasureRefusal.APPROVED_OTHERWISE);
        }
        if (found.get().order().before().isPresent()) {
            return refuse(MeasureRefusal.COURTS_NEED_NO_APPROVAL);
        }
        if (state.isFull()) {
            return refuse(MeasureRefusal.TOO_MANY_DOCUMENTS);
        }
        return approval.approvedOn().isBefore(found.get().dayOf(number).orElseThrow())
                ? refuse(MeasureRefusal.APPROVED_BEFORE_ITS_DAY)
                : accept(new MeasureApproved(number, approval));
    }

    private static Decision<MeasureEvent> extend(ExtendMeasure extend, Measures state) {
        MeasureExtension extension = extend.extension();
        Optional<Measure> found = state.find(extend.measure());
        if (found.isEmpty()) {
            return refuse(MeasureRefusal.NO_SUCH_MEASURE);
        }
        Optional<MeasureExtension> known = found.get().extension(extension.documentNo());
        if (known.isPresent()) {
            return known.get().equals(extension) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        if (isTaken(extension.documentNo(), state)) {
            return refuse(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        if (state.isFull()) {
            return refuse(MeasureRefusal.TOO_MANY_DOCUMENTS);
        }
        MeasureOrder order = found.get().order();
        Optional<Clause> charge = extend.charge().flatMap(ChargeKnown::clause).or(order::charge);
        return within(
                outlasts(
                        order,
                        extension.decidedOn(),
                        extension.endsOn(),
                        extend.alongside(),
                        charged(extend.charged(), charge)),
                fitting(
                        state,
                        extend.elsewhere(),
                        extension.documentNo(),
                        new MeasureExtended(extend.measure(), extension),
                        charge));
    }

    private static Decision<MeasureEvent> replace(ReplaceMeasure replace, Measures state) {
        OrderAsked asked = replace.by().asked();
        MeasureEnd end = MeasureEnd.of(asked.documentNo(), asked.startsOn(), asked.unit());
        EndKnown known = EndKnown.of(replace.by());
        return switch (end(replace.measure(), HowEnded.REPLACED, end, known, MeasureReplaced::new, state)) {
            case Decision.Refused<MeasureEvent> refused -> refused;
            case Decision.Accepted<MeasureEvent>(var ended) -> followedByOrder(replace.by(), ended, state);
        };
    }

    private static Decision<MeasureEvent> followedByOrder(ApplyMeasure by, List<MeasureEvent> ended, Measures state) {
        return switch (apply(by, folded(state, ended))) {
            case Decision.Refused<MeasureEvent> refused -> refused;
            case Decision.Accepted<MeasureEvent>(var applied) -> {
                List<MeasureEvent> both = new ArrayList<>(ended);
                both.addAll(applied);
                yield new Decision.Accepted<>(both);
            }
        };
    }

    private static Decision<MeasureEvent> end(
            String measure,
            HowEnded how,
            MeasureEnd end,
            EndKnown known,
            BiFunction<String, MeasureEnd, MeasureEvent> event,
            Measures state) {
        Optional<Measure> found = state.find(measure);
        if (found.isEmpty()) {
            return refuse(MeasureRefusal.NO_SUCH_MEASURE);
        }
        Optional<Measure.Ending> ended = found.get().ending();
        if (ended.isPresent()) {
            return ended.get().equals(new Measure.Ending(how, end)) ? nothing() : refuse(MeasureRefusal.ENDED_ALREADY);
        }
        if (isTaken(end.documentNo(), state)) {
            return refuse(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        return EndRules.forbidden(found.get(), state, how, end, known)
                .<Decision<MeasureEvent>>map(Decision::refuse)
                .orElseGet(() -> fitting(state, end.documentNo(), event.apply(measure, end), Optional.empty()));
    }

    private static boolean isTaken(String number, Measures state) {
        return state.find(number).isPresent() || state.isOfOther(number);
    }

    private static Decision<MeasureEvent> annul(AnnulMeasureRecord annul, Measures state) {
        String number = annul.documentNo();
        if (!isTaken(number, state)) {
            return nothing();
        }
        if (state.withDocument(number).filter(one -> one.restsOn(number)).isPresent()) {
            return refuse(MeasureRefusal.DOCUMENTS_REST_ON_IT);
        }
        return annul.correction().saysWhy()
                ? fitting(state, number, new MeasureRecordAnnulled(number, annul.correction()), Optional.empty())
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    private static Decision<MeasureEvent> fitting(
            Measures state, String own, MeasureEvent event, Optional<Clause> charge) {
        return fitting(state, Measures.none(), own, event, charge);
    }

    /**
     * Accepts what makes no document break a rule that it kept before; another one that would is named.
     *
     * @param elsewhere the measures on the person in other cases: nobody is held twice, or anew, because he went from one case
     *     into another
     * @param charge the charge of now, by which all of them are judged; without one, each by the charge that its order names
     */
    private static Decision<MeasureEvent> fitting(
            Measures state, Measures elsewhere, String own, MeasureEvent event, Optional<Clause> charge) {
        Set<String> brokenBefore = MeasureLimits.misfits(state.and(elsewhere), charge).stream()
                .map(Misfit::documentNo)
                .collect(Collectors.toSet());
        return MeasureLimits.misfits(state.after(event).and(elsewhere), charge).stream()
                .filter(misfit -> !brokenBefore.contains(misfit.documentNo()))
                .findFirst()
                .map(misfit -> own.equals(misfit.documentNo())
                        ? misfit.why()
                        : BeyondTheLaw.later(misfit.documentNo(), misfit.why()))
                .<Decision<MeasureEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Measures folded(Measures state, List<MeasureEvent> events) {
        Measures after = state;
        for (MeasureEvent event : events) {
            after = after.after(event);
        }
        return after;
    }
}
