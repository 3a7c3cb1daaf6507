package vn.liem.handover.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = RecordedHandoverTable.SCHEMA, name = RecordedHandoverTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class RecordedHandoverEntry {

    @Id
    UUID recordedId;

    long version;
    String subject;
    String fromUnit;
    String toUnit;
    LocalDate sentOn;
    boolean unanswered;
    String whole;

    /** Its id. */
    public UUID recordedId() {
        return recordedId;
    }

    /** How many events were folded. */
    public long version() {
        return version;
    }

    /** The day of sending, by which the list is ordered. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** The unit code of the sender. */
    public String from() {
        return fromUnit;
    }

    /** The unit code of the receiver. */
    public String to() {
        return toUnit;
    }

    /** Everything that is known of it. */
    public RecordedHandoverShown shown() {
        return RecordedHandoverRow.shownOf(whole);
    }

    /** The same as JSON. */
    public String whole() {
        return whole;
    }
}
