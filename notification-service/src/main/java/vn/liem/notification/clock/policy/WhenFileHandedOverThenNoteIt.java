package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedFact;
import vn.liem.notification.clock.NotedReceipt;
import vn.liem.procedure.clock.ClockFact;

/**
 * An offered file must be answered in time; its receipt starts the time of the next stage. A file that went back was not
 * received: what its receipt started is taken back.
 */
public final class WhenFileHandedOverThenNoteIt {

    private static final String RETURNED = "returned";

    private WhenFileHandedOverThenNoteIt() {}

    /** What to note of a step of a live hand-over. */
    public static List<ClocksCommand> react(UUID event, HandOverTold told) {
        String of = "hand-over/%s/".formatted(told.offerId().orElseThrow());
        List<ClocksCommand> commands = involved(told.from(), told.to());
        told.offeredOn().ifPresent(day -> commands.add(note(offered(event, of, day, told.to()))));
        told.receivedOn().ifPresent(day -> commands.add(note(received(event, of, day, told.to()))));
        told.acceptedOn().ifPresent(day -> commands.add(note(answered(event, of, day))));
        told.rejectedOn().or(told::grantedOn).or(told::endedOn).ifPresent(day -> {
            commands.add(note(answered(event, of, day)));
            commands.add(new Withdraw(receipt(of)));
        });
        return commands;
    }

    /**
     * What to note of a hand-over of the past, as a register states it or states it anew; an answer that was given in the
     * system stands, whatever the register says of the outcome.
     */
    public static List<ClocksCommand> reactToStatement(UUID event, HandOverTold told) {
        String of = recorded(told);
        HandOverTold.Statement stated = told.statement().orElseThrow();
        Optional<String> outcome =
                told.answered().map(HandOverTold.Answer::outcome).or(stated::outcome);
        boolean returned = outcome.equals(Optional.of(RETURNED));
        Optional<String> to = Optional.of(stated.to());
        List<Noted> noted = new ArrayList<>(List.of(offered(event, of, stated.sentOn(), to)));
        stated.receivedOn().filter(_ -> !returned).ifPresent(day -> noted.add(received(event, of, day, to)));
        told.answered()
                .map(HandOverTold.Answer::answeredOn)
                .or(stated::outcomeOn)
                .ifPresent(day -> noted.add(answered(event, of, day)));
        List<ClocksCommand> commands = involved(Optional.of(stated.from()), to);
        commands.add(new Withdraw(of));
        commands.add(new Note(noted));
        return commands;
    }

    /** What to note of the answer that a recorded hand-over was given later. */
    public static List<ClocksCommand> reactToAnswer(UUID event, HandOverTold told) {
        String of = recorded(told);
        List<ClocksCommand> commands = new ArrayList<>();
        told.answeredOn().ifPresent(day -> commands.add(note(answered(event, of, day))));
        if (told.outcome().equals(Optional.of(RETURNED))) {
            commands.add(new Withdraw(receipt(of)));
        }
        return commands;
    }

    /** What a register stated is taken back: the file was not handed over. */
    public static List<ClocksCommand> reactToTakingBack(HandOverTold told) {
        return List.of(new Withdraw(recorded(told)));
    }

    private static List<ClocksCommand> involved(Optional<String> from, Optional<String> to) {
        List<String> bodies = Stream.concat(from.stream(), to.stream()).toList();
        return new ArrayList<>(List.of(new InvolveBodies(bodies)));
    }

    private static String recorded(HandOverTold told) {
        return "recorded-hand-over/%s/".formatted(told.recordedId().orElseThrow());
    }

    private static String receipt(String of) {
        return of + "receipt#";
    }

    /** The one to whom a file goes has to answer. */
    private static Noted offered(UUID event, String of, LocalDate on, Optional<String> to) {
        NotedFact offered = new NotedFact(event, of + "offer#", ClockFact.HANDOVER_OFFERED, on, false);
        return to.map(offered::turnOf).orElse(offered);
    }

    private static Noted received(UUID event, String of, LocalDate on, Optional<String> to) {
        return new NotedReceipt(event, receipt(of), on, to, Optional.empty());
    }

    private static Noted answered(UUID event, String of, LocalDate on) {
        return new NotedFact(event, of + "answer#", ClockFact.HANDOVER_ANSWERED, on, false);
    }

    private static Note note(Noted noted) {
        return new Note(List.of(noted));
    }
}
