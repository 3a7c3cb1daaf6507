package vn.liem.cases.registry.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = CaseTable.SCHEMA, name = CaseTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class CaseEntry {

    @Id
    UUID id;

    long version;
    String number;
    String itemType;
    String locality;
    String field;
    String offenceGroup;
    LocalDate registeredOn;

    @Nullable
    LocalDate institutedOn;

    @Nullable
    UUID separatedFrom;

    @Nullable
    UUID joinedInto;

    String registeredBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] holders;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of registration, by which the list is ordered. */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    /** The unit code of where it belongs. */
    public String locality() {
        return locality;
    }

    /** The unit code of the body that registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** The case into which it was joined; none where it goes on by itself. */
    public Optional<UUID> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** How it is shown to others, with the case in which it goes on. */
    public CaseShown shown(Optional<CaseEntry> goesOnIn) {
        return CaseShown.of(
                id,
                version,
                registeredBy,
                CaseRow.caseOf(whole),
                goesOnIn.map(other -> new CaseShown.GoesOnIn(other.id, other.number)));
    }
}
