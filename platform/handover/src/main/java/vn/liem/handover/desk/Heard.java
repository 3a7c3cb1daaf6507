package vn.liem.handover.desk;

import java.time.LocalDate;
import java.util.List;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;

/**
 * A published event as it was heard here.
 *
 * @param source the log it stands in
 * @param event with the leaf that was computed anew
 * @param machine who asks for what follows
 */
record Heard(String source, StoredEvent event, Machine machine) {

    LeafHash leaf() {
        return leafOf(event);
    }

    static LeafHash leafOf(StoredEvent event) {
        return new LeafHash(event.leaf().hex());
    }

    LocalDate today() {
        return machine.today();
    }

    /** The command that follows. */
    <C, S, E> List<Reaction<?, ?, ?>> then(Aggregate<C, S, E> aggregate, C command, StreamId stream) {
        return List.of(new Reaction<>(
                aggregate, Instruction.of(command, stream, event.subject(), today(), machine.after(source, event))));
    }

    /** Nothing can follow yet: the file's records wait. */
    List<Reaction<?, ?, ?>> waits(FileSubject file, Refusal why) {
        return then(Waiting.AGGREGATE, why, Handovers.custody(file));
    }
}
