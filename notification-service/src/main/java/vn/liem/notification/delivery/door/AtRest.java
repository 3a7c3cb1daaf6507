package vn.liem.notification.delivery.door;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.kernel.SealedText;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/** Seals what the service must keep and read itself, secrets and addresses, under a key of its own that its master key wraps. */
@Singleton
public final class AtRest {

    private static final String KEY_ID = "notification-service-1";
    private static final String KEYS = "select public_key, wrapped_private from own_sealing_key where key_id = ?";

    private final PrivateSealingKey key;

    @Inject
    AtRest(DataSource database, @ConfigProperty(name = "liem.data-dir") Path folder) {
        Sql sql = new Sql(database);
        boolean wrappedBefore = !sql.query("select 1 from own_sealing_key", row -> row.getInt(1))
                .isEmpty();
        MasterKey master = MasterKey.open(folder.resolve("master-key.json"), wrappedBefore);
        if (!wrappedBefore) {
            PrivateSealingKey fresh = PrivateSealingKey.generate(KEY_ID);
            // Another instance may be as fast; the first row is the key of both.
            sql.update(
                    "insert into own_sealing_key (key_id, public_key, wrapped_private) values (?, ?, ?) on conflict do nothing",
                    KEY_ID,
                    fresh.publicKey().value(),
                    master.wrap(fresh));
        }
        this.key = sql.query(
                        KEYS,
                        row -> master.unwrap(
                                new PublicSealingKey(row.getString("public_key")), row.getBytes("wrapped_private")),
                        KEY_ID)
                .getFirst();
    }

    /** A service that cannot read what it has sealed does not start. */
    void start(@Observes StartupEvent event) {
        // The constructor has opened the key.
    }

    /** Seals a text for its place. */
    SealedText seal(String place, String text) {
        return Sealer.seal(key.publicKey(), place, new FreeText(text));
    }

    /** What was sealed for its place; empty where it cannot be read any more. */
    Optional<String> open(String place, SealedText sealed) {
        return switch (key.open(sealed, place)) {
            case Opened.Text(var text) -> Optional.of(text.value());
            case Opened.Erased _, Opened.Unreadable _ -> Optional.empty();
        };
    }
}
