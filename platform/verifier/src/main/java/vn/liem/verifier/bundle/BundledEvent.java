package vn.liem.verifier.bundle;

import java.util.Optional;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;
import vn.liem.verifier.Proof;

/**
 * An event in a bundle.
 *
 * @param header what its leaf commits to
 * @param body what it says, where that is shown
 * @param path the way from the leaf to the checkpoint of its log
 */
public record BundledEvent(LeafHeader header, Optional<Json.Members> body, Proof path) {

    Hash leaf() {
        return header.leaf();
    }

    /** Where it stands, as it is said. */
    String place() {
        return header.log() + " · " + header.pos();
    }
}
