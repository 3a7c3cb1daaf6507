package vn.liem.investigation.appraisal;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalCommand.AnnulAppraisalRecord;
import vn.liem.investigation.appraisal.AppraisalCommand.AskForDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ConcludeAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.CorrectRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.DeclineRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.ExplainDelay;
import vn.liem.investigation.appraisal.AppraisalCommand.ExtendAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.ProvideDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ReceiveRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.TellWaiting;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalConcluded;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDeclined;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDelayExplained;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsAsked;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsProvided;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalExtended;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalReceived;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRecordAnnulled;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequestCorrected;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalWaitingTold;
import vn.liem.investigation.appraisal.AppraisalRules.Misfit;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.ServicePart;

/** Who may be asked for what and when, what the body may answer, and what lengthens its time. */
public final class AppraisalDecider implements Decider<AppraisalCommand, Appraisal, AppraisalEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    @Override
    public Appraisal initial() {
        return new NotRequested();
    }

    @Override
    public Appraisal evolve(Appraisal state, AppraisalEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<AppraisalEvent> decide(AppraisalCommand command, Appraisal state) {
        return switch (command) {
            case RequestAppraisal request -> request(request, state);
            case CorrectRequest correct -> requested(state, known -> correct(correct, known));
            case ReceiveRequest(var receipt) -> requested(state, known -> receive(receipt, known));
            case DeclineRequest(var declining) -> requested(state, known -> decline(declining, known));
            case AskForDocuments(var asking) -> requested(state, known -> ask(asking, known));
            case ProvideDocuments(var provision) -> requested(state, known -> provide(provision, known));
            case ExtendAppraisal(var extension) -> requested(state, known -> extend(extension, known));
            case ExplainDelay(var delay) -> requested(state, known -> explain(delay, known));
            case TellWaiting(var waiting) -> requested(state, known -> tell(waiting, known));
            case ConcludeAppraisal(var conclusion) -> requested(state, known -> conclude(conclusion, known));
            case AnnulAppraisalRecord annul -> requested(state, known -> annul(annul, known));
        };
    }

    private static Decision<AppraisalEvent> requested(
            Appraisal state, Function<Requested, Decision<AppraisalEvent>> then) {
        return switch (state) {
            case NotRequested _ -> refuse(AppraisalRefusal.NO_SUCH_REQUEST);
            case Requested known -> then.apply(known);
        };
    }

    private static Decision<AppraisalEvent> request(RequestAppraisal asked, Appraisal state) {
        return switch (state) {
            case Requested known ->
                known.request().equals(asked.request()) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
            case NotRequested _ ->
                forbidden(asked.request(), asked.first())
                        .or(() -> inItsStage(asked.request(), asked.alongside()))
                        .<Decision<AppraisalEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(new AppraisalRequested(asked.request())));
        };
    }

    /** What a register tells happened elsewhere, on paper, and is not judged here. */
    private static Optional<Refusal> forbidden(AppraisalRequest request, Optional<Appraisal> first) {
        if (request.line().isPresent()) {
            return Optional.empty();
        }
        if (request.kind() == AppraisalKind.VALUATION && request.dueOn().isEmpty()) {
            return Optional.of(AppraisalRefusal.VALUATION_STATES_ITS_DAY);
        }
        if (request.kind() == AppraisalKind.VALUATION && request.matter().isPresent()) {
            return Optional.of(AppraisalRefusal.MATTER_OF_AN_EXPERTISE);
        }
        if (request.dueOn().filter(request.requestedOn()::isAfter).isPresent()) {
            return Optional.of(AppraisalRefusal.DUE_BEFORE_ITS_DAY);
        }
        if (request.body().equals(request.unit())) {
            return Optional.of(AppraisalRefusal.ASKS_ITSELF);
        }
        return request.follows().isPresent()
                ? following(request, first.orElseGet(NotRequested::new))
                : Optional.empty();
    }

    private static Optional<Refusal> following(AppraisalRequest request, Appraisal first) {
        return switch (first) {
            case NotRequested _ -> Optional.of(AppraisalRefusal.NO_SUCH_REQUEST);
            case Requested known
            when known.request().kind() != request.kind() -> Optional.of(AppraisalRefusal.FIRST_OF_ANOTHER_KIND);
            case Requested known ->
                known.conclusion()
                                .filter(one -> !one.concludedOn().isAfter(request.requestedOn()))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(AppraisalRefusal.FIRST_NOT_CONCLUDED);
        };
    }

    private static Optional<Refusal> inItsStage(AppraisalRequest request, Alongside alongside) {
        return request.line().isPresent() || isAskedFor(stageOn(request.requestedOn(), alongside))
                ? Optional.empty()
                : Optional.of(AppraisalRefusal.NOT_IN_THIS_STAGE);
    }

    private static CaseStage stageOn(LocalDate day, Alongside alongside) {
        return PART.stateOn(day, alongside.entries()).stage().orElse(CaseStage.MATTER);
    }

    private static boolean isAskedFor(CaseStage stage) {
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

    private static Decision<AppraisalEvent> correct(CorrectRequest correct, Requested known) {
        AppraisalRequest said = correct.request();
        if (said.equals(known.request())) {
            return nothing();
        }
        if (!correct.correction().saysWhy()) {
            return refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        if (said.line().isPresent()) {
            // A register is taken as it stands; what bodies answered stays beside it.
            return accept(new AppraisalRequestCorrected(said, correct.correction()));
        }
        if (!said.body().equals(known.request().body()) && known.isAnswered()) {
            return refuse(AppraisalRefusal.ANSWERED_ALREADY);
        }
        return forbidden(said, correct.first())
                .<Decision<AppraisalEvent>>map(Decision::refuse)
                .orElseGet(() -> fitting(
                        known,
                        new Recorded(AppraisalDocument.REQUEST, said.documentNo()),
                        new AppraisalRequestCorrected(said, correct.correction())));
    }

    private static Decision<AppraisalEvent> receive(RequestReceipt said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.RECEIPT, said.documentNo());
        return record(known.receipt(), said, known, own, new AppraisalReceived(said));
    }

    private static Decision<AppraisalEvent> decline(Declining said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.DECLINING, said.documentNo());
        return record(known.declining(), said, known, own, new AppraisalDeclined(said));
    }

    private static Decision<AppraisalEvent> ask(Asking said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.ASKING, said.documentNo());
        return record(known.asking(said.documentNo()), said, known, own, new AppraisalDocumentsAsked(said));
    }

    private static Decision<AppraisalEvent> provide(Provision said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.PROVISION, said.documentNo());
        return record(known.provision(said.documentNo()), said, known, own, new AppraisalDocumentsProvided(said));
    }

    private static Decision<AppraisalEvent> extend(AppraisalExtension said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.EXTENSION, said.documentNo());
        return said.length() < 1
                ? refuse(AppraisalRefusal.LENGTHENED_BY_NOTHING)
                : record(known.extension(said.documentNo()), said, known, own, new AppraisalExtended(said));
    }

    private static Decision<AppraisalEvent> explain(Delay said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.DELAY, said.documentNo());
        return record(known.delay(said.documentNo()), said, known, own, new AppraisalDelayExplained(said));
    }

    private static Decision<AppraisalEvent> tell(WaitingTold said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.WAITING, known.request().documentNo());
        return record(known.waiting(), said, known, own, new AppraisalWaitingTold(said));
    }

    private static Decision<AppraisalEvent> conclude(AppraisalConclusion said, Requested known) {
        Recorded own = new Recorded(AppraisalDocument.CONCLUSION, said.documentNo());
        return record(known.conclusion(), said, known, own, new AppraisalConcluded(said));
    }

    private static <T> Decision<AppraisalEvent> record(
            Optional<T> before, T said, Requested known, Recorded own, AppraisalEvent event) {
        return before.isPresent()
                ? before.get().equals(said) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE)
                : fitting(known, own, event);
    }

    private static Decision<AppraisalEvent> annul(AnnulAppraisalRecord annul, Requested known) {
        if (!isRecorded(annul.recorded(), known)) {
            return refuse(AppraisalRefusal.NOT_RECORDED);
        }
        if (!annul.correction().saysWhy()) {
            return refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        AppraisalRecordAnnulled annulled = new AppraisalRecordAnnulled(annul.recorded(), annul.correction());
        if (annul.recorded().document() == AppraisalDocument.REQUEST && known.isAnswered()) {
            return refuse(AppraisalRefusal.ANSWERED_ALREADY);
        }
        // What a register takes back is often told anew in the same append.
        return annul.correction().line().isPresent() ? accept(annulled) : fitting(known, annul.recorded(), annulled);
    }

    private static boolean isRecorded(Recorded recorded, Requested known) {
        String number = recorded.documentNo();
        return switch (recorded.document()) {
            case REQUEST -> known.request().documentNo().equals(number);
            case RECEIPT ->
                known.receipt().filter(one -> one.documentNo().equals(number)).isPresent();
            case DECLINING ->
                known.declining().filter(one -> one.documentNo().equals(number)).isPresent();
            case ASKING -> known.asking(number).isPresent();
            case PROVISION -> known.provision(number).isPresent();
            case EXTENSION -> known.extension(number).isPresent();
            case DELAY -> known.delay(number).isPresent();
            case WAITING ->
                known.waiting().isPresent() && known.request().documentNo().equals(number);
            case CONCLUSION ->
                known.conclusion()
                        .filter(one -> one.documentNo().equals(number))
                        .isPresent();
        };
    }

    /** Accepts what makes no document break a rule that it kept before; its own rule is told first, another document is named. */
    private static Decision<AppraisalEvent> fitting(Requested known, Recorded own, AppraisalEvent event) {
        return switch (known.after(event)) {
            case NotRequested _ -> accept(event);
            case Requested next ->
                newMisfits(known, next).stream()
                        .min(Comparator.comparing(misfit -> !misfit.what().equals(own)))
                        .map(misfit -> misfit.what().equals(own)
                                ? misfit.why()
                                : DoesNotFitRequest.other(misfit.what().documentNo(), misfit.why()))
                        .<Decision<AppraisalEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(event));
        };
    }

    private static List<Misfit> newMisfits(Requested before, Requested after) {
        Set<Recorded> broken =
                AppraisalRules.misfits(before).stream().map(Misfit::what).collect(Collectors.toSet());
        return AppraisalRules.misfits(after).stream()
                .filter(one -> !broken.contains(one.what()))
                .toList();
    }
}
