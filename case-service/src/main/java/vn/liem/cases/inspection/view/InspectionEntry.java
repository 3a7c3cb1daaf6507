package vn.liem.cases.inspection.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = InspectionTable.SCHEMA, name = InspectionTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class InspectionEntry {

    @Id
    UUID id;

    long version;
    String number;
    String kind;
    String inspectedBy;

    @Nullable
    String about;

    LocalDate startedOn;
    String standing;

    @Nullable
    LocalDate concludedOn;

    boolean crimeSign;
    int untransferred;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] sources;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day on which it started, by which the list is ordered. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** The unit code of the body that inspects. */
    public String inspectedBy() {
        return inspectedBy;
    }

    /** The ids of the information sources that its findings led to. */
    public List<UUID> sources() {
        return Arrays.stream(sources).map(UUID::fromString).toList();
    }

    /** How it is shown, with what became of each source. */
    public InspectionShown shown(Map<UUID, SourceStanding> became) {
        return InspectionShown.of(id, version, InspectionRow.inspectionOf(whole), became);
    }
}
