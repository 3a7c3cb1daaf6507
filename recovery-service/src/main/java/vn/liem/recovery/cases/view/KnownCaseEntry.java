package vn.liem.recovery.cases.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case as it is read. */
@Entity
@Immutable
@Table(schema = KnownCaseTable.SCHEMA, name = KnownCaseTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class KnownCaseEntry {

    @Id
    UUID id;

    String number;
    String locality;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The registry's number. */
    public String number() {
        return number;
    }

    /** The unit code of where it belongs. */
    public String locality() {
        return locality;
    }
}
