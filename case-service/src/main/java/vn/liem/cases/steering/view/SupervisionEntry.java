package vn.liem.cases.steering.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.cases.steering.SupervisionStanding;

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
    String standing;
    LocalDate sinceOn;
    boolean onTheList;

    @Nullable
    String member;

    @Nullable
    LocalDate delistedOn;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of listing, of a proposal the day of that, by which the list is ordered. */
    public LocalDate sinceOn() {
        return sinceOn;
    }

    /** The unit code of where the case belongs. */
    public String locality() {
        return locality;
    }

    /** How it is shown to others on a day. */
    public SupervisionShown shown(LocalDate today) {
        SupervisionRow row = new SupervisionRow(
                id,
                version,
                caseId,
                locality,
                SupervisionLevel.valueOf(level.toUpperCase(Locale.ROOT)),
                Criterion.valueOf(criterion.toUpperCase(Locale.ROOT)),
                SupervisionStanding.valueOf(standing.toUpperCase(Locale.ROOT)),
                sinceOn,
                onTheList,
                Optional.ofNullable(member),
                Optional.ofNullable(delistedOn),
                whole);
        return SupervisionShown.of(row, SupervisionRow.itemOf(whole), today);
    }
}
