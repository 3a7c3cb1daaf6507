package vn.liem.handover.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.liem.handover.protocol.Move.ToReceiver;
import vn.liem.handover.protocol.Move.ToSender;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Decision.Accepted;
import vn.liem.kernel.Decision.Refused;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;

/** A log in memory: events in dense order, streams with versions, and deciding apart from appending. */
final class SimulatedLog {

    /** What an append looks at. */
    enum Guard {
        /** The streams' versions, as the store does. */
        VERSIONS,
        /** Nothing: a mistake that the walks must meet. */
        NONE
    }

    private final Guard guard;
    private final List<HandoverEvent> events = new ArrayList<>();
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final Map<UUID, OfferedFile> sendersHalves = new HashMap<>();
    private final Map<UUID, IncomingFile> receiversHalves = new HashMap<>();
    private Custody custody = new Custody.Unknown();

    private final Sending sending = new Sending();
    private final Receiving receiving = new Receiving();

    SimulatedLog(Guard guard) {
        this.guard = guard;
    }

    /** What was decided and is not appended: with it comes the state of the log's streams it was decided on. */
    record Decided(List<HandoverEvent> events, Map<StreamId, Integer> on) {}

    /** What became of a command. */
    sealed interface Answer {
        record Ready(Decided decided) implements Answer {}

        record No(Refusal why) implements Answer {}
    }

    Answer decide(Move move) {
        Decision<HandoverEvent> decision = switch (move) {
            case ToSender(var _, var _, var _, var command) ->
                sending.decide(command, sendersHalf(command.offerId()), custody);
            case ToReceiver(var _, var _, var _, var command) ->
                receiving.decide(command, receiversHalf(command.offerId()), custody);
        };
        return switch (decision) {
            case Refused<HandoverEvent>(var why) -> new Answer.No(why);
            case Accepted<HandoverEvent>(var said) -> new Answer.Ready(new Decided(said, Map.copyOf(versions)));
        };
    }

    /** Appends all or none; says whether the streams were still where they had been. */
    boolean append(Decided decided) {
        boolean current = decided.events().stream()
                .map(HandoverEvent::stream)
                .allMatch(stream -> versionIn(versions, stream) == versionIn(decided.on(), stream));
        if (current || guard == Guard.NONE) {
            decided.events().forEach(this::add);
            return true;
        }
        return false;
    }

    private static int versionIn(Map<StreamId, Integer> versions, StreamId stream) {
        return versions.getOrDefault(stream, 0);
    }

    void add(HandoverEvent event) {
        events.add(event);
        versions.merge(event.stream(), 1, Integer::sum);
        switch (event) {
            case OfferedFileEvent one ->
                sendersHalves.put(one.offerId(), sendersHalf(one.offerId()).after(one));
            case IncomingFileEvent one ->
                receiversHalves.put(one.offerId(), receiversHalf(one.offerId()).after(one));
            case CustodyEvent one -> custody = custody.after(one);
            case RecordedHandoverEvent one -> throw new IllegalStateException("nobody records " + one);
        }
    }

    OfferedFile sendersHalf(UUID offerId) {
        return sendersHalves.getOrDefault(offerId, new OfferedFile.NotOffered());
    }

    IncomingFile receiversHalf(UUID offerId) {
        return receiversHalves.getOrDefault(offerId, new IncomingFile.NotReceived());
    }

    Custody custody() {
        return custody;
    }

    List<HandoverEvent> events() {
        return events;
    }
}
