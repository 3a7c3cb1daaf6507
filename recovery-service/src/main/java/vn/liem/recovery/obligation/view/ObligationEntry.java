package vn.liem.recovery.obligation.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.liem.recovery.obligation.ReviewedObligation;
import vn.liem.recovery.quashing.Quashings;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = ObligationTable.SCHEMA, name = ObligationTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class ObligationEntry {

    @Id
    UUID id;

    long version;
    String obligationNo;
    UUID caseId;
    String kind;
    String beneficiary;
    LocalDate fixedOn;

    @Nullable
    LocalDate enforceableOn;

    boolean settled;
    String registeredBy;
    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The case in which it was fixed. */
    public UUID caseId() {
        return caseId;
    }

    /** The legal day on which it was fixed, by which the list is ordered. */
    public LocalDate fixedOn() {
        return fixedOn;
    }

    /** The unit code of the body that registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** How it is shown to others, where this quashed judgments of its case. */
    public ObligationShown shown(Quashings quashings) {
        return ObligationShown.of(
                id, version, registeredBy, new ReviewedObligation(ObligationRow.obligationOf(whole), quashings));
    }
}
