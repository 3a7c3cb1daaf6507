package vn.liem.notification.notice.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a notice told and what asks for nothing any more, as it is read. */
@Entity
@Immutable
@Table(schema = EndedNoticeTable.SCHEMA, name = EndedNoticeTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class EndedNoticeEntry {

    @Id
    UUID setBy;

    Instant endedAt;
}
