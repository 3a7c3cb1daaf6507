package vn.liem.cases.person.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.security.seal.PublicSealingKey;

/** A row of subject_key: the private half is there, wrapped, or destroyed. */
record StoredKey(PublicSealingKey publicKey, Optional<byte[]> wrappedPrivate) {

    static final String COLUMNS = "k.public_key, k.wrapped_private";

    static StoredKey of(ResultSet row) throws SQLException {
        return new StoredKey(
                new PublicSealingKey(row.getString("public_key")),
                Optional.ofNullable(row.getBytes("wrapped_private")));
    }

    static StoredKey wrapped(PrivateSealingKey key, MasterKey master) {
        return new StoredKey(key.publicKey(), Optional.of(master.wrap(key)));
    }

    /** The key that opens, unless it was destroyed. */
    Optional<PrivateSealingKey> opening(MasterKey master) {
        return wrappedPrivate.map(wrapped -> master.unwrap(publicKey, wrapped));
    }

    Opened open(MasterKey master, SealedText sealed, String context) {
        return opening(master).map(key -> key.open(sealed, context)).orElseGet(Opened.Erased::new);
    }

    Opened openKept(MasterKey master, byte[] kept, String context) {
        return opening(master).map(key -> key.openKept(kept, context)).orElseGet(Opened.Erased::new);
    }
}
