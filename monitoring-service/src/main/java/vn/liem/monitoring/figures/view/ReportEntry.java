package vn.liem.monitoring.figures.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the list of periodic reports as it is read. */
@Entity
@Immutable
@Table(schema = ReportTable.SCHEMA, name = ReportTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class ReportEntry {

    @Id
    UUID id;

    long version;
    LocalDate firstOn;
    LocalDate lastOn;
    LocalDate asOf;

    @Nullable
    String scope;

    @Nullable
    UUID restates;

    int comments;

    @Nullable
    String sha256;

    LocalDate changedOn;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The last day of the period, by which the list is ordered. */
    public LocalDate lastOn() {
        return lastOn;
    }

    /** How it is shown to others. */
    public ReportShown shown() {
        return new ReportShown(
                id,
                version,
                sha256 == null ? "draft" : "signed",
                firstOn,
                lastOn,
                asOf,
                Optional.ofNullable(scope),
                Optional.ofNullable(restates),
                comments,
                Optional.ofNullable(sha256),
                changedOn);
    }
}
