package vn.liem.recovery.quashing.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.recovery.quashing.QuashedFor;
import vn.liem.recovery.quashing.Quashing;
import vn.liem.recovery.quashing.QuashingCommand;
import vn.liem.recovery.quashing.QuashingCommand.NoteQuashing;
import vn.liem.recovery.quashing.QuashingCommand.RestateQuashing;
import vn.liem.recovery.quashing.QuashingCommand.WithdrawQuashing;
import vn.liem.recovery.quashing.QuashingKey;

/**
 * A quashed judgment reopens the obligations in its scope and no others: those of the whole case, or those of the one accused
 * whom the decision concerns. It is noted at the case, from which each obligation says how it stands, whenever it was recorded.
 */
public final class WhenJudgmentQuashedThenReopenObligations {

    /** The decisions that registers know too, each an event type of its own. */
    public static final Map<String, QuashedFor> TYPES = Map.of(
            "appeal.quashed-for-reinvestigation.v1", QuashedFor.REINVESTIGATION,
            "appeal.quashed-for-retrial.v1", QuashedFor.RETRIAL,
            "appeal.terminated.v1", QuashedFor.TERMINATION);

    /** The decisions of the law by their codes, on one accused or in an extraordinary review. */
    public static final Map<String, QuashedFor> STEPS = Map.of(
            "quashed_for_reinvestigation", QuashedFor.REINVESTIGATION,
            "quashed_for_retrial", QuashedFor.RETRIAL,
            "appellate_terminated", QuashedFor.TERMINATION,
            "cassation_quashed_for_reinvestigation", QuashedFor.REINVESTIGATION,
            "cassation_quashed_for_retrial", QuashedFor.RETRIAL,
            "cassation_quashed_for_new_appeal", QuashedFor.NEW_APPEAL,
            "cassation_terminated_case", QuashedFor.TERMINATION,
            "reopening_quashed_for_reinvestigation", QuashedFor.REINVESTIGATION,
            "reopening_quashed_for_retrial", QuashedFor.RETRIAL,
            "reopening_terminated_case", QuashedFor.TERMINATION);

    private WhenJudgmentQuashedThenReopenObligations() {}

    /** What to note of a decision; nothing where it quashes no judgment. */
    public static List<QuashingCommand> react(String type, DecisionTold told) {
        return Optional.ofNullable(TYPES.get(type))
                .or(() -> told.step().map(step -> STEPS.get(step.code())))
                .<QuashingCommand>map(what -> new NoteQuashing(quashing(told.decision(), what)))
                .stream()
                .toList();
    }

    /** What to note of a correction of any decision on a judgment. */
    public static List<QuashingCommand> reactToCorrection(DecisionTold told) {
        DecisionTold.Decided decision = told.decision();
        return List.of(new RestateQuashing(
                new QuashingKey(decision.documentNo(), decision.person()), decision.decidedOn(), decision.unit()));
    }

    /** What to note of a decision on a judgment that was taken back. */
    public static List<QuashingCommand> reactToAnnulment(AnnulmentTold told) {
        return List.of(new WithdrawQuashing(
                new QuashingKey(told.decision().documentNo(), told.decision().person())));
    }

    private static Quashing quashing(DecisionTold.Decided decision, QuashedFor what) {
        return new Quashing(decision.documentNo(), decision.decidedOn(), decision.unit(), decision.person(), what);
    }
}
