package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** What makes a batch provable. There is one way; a measurement leaves it out to know what it costs. */
interface Evidence {

    /** Does what needs no lock, on the thread of whoever appends. */
    void prepare(Append append);

    /** The leaf of an event. */
    Hash leafOf(Supplier<LeafHeader> header);

    /**
     * Adds the batch's checkpoint to the round trip of its rows, and the tiles that it fills.
     *
     * @return the tree with the batch's leaves
     */
    Frontier add(RoundTrip trip, Connection connection, Frontier before, List<Hash> leaves, Instant madeAt)
            throws SQLException;
}
