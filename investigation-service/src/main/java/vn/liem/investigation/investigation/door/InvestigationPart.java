package vn.liem.investigation.investigation.door;

import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.Aggregate;
import vn.liem.investigation.investigation.Investigation;
import vn.liem.investigation.investigation.InvestigationCommand;
import vn.liem.investigation.investigation.InvestigationCommand.AnnulInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.CorrectInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.InvestigationDecider;
import vn.liem.investigation.investigation.InvestigationEvent;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartRecord;
import vn.liem.security.Act;
import vn.liem.service.part.DecisionTold;
import vn.liem.service.part.PartOfCase;

/** The investigation among the parts of a case. */
@Singleton
public final class InvestigationPart implements PartOfCase<InvestigationCommand, Investigation, InvestigationEvent> {

    private static final Aggregate<InvestigationCommand, Investigation, InvestigationEvent> AGGREGATE =
            Aggregate.of(new InvestigationDecider(), InvestigationEvent.class);
    private static final Map<ProceduralDecision, BiFunction<DecisionTold, Alongside, InvestigationCommand>> COMMANDS =
            Map.of(
                    INSTITUTED,
                    (told, at) -> new OpenInvestigation(told.asked(), at),
                    INVESTIGATION_EXTENDED,
                    (told, at) -> new ExtendInvestigation(told.asked(), at, told.length(), List.of()),
                    INVESTIGATION_SUSPENDED,
                    (told, at) -> new SuspendInvestigation(told.asked(), at, ground(told)),
                    INVESTIGATION_RESUMED,
                    (told, at) -> new ResumeInvestigation(told.asked(), at),
                    INVESTIGATION_TERMINATED,
                    (told, at) -> new TerminateInvestigation(told.asked(), at),
                    INVESTIGATION_CONCLUDED,
                    (told, at) -> new ConcludeInvestigation(told.asked(), at),
                    RETURNED_FOR_FURTHER_INVESTIGATION,
                    (told, at) ->
                            new ReopenInvestigation(cause(told), told.asked().basis(), at),
                    QUASHED_FOR_REINVESTIGATION,
                    (told, at) ->
                            new ReopenInvestigation(cause(told), told.asked().basis(), at));

    private static final Map<ProceduralDecision, Act> ACTS =
            Map.of(INSTITUTED, Act.DECIDE_INSTITUTION, INVESTIGATION_EXTENDED, Act.SUPERVISE_PROCEEDINGS);

    private final List<Clause> charged;

    /** The part wherever no length is measured. */
    @Inject
    public InvestigationPart() {
        this(List.of());
    }

    private InvestigationPart(List<Clause> charged) {
        this.charged = charged;
    }

    /** The same where the accused are charged with these clauses: by them a corrected extension is measured. */
    InvestigationPart charged(List<Clause> clauses) {
        return new InvestigationPart(List.copyOf(clauses));
    }

    @Override
    public String kind() {
        return "investigation";
    }

    @Override
    public Keeper keeper() {
        return Keeper.INVESTIGATION;
    }

    @Override
    public Act actOf(ProceduralDecision decision) {
        return ACTS.getOrDefault(decision, Act.DECIDE_INVESTIGATION);
    }

    /** That the court returned the file or quashed the judgment is the court's decision, told by the body that took the file up. */
    @Override
    public boolean tells(ProceduralDecision decision) {
        return decision == RETURNED_FOR_FURTHER_INVESTIGATION || decision == QUASHED_FOR_REINVESTIGATION;
    }

    @Override
    public Aggregate<InvestigationCommand, Investigation, InvestigationEvent> aggregate() {
        return AGGREGATE;
    }

    @Override
    public PartRecord recorded(Investigation state) {
        return state.recorded();
    }

    @Override
    public Investigation stateOf(PartRecord recorded) {
        return new Investigation(recorded);
    }

    @Override
    public Optional<InvestigationCommand> record(DecisionTold told, Alongside alongside) {
        // A return by the procuracy is a decision of the prosecution, and opens the next round by itself.
        boolean ownReturn = told.decision() == RETURNED_FOR_FURTHER_INVESTIGATION
                && told.returnedBy().orElse(ReturningBody.PROCURACY) == ReturningBody.PROCURACY;
        return ownReturn
                ? Optional.empty()
                : Optional.ofNullable(COMMANDS.get(told.decision())).map(command -> command.apply(told, alongside));
    }

    @Override
    public InvestigationCommand correct(
            UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
        return new CorrectInvestigationDecision(asked, alongside, detail, charged, correction);
    }

    @Override
    public InvestigationCommand annul(DecisionKey key, Alongside alongside, Correction correction) {
        return new AnnulInvestigationDecision(key, alongside, correction);
    }

    private static Optional<SuspensionGround> ground(DecisionTold told) {
        return told.detail()
                .flatMap(letter -> Arrays.stream(SuspensionGround.values())
                        .filter(ground -> ground.name().toLowerCase(Locale.ROOT).equals(letter))
                        .findFirst());
    }

    private static Cause cause(DecisionTold told) {
        return new Cause(
                told.decision(),
                told.returnedBy(),
                told.asked().key().documentNo(),
                told.asked().basis().unit(),
                told.asked().decidedOn());
    }
}
