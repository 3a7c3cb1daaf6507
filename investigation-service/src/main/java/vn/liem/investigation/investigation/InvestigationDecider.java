package vn.liem.investigation.investigation;

import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;

import java.util.Optional;
import java.util.Set;
import vn.liem.investigation.investigation.InvestigationCommand.AnnulInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.CorrectInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationAnnulled;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationConcluded;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationCorrected;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationExtended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationOpened;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationReopened;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationResumed;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationStepTaken;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationSuspended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationTerminated;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ExtensionLimit;
import vn.liem.procedure.part.PartAnswer;
import vn.liem.procedure.part.ServicePart;

/** What may be decided in an investigation, and when. */
public final class InvestigationDecider implements Decider<InvestigationCommand, Investigation, InvestigationEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);
    private static final Set<ProceduralDecision> REOPENS =
            Set.of(RETURNED_FOR_FURTHER_INVESTIGATION, QUASHED_FOR_REINVESTIGATION);

    @Override
    public Investigation initial() {
        return Investigation.notOpened();
    }

    @Override
    public Investigation evolve(Investigation state, InvestigationEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<InvestigationEvent> decide(InvestigationCommand command, Investigation state) {
        return switch (command) {
            case OpenInvestigation(var asked, var alongside) ->
                admit(state, alongside, asked, INSTITUTED).decide(InvestigationOpened::new);
            case ExtendInvestigation extend -> extend(state, extend);
            case SuspendInvestigation suspend -> suspend(state, suspend);
            case ResumeInvestigation(var asked, var alongside) ->
                admit(state, alongside, asked, INVESTIGATION_RESUMED).decide(InvestigationResumed::new);
            case TerminateInvestigation(var asked, var alongside) ->
                admit(state, alongside, asked, INVESTIGATION_TERMINATED).decide(InvestigationTerminated::new);
            case ConcludeInvestigation(var asked, var alongside) ->
                admit(state, alongside, asked, INVESTIGATION_CONCLUDED).decide(InvestigationConcluded::new);
            case ReopenInvestigation reopen -> reopen(state, reopen);
            case TakeInvestigationStep(var asked, var alongside, var step) ->
                PART.admit(state.recorded(), alongside, asked, step, Keeper.INVESTIGATION)
                        .decide(recorded -> new InvestigationStepTaken(recorded, step));
            case CorrectInvestigationDecision(var asked, var alongside, var detail, var charged, var correction) ->
                PART.correct(state.recorded(), alongside, asked, detail, correction)
                        .unless(ExtensionLimit.forbidsCorrected(
                                alongside.with(state.recorded()), asked, INVESTIGATION_EXTENDED, detail, charged))
                        .decide(now -> new InvestigationCorrected(now, detail, correction));
            case AnnulInvestigationDecision(var key, var alongside, var correction) ->
                PART.annul(state.recorded(), alongside, key, correction)
                        .decide(_ -> new InvestigationAnnulled(key, correction));
        };
    }

    private static Decision<InvestigationEvent> extend(Investigation state, ExtendInvestigation extend) {
        return PART.admit(
                        state.recorded(), extend.alongside(), extend.asked(), Investigation.extension(extend.months()))
                .unless(forbidden(state, extend))
                .decide(recorded -> new InvestigationExtended(recorded, extend.months()));
    }

    private static Optional<Refusal> forbidden(Investigation state, ExtendInvestigation extend) {
        return switch (extend.asked().basis()) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _
            when extend.months().isEmpty() -> Optional.of(InvestigationRefusal.EXTENSION_WITHOUT_LENGTH);
            case Basis.InSystem _ ->
                ExtensionLimit.forbids(
                        extend.alongside().with(state.recorded()),
                        extend.asked(),
                        INVESTIGATION_EXTENDED,
                        new Months(extend.months().get()),
                        extend.charged());
        };
    }

    private static Decision<InvestigationEvent> suspend(Investigation state, SuspendInvestigation suspend) {
        return PART.admit(
                        state.recorded(),
                        suspend.alongside(),
                        suspend.asked(),
                        Investigation.suspension(suspend.ground()))
                .decide(recorded -> new InvestigationSuspended(recorded, suspend.ground()));
    }

    private static Decision<InvestigationEvent> reopen(Investigation state, ReopenInvestigation reopen) {
        Cause cause = reopen.cause();
        return REOPENS.contains(cause.decision())
                ? PART.admit(state.recorded(), reopen.alongside(), cause.asked(reopen.basis()), cause.taken())
                        .decide(recorded -> new InvestigationReopened(recorded, cause.decision(), cause.returnedBy()))
                : Decision.refuse(InvestigationRefusal.NOT_A_CAUSE_TO_REOPEN);
    }

    private static PartAnswer admit(
            Investigation state, Alongside alongside, DecisionAsked asked, ProceduralDecision decision) {
        return PART.admit(state.recorded(), alongside, asked, Taken.of(decision));
    }
}
