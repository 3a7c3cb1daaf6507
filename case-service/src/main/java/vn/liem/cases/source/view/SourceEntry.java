package vn.liem.cases.source.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = SourceTable.SCHEMA, name = SourceTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SourceEntry {

    @Id
    UUID id;

    long version;
    String number;
    String kind;
    String channel;
    String field;
    String sentBy;
    LocalDate sentOn;

    @Nullable
    LocalDate receivedOn;

    String heldBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] parties;

    @Nullable
    String outcome;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String caseNumber;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of sending, by which the list is ordered. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** The unit code of the body that has it in hand. */
    public String heldBy() {
        return heldBy;
    }

    /** The unit codes of every body that takes part in it. */
    public java.util.Set<String> parties() {
        return java.util.Set.of(parties);
    }

    /** How it is shown to others. */
    public SourceShown shown() {
        return SourceShown.of(id, version, heldBy, SourceRow.sourceOf(whole));
    }
}
