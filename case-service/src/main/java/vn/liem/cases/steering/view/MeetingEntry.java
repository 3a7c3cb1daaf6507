package vn.liem.cases.steering.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the list of meetings as it is read. */
@Entity
@Immutable
@Table(schema = MeetingTable.SCHEMA, name = MeetingTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class MeetingEntry {

    @Id
    UUID id;

    long version;
    String number;
    String convenedBy;
    LocalDate meetsOn;
    String standing;
    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The unit code of the body that prepares it. */
    public String convenedBy() {
        return convenedBy;
    }

    /** The day by which the list is ordered. */
    public LocalDate meetsOn() {
        return meetsOn;
    }

    /** How it is shown to others on a day, with the directives that carry out its conclusions. */
    public MeetingShown shown(List<DirectiveEntry> directives, LocalDate today) {
        return MeetingShown.of(
                id,
                version,
                MeetingRow.meetingOf(whole),
                directives.stream().map(directive -> directive.shown(today)).toList());
    }
}
