package vn.liem.handover.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = HandoverTable.SCHEMA, name = HandoverTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class HandoverEntry {

    @Id
    UUID offerId;

    long version;
    String subject;
    String state;

    @Nullable
    String fromUnit;

    @Nullable
    String toUnit;

    LocalDate firstOn;

    @Nullable
    LocalDate lastDayToAnswer;

    boolean awaitingAnswer;
    boolean late;
    boolean incomplete;
    String whole;

    /** Its id. */
    public UUID offerId() {
        return offerId;
    }

    /** How many events were folded. */
    public long version() {
        return version;
    }

    /** The first day that is known of it. */
    public LocalDate firstOn() {
        return firstOn;
    }

    /** The unit code of the sender. */
    public Optional<String> from() {
        return Optional.ofNullable(fromUnit);
    }

    /** The unit code of the receiver. */
    public Optional<String> to() {
        return Optional.ofNullable(toUnit);
    }

    /** Everything that is known of it. */
    public HandoverShown shown() {
        return HandoverRow.shownOf(whole);
    }

    /** The same as JSON. */
    public String whole() {
        return whole;
    }
}
