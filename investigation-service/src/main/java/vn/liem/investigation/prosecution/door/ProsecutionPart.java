package vn.liem.investigation.prosecution.door;

import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.Aggregate;
import vn.liem.investigation.prosecution.Prosecution;
import vn.liem.investigation.prosecution.ProsecutionCommand;
import vn.liem.investigation.prosecution.ProsecutionCommand.AnnulProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.CorrectProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.investigation.prosecution.ProsecutionDecider;
import vn.liem.investigation.prosecution.ProsecutionEvent;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartRecord;
import vn.liem.security.Act;
import vn.liem.service.part.DecisionTold;
import vn.liem.service.part.PartOfCase;

/** The prosecution among the parts of a case. */
@Singleton
public final class ProsecutionPart implements PartOfCase<ProsecutionCommand, Prosecution, ProsecutionEvent> {

    private static final Aggregate<ProsecutionCommand, Prosecution, ProsecutionEvent> AGGREGATE =
            Aggregate.of(new ProsecutionDecider(), ProsecutionEvent.class);
    private static final Map<ProceduralDecision, BiFunction<DecisionTold, Alongside, ProsecutionCommand>> COMMANDS =
            Map.of(
                    PROSECUTION_EXTENDED,
                    (told, at) -> new ExtendReview(told.asked(), at, told.length(), List.of()),
                    RETURNED_FOR_FURTHER_INVESTIGATION,
                    (told, at) -> new ReturnForFurtherInvestigation(told.asked(), at),
                    PROSECUTION_SUSPENDED,
                    (told, at) -> new SuspendProsecution(told.asked(), at),
                    PROSECUTION_RESUMED,
                    (told, at) -> new ResumeProsecution(told.asked(), at),
                    PROSECUTION_TERMINATED,
                    (told, at) -> new TerminateProsecution(told.asked(), at),
                    INDICTED,
                    (told, at) -> new Indict(told.asked(), at));

    private final List<Clause> charged;

    /** The part wherever no length is measured. */
    @Inject
    public ProsecutionPart() {
        this(List.of());
    }

    private ProsecutionPart(List<Clause> charged) {
        this.charged = charged;
    }

    /** The same where the accused are charged with these clauses: by them a corrected extension is measured. */
    ProsecutionPart charged(List<Clause> clauses) {
        return new ProsecutionPart(List.copyOf(clauses));
    }

    @Override
    public String kind() {
        return "prosecution";
    }

    @Override
    public Keeper keeper() {
        return Keeper.PROSECUTION;
    }

    @Override
    public Act actOf(ProceduralDecision decision) {
        return Act.DECIDE_PROSECUTION;
    }

    @Override
    public Aggregate<ProsecutionCommand, Prosecution, ProsecutionEvent> aggregate() {
        return AGGREGATE;
    }

    @Override
    public PartRecord recorded(Prosecution state) {
        return state.recorded();
    }

    @Override
    public Prosecution stateOf(PartRecord recorded) {
        return new Prosecution(recorded);
    }

    @Override
    public Optional<ProsecutionCommand> record(DecisionTold told, Alongside alongside) {
        // A return by the court is kept by its own service.
        boolean ofCourt = told.returnedBy().orElse(ReturningBody.PROCURACY) != ReturningBody.PROCURACY;
        return ofCourt
                ? Optional.empty()
                : Optional.ofNullable(COMMANDS.get(told.decision())).map(command -> command.apply(told, alongside));
    }

    @Override
    public ProsecutionCommand correct(
            UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
        return new CorrectProsecutionDecision(asked, alongside, detail, charged, correction);
    }

    @Override
    public ProsecutionCommand annul(DecisionKey key, Alongside alongside, Correction correction) {
        return new AnnulProsecutionDecision(key, alongside, correction);
    }
}
