package vn.liem.verify;

import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.verifier.NoteKey;

/**
 * Where the log of a service lies.
 *
 * @param service whose log it is
 * @param database connections of a role that may read everything
 * @param key what the service signs with, where that is known
 */
record LogPlace(LiemService service, DataSource database, Optional<NoteKey> key) {

    /** Name and epoch of the log. */
    String log() {
        return service.log();
    }

    /** The same, for those who ask what it keeps and not where. */
    Side side() {
        return new Side(log(), new TableBooks(database), key);
    }
}
