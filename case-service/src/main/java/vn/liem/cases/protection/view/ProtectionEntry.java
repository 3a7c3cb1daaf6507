package vn.liem.cases.protection.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A protection as it is read. */
@Entity
@Immutable
@Table(schema = ProtectionTable.SCHEMA, name = ProtectionTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class ProtectionEntry {

    @Id
    UUID id;

    long version;
    String number;
    String body;
    String locality;
    String standing;
    LocalDate requestedOn;
    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The body that protects. */
    public String body() {
        return body;
    }

    /** The unit code of the territory. */
    public String locality() {
        return locality;
    }

    /** How it is shown. */
    public ProtectionShown shown() {
        return ProtectionShown.of(id, version, ProtectionRow.protectionOf(whole));
    }
}
