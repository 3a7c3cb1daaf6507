package vn.liem.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.procedure.part.ServicePart;
import vn.liem.trial.appeal.Appeal;
import vn.liem.trial.appeal.AppealCommand;
import vn.liem.trial.appeal.AppealDecider;
import vn.liem.trial.appeal.AppealEvent;
import vn.liem.trial.execution.Execution;
import vn.liem.trial.execution.ExecutionCommand;
import vn.liem.trial.execution.ExecutionDecider;
import vn.liem.trial.execution.ExecutionEvent;
import vn.liem.trial.trial.Indictments;
import vn.liem.trial.trial.Trial;
import vn.liem.trial.trial.TrialCommand;
import vn.liem.trial.trial.TrialDecider;
import vn.liem.trial.trial.TrialEvent;

/** The file of one case, as the door keeps it: what each command needs of the others is looked up here. */
public final class CaseFile {

    public static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    public static final Basis COURT = new Basis.InSystem("T01-TAND");
    public static final Correction BY_DECISION =
            new Correction(Optional.of("99/QĐ"), Optional.of(new SealedText("s1.k1.cmVhc29u")), Optional.empty());
    public static final Correction WITHOUT_REASON =
            new Correction(Optional.empty(), Optional.empty(), Optional.empty());

    private static final TrialDecider TRIALS = new TrialDecider();
    private static final AppealDecider APPEALS = new AppealDecider();
    private static final ExecutionDecider EXECUTIONS = new ExecutionDecider();
    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    private Trial trial = TRIALS.initial();
    private Appeal appeal = APPEALS.initial();
    private Execution execution = EXECUTIONS.initial();
    private long facts;

    /** A command that still lacks what is looked up for it. */
    public interface Ask<C> {
        C with(Alongside alongside);
    }

    public Decision<TrialEvent> trial(Ask<TrialCommand> ask) {
        var decision = TRIALS.decide(
                ask.with(
                        beside(appeal.recorded().entries(), execution.recorded().entries())),
                trial);
        trial = folded(TRIALS, trial, decision);
        return decision;
    }

    public Decision<AppealEvent> appeal(Ask<AppealCommand> ask) {
        var decision = APPEALS.decide(
                ask.with(beside(trial.recorded().entries(), execution.recorded().entries())), appeal);
        appeal = folded(APPEALS, appeal, decision);
        return decision;
    }

    public Decision<ExecutionEvent> execution(Ask<ExecutionCommand> ask) {
        var decision = EXECUTIONS.decide(
                ask.with(beside(trial.recorded().entries(), appeal.recorded().entries())), execution);
        execution = folded(EXECUTIONS, execution, decision);
        return decision;
    }

    private Alongside beside(List<PartEntry> one, List<PartEntry> other) {
        List<PartEntry> all = new ArrayList<>(one);
        all.addAll(other);
        return new Alongside(all, facts + 1);
    }

    private <C, S, E> S folded(Decider<C, S, E> decider, S before, Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E> _ -> before;
            case Decision.Accepted<E>(var events) -> {
                S state = before;
                for (E event : events) {
                    state = decider.evolve(state, event);
                    facts++;
                }
                yield state;
            }
        };
    }

    public List<PartEntry> entries() {
        List<PartEntry> all = new ArrayList<>(trial.recorded().entries());
        all.addAll(appeal.recorded().entries());
        all.addAll(execution.recorded().entries());
        return all;
    }

    public CaseState state() {
        return PART.state(entries());
    }

    /** The numbers of the documents in the order in which they take effect. */
    public List<String> documentsInLegalOrder() {
        return ServicePart.inLegalOrder(entries()).stream()
                .map(entry -> entry.key().documentNo())
                .toList();
    }

    public static DecisionAsked document(String number, int daysAfterMonday, Basis basis) {
        return DecisionAsked.onCase(number, MONDAY.plusDays(daysAfterMonday), basis);
    }

    /** The indictment of that day, by the procuracy. */
    public static Cause indictment(int daysAfterMonday) {
        return new Cause(
                ProceduralDecision.INDICTED,
                Optional.empty(),
                "CT-" + daysAfterMonday,
                "T01-VKS",
                MONDAY.plusDays(daysAfterMonday));
    }

    /** The indictments heard of, one after the other. */
    public static Indictments heard(Cause... indictments) {
        Indictments heard = Indictments.none();
        for (int i = 0; i < indictments.length; i++) {
            heard = heard.indicted(RecordedDecision.of(indictments[i].asked(COURT), 1, i + 1L));
        }
        return heard;
    }

    public static Basis row(String unit, int line) {
        return new Basis.FromRegister(unit, new RegisterLine("a".repeat(64), line));
    }

    /** The code of the rule that refuses, or what happened instead. */
    public static String outcome(Decision<?> decision) {
        return switch (decision) {
            case Decision.Refused<?>(Refusal why) -> why.name();
            case Decision.Accepted<?>(var events) -> events.isEmpty() ? "nothing" : "accepted";
        };
    }
}
