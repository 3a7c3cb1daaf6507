package vn.liem.verifier.bundle;

import java.util.Comparator;
import java.util.List;
import vn.liem.verifier.SignedNote;

/**
 * What one file shows: events of one or more logs, a signed checkpoint of each log, the way from each event to it, and what
 * leads from earlier checkpoints that events embed to it. It holds no key: those come from whoever checks it.
 *
 * @param notes a checkpoint of each log with its signatures, in the order of their texts
 * @param events in the order of log and position
 * @param growths in the order of log and size
 */
public record EvidenceBundle(About about, List<SignedNote> notes, List<BundledEvent> events, List<Growth> growths) {

    /** The most events in one bundle. */
    public static final int MAX_EVENTS = 5_000;

    private static final Comparator<BundledEvent> BY_PLACE = Comparator.comparing(
                    (BundledEvent event) -> event.header().log())
            .thenComparingLong(event -> event.header().pos());
    private static final Comparator<Growth> BY_SIZE =
            Comparator.comparing(Growth::log).thenComparingLong(Growth::size);

    /** Puts everything into its one order. */
    public EvidenceBundle {
        notes = notes.stream().sorted(Comparator.comparing(SignedNote::text)).toList();
        events = events.stream().sorted(BY_PLACE).toList();
        growths = growths.stream().sorted(BY_SIZE).toList();
    }

    /** The file: made twice of the same, it has the same content. */
    public byte[] file() {
        return BundleFile.write(CanonicalJson.write(BundleForm.json(this)));
    }

    /** Reads a file; {@link Unreadable} where it is none. */
    public static EvidenceBundle read(byte[] file) {
        return BundleForm.bundle(CanonicalJson.read(BundleFile.read(file)));
    }
}
