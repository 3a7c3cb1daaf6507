package vn.liem.notification.notice.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A notice as it is read. */
@Entity
@Immutable
@Table(schema = NoticeTable.SCHEMA, name = NoticeTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class NoticeEntry {

    @Id
    UUID id;

    long pos;
    String addressee;
    String kind;
    String subject;
    String clock;
    UUID setBy;
    String clockId;
    LocalDate dueOn;
    LocalDate standsOn;
    Instant madeAt;
    String readBy;
    boolean acknowledged;

    @Nullable
    Instant acknowledgedAt;

    /** Its place in the inbox. */
    public long pos() {
        return pos;
    }

    /** To whom it goes. */
    public String addressee() {
        return addressee;
    }

    /** The case or source of which it speaks. */
    public String subject() {
        return subject;
    }

    /** How it is shown to an officer. */
    public NoticeShown shown(String officer) {
        NoticeKind says = NoticeKind.valueOf(kind.toUpperCase(Locale.ROOT));
        NoticeState state = acknowledged
                ? NoticeState.ACKNOWLEDGED
                : readBy.contains(NoticeRow.mark(officer)) ? NoticeState.READ : NoticeState.UNREAD;
        return new NoticeShown(
                id,
                addressee,
                says,
                new NoticeShown.Words(says.vietnamese(), says.english()),
                state,
                subject,
                clock,
                setBy,
                dueOn,
                standsOn,
                madeAt,
                Optional.ofNullable(acknowledgedAt));
    }
}
