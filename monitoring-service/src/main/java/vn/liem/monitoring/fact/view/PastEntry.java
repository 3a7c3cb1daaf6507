package vn.liem.monitoring.fact.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.liem.monitoring.fact.Fact;

/** A fact as it was known during some days of recording. */
@Entity
@Immutable
@Table(schema = FactTable.SCHEMA, name = FactTable.PAST)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class PastEntry {

    @Id
    String version;

    String id;
    LocalDate recordedOn;
    LocalDate untilOn;
    String kind;
    String subject;
    boolean standing;
    Instant toldAt;
    String source;
    long pos;
    String leaf;
    String whole;

    /** The fact as it was. */
    Fact fact() {
        return FactRow.fact(kind, whole);
    }

    /** Where what was known then stands in the logs. */
    Origin origin() {
        return new Origin(id, subject, source, pos, leaf, toldAt);
    }
}
