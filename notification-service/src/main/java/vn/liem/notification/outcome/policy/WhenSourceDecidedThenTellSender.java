package vn.liem.notification.outcome.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.outcome.Listener;
import vn.liem.notification.outcome.OutcomeCommand;
import vn.liem.notification.outcome.OutcomeCommand.AddListener;
import vn.liem.notification.outcome.OutcomeCommand.NoteDecision;
import vn.liem.notification.outcome.OutcomeCommand.RemoveListener;
import vn.liem.notification.outcome.OutcomeCommand.RestateDecisions;
import vn.liem.notification.outcome.SourceDecision;
import vn.liem.notification.outcome.SourceDecision.Outcome;

/** The body whose finding led to a source learns how the source was decided. */
public final class WhenSourceDecidedThenTellSender {

    /** The outcomes by their codes. */
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "instituted", Outcome.INSTITUTED,
            "not_instituted", Outcome.NOT_INSTITUTED,
            "suspended", Outcome.SUSPENDED);

    private WhenSourceDecidedThenTellSender() {}

    /** What to do about a decision or a correction of a source. */
    public static List<OutcomeCommand> react(UUID event, SettlementTold told) {
        List<OutcomeCommand> commands = new ArrayList<>();
        told.decision().flatMap(made -> decision(event, made)).ifPresent(made -> commands.add(new NoteDecision(made)));
        told.course()
                .ifPresent(course -> commands.add(new RestateDecisions(course.decisions().stream()
                        .flatMap(made -> decision(event, made).stream())
                        .toList())));
        return commands;
    }

    /** What to do about a transfer of a finding, which was recorded on this day. */
    public static List<OutcomeCommand> reactToTransfer(String inspection, LocalDate recordedOn, TransferTold told) {
        return told
                .inspectedBy()
                .flatMap(body -> told.finding().map(finding -> new Listener(body, inspection, finding, recordedOn)))
                .<OutcomeCommand>map(AddListener::new)
                .stream()
                .toList();
    }

    /** What to do about a transfer that was taken back. */
    public static List<OutcomeCommand> reactToTakingBack(String inspection, TransferTold told) {
        return told.number().<OutcomeCommand>map(finding -> new RemoveListener(inspection, finding)).stream()
                .toList();
    }

    private static Optional<SourceDecision> decision(UUID event, SettlementTold.Settlement made) {
        return Optional.ofNullable(OUTCOMES.get(made.outcome()))
                .map(outcome -> new SourceDecision(event, outcome, made.decidedOn()));
    }
}
