package vn.liem.service.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.SigningKeyFile;
import vn.liem.verifier.NoteSigner;

/** Makes what signs and witnesses out of the service's log, its database and its folder. */
public final class EvidenceBeans {

    @Produces
    @Singleton
    NoteSigner signer(EventLog log, DataSource database, @ConfigProperty(name = "liem.data-dir") Path folder) {
        boolean hasSigned = new SignedCheckpoints(database, log.name()).latest().isPresent();
        return SigningKeyFile.open(folder.resolve(SigningKeyFile.NAME), LogKeys.nameOf(log.name()), hasSigned);
    }

    @Produces
    @Singleton
    LastSigned lastSigned(@ConfigProperty(name = "liem.data-dir") Path folder) {
        return new LastSigned(folder.resolve(LastSigned.NAME));
    }

    @Produces
    @Singleton
    LogKeys keys(DataSource database, NoteSigner signer, PeerLogs peers) {
        return new LogKeys(database, signer, peers);
    }

    @Produces
    @Singleton
    Witness witness(
            EventLog log, NoteSigner signer, LogKeys keys, PeerLogs peers, DataSource database, OwnHistory history) {
        return new Witness(log.name(), signer, keys, peers, database, history::hold);
    }
}
