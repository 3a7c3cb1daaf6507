package vn.liem.cases.steering.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the list of steering documents as it is read. */
@Entity
@Immutable
@Table(schema = DocumentTable.SCHEMA, name = DocumentTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class DocumentEntry {

    @Id
    UUID id;

    long version;
    String kind;
    String number;
    String issuedBy;
    LocalDate issuedOn;
    String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] parties;

    @Nullable
    UUID parent;

    @Nullable
    LocalDate dueOn;

    boolean pending;
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

    /** The unit codes of the bodies that it goes to. */
    public List<String> addressees() {
        return DocumentRow.documentOf(whole).details().addressees();
    }

    /** The unit codes of every body that takes part in it. */
    public List<String> parties() {
        return List.of(parties);
    }

    /** How it is shown to others on a day, with the documents that pass it on. */
    public DocumentShown shown(List<DocumentEntry> passingOn, LocalDate today) {
        return DocumentShown.of(
                id,
                version,
                DocumentRow.documentOf(whole),
                passingOn.stream()
                        .map(child ->
                                new DocumentShown.PassedOn(child.id, child.number, child.issuedBy, child.issuedOn))
                        .toList(),
                today);
    }
}
