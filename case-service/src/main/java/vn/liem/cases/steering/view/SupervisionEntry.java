package vn.liem.cases.steering.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the committee's list as it is read. */
@Entity
@Immutable
@Table(schema = SupervisionTable.SCHEMA, name = SupervisionTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SupervisionEntry {

    @Id
    UUID id;

    long version;
    UUID caseId;
    String locality;
    String level;
    String criterion;
    LocalDate listedOn;

    @Nullable
    String member;

    @Nullable
    LocalDate delistedOn;

    @Nullable
    String delistReason;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of listing, by which the list is ordered. */
    public LocalDate listedOn() {
        return listedOn;
    }

    /** The unit code of where the case belongs. */
    public String locality() {
        return locality;
    }

    /** How it is shown to others. */
    public SupervisionShown shown() {
        return new SupervisionShown(
                id,
                version,
                caseId,
                locality,
                level,
                criterion,
                listedOn,
                Optional.ofNullable(member),
                Optional.ofNullable(delistedOn),
                Optional.ofNullable(delistReason));
    }
}
