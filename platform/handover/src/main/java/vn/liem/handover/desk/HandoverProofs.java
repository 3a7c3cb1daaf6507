package vn.liem.handover.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** What this service's log shows of hand-overs to whoever does not trust it. */
public final class HandoverProofs {

    private final EventLog log;
    private final LogProofs proofs;
    private final CoveringNote notes;

    /** The proofs of a log under the checkpoints that are signed of it. */
    public HandoverProofs(EventLog log, DataSource database, CoveringNote notes) {
        this.log = log;
        this.proofs = new LogProofs(database);
        this.notes = notes;
    }

    /** Name and epoch of the log. */
    String log() {
        return log.name();
    }

    /** What the log shows of a hand-over, under a checkpoint over at least so many events. */
    public HalfOfHandover halfOf(UUID offerId, long covering) {
        List<StoredEvent> events = Stream.of(Handovers.outgoing(offerId), Handovers.incoming(offerId))
                .flatMap(stream -> log.reader().stream(stream).stream())
                .toList();
        long last = events.stream().mapToLong(StoredEvent::pos).max().orElse(0);
        Optional<SignedNote> note = last == 0 ? Optional.empty() : notes.of(Math.max(last, covering));
        return note.map(signed -> shown(events, signed)).orElseGet(() -> new HalfOfHandover(log.name(), "", List.of()));
    }

    /** The proof that an earlier size of this log is the beginning of a later one. */
    Proof growth(long first, long second) {
        return proofs.ofConsistency(first, second);
    }

    private HalfOfHandover shown(List<StoredEvent> events, SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        return new HalfOfHandover(
                log.name(),
                note.encoded(),
                events.stream().map(event -> shown(event, size)).toList());
    }

    private HalfOfHandover.Shown shown(StoredEvent event, long size) {
        return new HalfOfHandover.Shown(
                new String(event.header(log.name()).canonical(), StandardCharsets.UTF_8),
                event.body().json(),
                proofs.ofInclusion(event.pos(), size).path().stream()
                        .map(Hash::hex)
                        .collect(Collectors.joining(",")));
    }
}
