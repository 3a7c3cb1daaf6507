package vn.liem.verifier.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/**
 * An event in a bundle.
 *
 * @param header what its leaf commits to
 * @param body what it says, where that is shown
 * @param path the way from the leaf to the checkpoint of its log
 */
public record BundledEvent(LeafHeader header, Optional<Json.Members> body, Proof path) {

    /**
     * An event as it stands in a log.
     *
     * @param header the bytes of H
     * @param body the bytes of the body, where it is shown
     * @param path hashes in hex, parted by commas
     */
    public static BundledEvent of(byte[] header, Optional<byte[]> body, String path) {
        return new BundledEvent(
                HeaderForm.header(members(header)),
                body.map(BundledEvent::members),
                BundleForm.proof(path).orElseThrow(() -> Unreadable.because("form", "path")));
    }

    /** The checkpoints that it embeds of its own log or of the other side's; what is none is left out. */
    public List<Checkpoint> embedded() {
        return body.stream()
                .flatMap(shown -> Stream.of(
                        shown.text("checkpoint"),
                        shown.text("sendersCheckpoint"),
                        shown.members("evidence").flatMap(evidence -> evidence.text("checkpoint"))))
                .flatMap(Optional::stream)
                .flatMap(note -> checkpoint(note).stream())
                .toList();
    }

    private static Optional<Checkpoint> checkpoint(String note) {
        try {
            return Optional.of(Checkpoint.parse(SignedNote.parse(note).text()));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // The check says of it that nobody has signed it.
        }
    }

    private static Json.Members members(byte[] canonical) {
        if (CanonicalJson.read(canonical) instanceof Json.Members members) {
            return members;
        }
        throw Unreadable.because("form", "events");
    }

    Hash leaf() {
        return header.leaf();
    }

    /** Where it stands, as it is said. */
    String place() {
        return header.log() + " · " + header.pos();
    }
}
