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

    /** Adds the batch's checkpoint to what the batch inserts, and writes the tiles that it filled. */
    void add(Inserts inserts, Connection connection, Frontier before, List<Hash> leaves, Instant madeAt)
            throws SQLException;

    /** The batch stands. */
    void committed();
}
