package vn.liem.messaging;

import java.util.List;
import java.util.Optional;
import vn.liem.verifier.Hash;

/** What records lead to in this service, together with the mark that they did, in one transaction. */
public interface Effect {

    /** The position of the last record of a source that took effect; 0 where none did. */
    long applied(String source);

    /** The leaf of the record that took effect at a position. */
    Optional<Hash> leafAt(String source, long pos);

    /** Gives effect to records that follow one another without a hole. */
    void apply(String source, List<PublishedRecord> records);

    /** Gives effect to the event that its source holds at a place where another took effect here; a second time to none. */
    void instead(String source, PublishedRecord record);
}
