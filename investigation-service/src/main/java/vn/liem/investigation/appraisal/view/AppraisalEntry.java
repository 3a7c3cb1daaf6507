package vn.liem.investigation.appraisal.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = AppraisalTable.SCHEMA, name = AppraisalTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class AppraisalEntry {

    @Id
    UUID request;

    UUID caseId;
    String unit;
    String body;
    String standing;
    boolean open;
    LocalDate requestedOn;
    long version;
    String whole;

    /** The request. */
    public UUID request() {
        return request;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** The body that was asked. */
    public String body() {
        return body;
    }

    /** The day of the request, by which lists are ordered. */
    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** How it is shown on a day. */
    public AppraisalShown shown(LocalDate asOf) {
        return AppraisalShown.of(
                this,
                AppraisalStanding.valueOf(standing.toUpperCase(Locale.ROOT)),
                AppraisalRow.appraisalOf(whole),
                asOf);
    }
}
