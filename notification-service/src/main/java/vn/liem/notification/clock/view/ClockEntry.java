package vn.liem.notification.clock.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clock as it is read. */
@Entity
@Immutable
@Table(schema = ClockTable.SCHEMA, name = ClockTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class ClockEntry {

    @Id
    String id;

    String subject;
    String clock;
    LocalDate startedOn;

    @Nullable
    LocalDate dueOn;

    LocalDate sortOn;
    boolean lapses;

    @Nullable
    LocalDate metOn;

    boolean missed;
    boolean standing;
    String whole;

    /** Its key. */
    public String id() {
        return id;
    }

    /** The day by which the list is ordered. */
    public LocalDate sortOn() {
        return sortOn;
    }

    /** How it is shown, as it stands on a day. */
    public ClockShown shown(LocalDate asOf) {
        return ClockShown.of(subject, ClockRow.setOf(whole), Optional.ofNullable(metOn), asOf);
    }
}
