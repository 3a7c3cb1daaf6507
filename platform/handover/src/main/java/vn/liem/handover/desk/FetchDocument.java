package vn.liem.handover.desk;

import java.io.InputStream;
import java.util.Optional;
import vn.liem.handover.protocol.Sha256;

/** Asks the service that owns a log for a document by its hash. */
@FunctionalInterface
public interface FetchDocument {

    /** The document's bytes, to be closed by the caller; empty where they cannot be had now. */
    Optional<InputStream> from(String log, Sha256 sha256);
}
