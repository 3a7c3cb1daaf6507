package vn.liem.monitoring.fact.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.liem.monitoring.fact.Fact;

/** A fact as it is read. */
@Entity
@Immutable
@Table(schema = FactTable.SCHEMA, name = FactTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class FactEntry {

    @Id
    String id;

    String kind;
    String subject;
    boolean standing;
    Instant toldAt;
    String source;
    long pos;
    String leaf;
    LocalDate recordedOn;
    String whole;

    /** The fact itself. */
    Fact fact() {
        return FactRow.fact(kind, whole);
    }

    /** Where it stands in the logs. */
    Origin origin() {
        return new Origin(id, subject, source, pos, leaf, toldAt);
    }
}
