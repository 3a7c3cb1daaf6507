package vn.liem.handover.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.liem.handover.protocol.InclusionProofText;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;

/**
 * A proof of inclusion as a hand-over carries it: the event's position, a colon, and the hashes of RFC 6962 in hex from
 * the leaf upwards, parted by commas.
 */
record InclusionPath(long pos, Proof proof) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}):((?:[0-9a-f]{64}(?:,[0-9a-f]{64})*)?)");

    /** Reads the text, if it has that form. */
    static Optional<InclusionPath> parse(InclusionProofText text) {
        var matcher = FORM.matcher(text.value());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String hashes = matcher.group(2);
        Proof proof = new Proof(
                hashes.isEmpty()
                        ? java.util.List.of()
                        : Arrays.stream(hashes.split(",", -1)).map(Hash::ofHex).toList());
        return Optional.of(new InclusionPath(Long.parseLong(matcher.group(1)), proof));
    }

    /** The text that carries it. */
    InclusionProofText text() {
        return new InclusionProofText(
                pos + ":" + proof.path().stream().map(Hash::hex).collect(Collectors.joining(",")));
    }

    /** Whether it leads from the leaf to the checkpoint. */
    boolean leadsTo(Checkpoint checkpoint, Hash leaf) {
        return proof.includes(leaf, pos - 1, checkpoint.size(), checkpoint.root());
    }
}
