package vn.liem.service.part.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = StageTable.SCHEMA, name = StageTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class StageEntry {

    @Id
    UUID caseId;

    @Nullable
    String stage;

    int round;
    LocalDate lastDecidedOn;
    String lastUnit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] units;

    String whole;

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** The legal day of the last decision, by which the list is ordered. */
    public LocalDate lastDecidedOn() {
        return lastDecidedOn;
    }

    /** The body that took the last decision. */
    public String lastUnit() {
        return lastUnit;
    }

    /** Every body that decided anything. */
    public Set<String> units() {
        return Set.of(units);
    }

    /** The version of an aggregate, for the next If-Match. */
    public long versionOf(String kind) {
        return StageRow.partsOf(whole).versionOf(kind);
    }

    /** How it is shown to others. */
    public StageShown shown() {
        return StageShown.of(this, StageRow.partsOf(whole));
    }
}
