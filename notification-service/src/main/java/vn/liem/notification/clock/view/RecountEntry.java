package vn.liem.notification.clock.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;

/** A date that moved, as it is read. */
@Entity
@Immutable
@Table(schema = RecountTable.SCHEMA, name = RecountTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class RecountEntry {

    @Id
    UUID id;

    long pos;
    String subject;
    String clock;
    String countedBy;

    @Nullable
    LocalDate dueBefore;

    @Nullable
    LocalDate dueOn;

    LocalDate recountedOn;
    String whole;

    /** Its place in the list. */
    public long pos() {
        return pos;
    }

    /** How it is shown. */
    public RecountShown shown() {
        return RecountShown.of(
                id,
                subject,
                recountedOn,
                BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), ClockRecounted.class));
    }
}
