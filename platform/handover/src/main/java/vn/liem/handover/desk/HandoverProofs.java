package vn.liem.handover.desk;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** What this service's log shows of hand-overs to whoever does not trust it. */
public final class HandoverProofs {

    /** The kinds of the streams in which services keep what is decided of a case as a whole: stored names, which stay. */
    private static final List<String> OF_CASE =
            List.of("case", "investigation", "joinder", "separation", "prosecution", "trial", "appeal", "execution");

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
        return shown(events, covering);
    }

    private HalfOfHandover shown(List<StoredEvent> events, long covering) {
        long last = events.stream().mapToLong(StoredEvent::pos).max().orElse(0);
        Optional<SignedNote> note = last == 0 ? Optional.empty() : notes.of(Math.max(last, covering));
        return note.map(signed -> shown(events, signed)).orElseGet(() -> new HalfOfHandover(log.name(), "", List.of()));
    }

    /**
     * What the log shows of a case as a whole, of the custody of its file and of these of its hand-overs. A stream that is not in this
     * log shows nothing, and neither does an event that speaks of another case.
     */
    HalfOfHandover ofCase(UUID caseId, Collection<UUID> offers) {
        FileSubject file = new FileSubject(SubjectKind.CASE, caseId);
        List<StreamId> streams = Stream.of(
                        OF_CASE.stream().map(kind -> StreamId.of(kind, caseId)),
                        Stream.of(Handovers.custody(file)),
                        offers.stream().map(Handovers::outgoing),
                        offers.stream().map(Handovers::incoming))
                .flatMap(each -> each)
                .toList();
        String subject = Handovers.subject(file);
        return shown(
                log.reader().streams(streams).values().stream()
                        .flatMap(List::stream)
                        .filter(event -> event.subject().equals(subject))
                        .toList(),
                0);
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
