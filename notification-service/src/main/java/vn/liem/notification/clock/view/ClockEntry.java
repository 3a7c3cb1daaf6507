package vn.liem.notification.clock.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.liem.notification.clock.MissReason;

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
    String owner;

    @Nullable
    LocalDate metOn;

    boolean stopped;
    boolean missed;

    @Nullable
    String reason;

    @Nullable
    String explainedBy;

    LocalDate lookOn;
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
        Optional<ClockShown.WhyMissed> why = Optional.ofNullable(reason)
                .map(code -> MissReason.valueOf(code.toUpperCase(Locale.ROOT)))
                .flatMap(known -> Optional.ofNullable(explainedBy).map(body -> ClockShown.WhyMissed.of(known, body)));
        return ClockShown.of(subject, ClockRow.setOf(whole), Optional.ofNullable(metOn), stopped, missed, why, asOf);
    }
}
