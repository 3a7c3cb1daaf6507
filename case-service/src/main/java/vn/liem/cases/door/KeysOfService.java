package vn.liem.cases.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.cases.person.door.PersonDirectory;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.security.seal.MasterKey;

/** Opens the keys of subjects with the master key in the service's folder, and the directory of people on them. */
public final class KeysOfService {

    @Produces
    @Singleton
    SubjectKeys keys(DataSource database, Clock clock, @ConfigProperty(name = "liem.data-dir") Path folder) {
        MasterKey master = MasterKey.open(folder.resolve("master-key.json"), SubjectKeys.anyIn(database));
        return new SubjectKeys(database, master, clock);
    }

    @Produces
    @Singleton
    PersonDirectory people(DataSource database, SubjectKeys keys, Clock clock) {
        return new PersonDirectory(database, keys, clock);
    }
}
