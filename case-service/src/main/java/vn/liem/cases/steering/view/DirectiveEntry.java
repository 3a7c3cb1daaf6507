package vn.liem.cases.steering.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = DirectiveTable.SCHEMA, name = DirectiveTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class DirectiveEntry {

    @Id
    UUID id;

    long version;
    String number;
    String source;
    LocalDate issuedOn;
    String issuedBy;
    String addressedTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] parties;

    @Nullable
    UUID caseId;

    @Nullable
    LocalDate lastDay;

    String standing;
    boolean pending;

    @Nullable
    UUID meetingId;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of issue, by which the list is ordered. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The unit code of its owner. */
    public String addressedTo() {
        return addressedTo;
    }

    /** The unit codes of every body that takes part in it. */
    public Set<String> parties() {
        return Set.of(parties);
    }

    /** How it is shown to others on a day. */
    public DirectiveShown shown(LocalDate today) {
        return DirectiveShown.of(id, version, DirectiveRow.directiveOf(whole), today);
    }
}
