package vn.liem.verify;

import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.verifier.NoteKey;

/**
 * Where the logs of a service lie.
 *
 * @param service whose logs they are
 * @param database connections of a role that may read everything
 * @param key what the service signs with, where that is known
 * @param looking where its log of looking lies
 */
record LogPlace(LiemService service, DataSource database, Optional<NoteKey> key, Looking looking) {

    /**
     * Where the log of who looked at what lies.
     *
     * @param database connections that find its tables
     * @param key what it is signed with, where that is known
     */
    record Looking(DataSource database, Optional<NoteKey> key) {}

    /** Name and epoch of the log. */
    String log() {
        return service.log();
    }

    /** The same, for those who ask what it keeps and not where. */
    Side side() {
        return new Side(log(), new TableBooks(database), key);
    }
}
