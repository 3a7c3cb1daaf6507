package vn.liem.investigation.prosecution;

import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;

import java.util.Optional;
import vn.liem.investigation.prosecution.ProsecutionCommand.AnnulProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.CorrectProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.investigation.prosecution.ProsecutionEvent.Indicted;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionAnnulled;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionCorrected;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionResumed;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionStepTaken;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionSuspended;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionTerminated;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReturnedForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReviewExtended;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ExtensionLimit;
import vn.liem.procedure.part.PartAnswer;
import vn.liem.procedure.part.ServicePart;

/** What may be decided in a prosecution, and when. */
public final class ProsecutionDecider implements Decider<ProsecutionCommand, Prosecution, ProsecutionEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    @Override
    public Prosecution initial() {
        return Prosecution.untouched();
    }

    @Override
    public Prosecution evolve(Prosecution state, ProsecutionEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<ProsecutionEvent> decide(ProsecutionCommand command, Prosecution state) {
        return switch (command) {
            case ExtendReview extend -> extend(state, extend);
            case ReturnForFurtherInvestigation(var asked, var alongside) ->
                PART.admit(state.recorded(), alongside, asked, Prosecution.RETURN)
                        .decide(ReturnedForFurtherInvestigation::new);
            case SuspendProsecution(var asked, var alongside) ->
                admit(state, alongside, asked, PROSECUTION_SUSPENDED).decide(ProsecutionSuspended::new);
            case ResumeProsecution(var asked, var alongside) ->
                admit(state, alongside, asked, PROSECUTION_RESUMED).decide(ProsecutionResumed::new);
            case TerminateProsecution(var asked, var alongside) ->
                admit(state, alongside, asked, PROSECUTION_TERMINATED).decide(ProsecutionTerminated::new);
            case Indict(var asked, var alongside) ->
                admit(state, alongside, asked, INDICTED).decide(Indicted::new);
            case TakeProsecutionStep(var asked, var alongside, var step) ->
                PART.admit(state.recorded(), alongside, asked, step, Keeper.PROSECUTION)
                        .decide(recorded -> new ProsecutionStepTaken(recorded, step));
            case CorrectProsecutionDecision(var asked, var alongside, var detail, var charged, var correction) ->
                PART.correct(state.recorded(), alongside, asked, detail, correction)
                        .unless(ExtensionLimit.forbidsCorrected(
                                alongside.with(state.recorded()), asked, PROSECUTION_EXTENDED, detail, charged))
                        .decide(now -> new ProsecutionCorrected(now, detail, correction));
            case AnnulProsecutionDecision(var key, var alongside, var correction) ->
                PART.annul(state.recorded(), alongside, key, correction)
                        .decide(_ -> new ProsecutionAnnulled(key, correction));
        };
    }

    private static Decision<ProsecutionEvent> extend(Prosecution state, ExtendReview extend) {
        return PART.admit(state.recorded(), extend.alongside(), extend.asked(), Prosecution.extension(extend.days()))
                .unless(forbidden(state, extend))
                .decide(recorded -> new ReviewExtended(recorded, extend.days()));
    }

    private static Optional<Refusal> forbidden(Prosecution state, ExtendReview extend) {
        return switch (extend.asked().basis()) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _
            when extend.days().isEmpty() -> Optional.of(ProsecutionRefusal.EXTENSION_WITHOUT_LENGTH);
            case Basis.InSystem _ ->
                ExtensionLimit.forbids(
                        extend.alongside().with(state.recorded()),
                        extend.asked(),
                        PROSECUTION_EXTENDED,
                        new Days(extend.days().get()),
                        extend.charged());
        };
    }

    private static PartAnswer admit(
            Prosecution state, Alongside alongside, DecisionAsked asked, ProceduralDecision decision) {
        return PART.admit(state.recorded(), alongside, asked, Taken.of(decision));
    }
}
