package vn.liem.verify;

import java.sql.SQLException;
import java.util.Optional;
import vn.liem.verifier.Hash;

/** What a service keeps in writing of its own log and of others, wherever it lies: in its tables, or in a copy of them. */
public interface Books {

    /** What is done with an event's leaf. */
    interface EachLeaf {
        /** One event, in the order of positions. */
        void leaf(long pos, Hash leaf, String stream) throws SQLException;
    }

    /** What is done with what a log says of hand-overs. */
    interface EachStatement {
        /** One event, in the order of positions. */
        void said(long pos, String type, byte[] body, Hash leaf) throws SQLException;
    }

    /** What is done with a note. */
    interface EachNote {
        /** One note and the size that stands beside it; its root or its witness beside it, as the table has it. */
        void note(long size, String beside, String note) throws SQLException;
    }

    /** The leaves of the log. */
    void leaves(EachLeaf each) throws SQLException;

    /** What the log says of hand-overs and of who holds a file. */
    void statements(EachStatement each) throws SQLException;

    /** The leaf at a position, where one stands. */
    Optional<Hash> leafAt(long pos) throws SQLException;

    /** The root of the checkpoint of a size, where one stands. */
    Optional<Hash> rootAt(long size) throws SQLException;

    /** What was seen here of another log as its witness: size, root in hex, note. */
    void seen(String log, EachNote each) throws SQLException;

    /** The second histories of another log that were shown here. */
    void forks(String log, EachNote each) throws SQLException;

    /** The key of another log as it was given once. */
    Optional<String> keyOf(String log) throws SQLException;

    /** The countersignatures under this log's checkpoints: size, witness, note. */
    void cosigned(String log, EachNote each) throws SQLException;
}
