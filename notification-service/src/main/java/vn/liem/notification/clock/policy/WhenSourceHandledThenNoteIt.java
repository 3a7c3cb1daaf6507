package vn.liem.notification.clock.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedFact;
import vn.liem.notification.clock.NotedPassingOn;
import vn.liem.procedure.clock.ClockFact;

/**
 * The receipt of an information source starts the time to settle it, which a redirection passes on and a decision ends. A
 * source belongs where the body is that has it in hand.
 */
public final class WhenSourceHandledThenNoteIt {

    /** The facts that a settlement is, by the code of its outcome. */
    public static final Map<String, ClockFact> OUTCOMES = Map.of(
            "instituted", ClockFact.INSTITUTED,
            "not_instituted", ClockFact.SOURCE_NOT_INSTITUTED,
            "suspended", ClockFact.SOURCE_SUSPENDED);

    private static final String OF_SOURCES = "source/";

    private WhenSourceHandledThenNoteIt() {}

    /** What to note; a correction takes everything back that was noted before. */
    public static List<ClocksCommand> react(UUID event, SourceTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.details().ifPresent(details -> {
            String hand = details.sentTo().orElse(details.sentBy());
            commands.add(new PlaceSubject(hand, details.sentBy()));
            commands.add(new InvolveBodies(List.of(details.sentBy(), hand)));
        });
        told.course().ifPresent(_ -> commands.add(new Withdraw(OF_SOURCES)));
        List<Noted> noted = new ArrayList<>();
        all(told.receipt(), told.course().map(SourceTold.Course::receipts)).forEach(receipt -> {
            commands.add(new PlaceSubject(receipt.receivedBy(), receipt.receivedBy()));
            commands.add(new InvolveBodies(List.of(receipt.receivedBy())));
            noted.add(received(event, receipt));
        });
        all(told.redirection(), told.course().map(SourceTold.Course::redirections))
                .forEach(redirection -> {
                    redirection.redirectedTo().ifPresent(to -> commands.add(new InvolveBodies(List.of(to))));
                    noted.add(redirected(event, redirection));
                });
        all(told.decision(), told.course().map(SourceTold.Course::decisions))
                .forEach(settlement -> settled(event, settlement).ifPresent(noted::add));
        commands.add(new Note(noted));
        return commands;
    }

    /** What a register told of it is taken back: nothing of it happened. */
    public static List<ClocksCommand> reactToTakingBack() {
        return List.of(new Withdraw(OF_SOURCES));
    }

    private static <T> List<T> all(Optional<T> one, Optional<List<T>> many) {
        return Stream.concat(one.stream(), many.stream().flatMap(List::stream)).toList();
    }

    private static Noted received(UUID event, SourceTold.Receipt receipt) {
        String reference = "%sreceipt/%s/%s#".formatted(OF_SOURCES, receipt.receivedBy(), receipt.receivedOn());
        return new NotedFact(event, reference, ClockFact.SOURCE_RECEIVED, receipt.receivedOn(), false)
                .turnOf(receipt.receivedBy());
    }

    private static Noted redirected(UUID event, SourceTold.Redirection redirection) {
        String reference = "%sredirection/%s#".formatted(OF_SOURCES, redirection.redirectedOn());
        return new NotedPassingOn(event, reference, redirection.redirectedOn());
    }

    /** The clocks of an instituted case run at the case. */
    private static Optional<Noted> settled(UUID event, SourceTold.Settlement settlement) {
        String reference = "%sdecision/%s#".formatted(OF_SOURCES, settlement.decidedOn());
        return Optional.ofNullable(OUTCOMES.get(settlement.outcome()))
                .map(fact ->
                        new NotedFact(event, reference, fact, settlement.decidedOn(), fact == ClockFact.INSTITUTED));
    }
}
