package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** What makes a batch provable. There is one way; a measurement leaves it out to know what it costs. */
interface Evidence {

    /** The leaf of an event. */
    Hash leafOf(LeafHeader header);

    /** Writes the batch's checkpoint and the tiles that it filled, in the batch's transaction. */
    void write(Connection connection, Frontier before, List<Hash> leaves, Instant madeAt) throws SQLException;

    /** The batch stands. */
    void committed();
}
