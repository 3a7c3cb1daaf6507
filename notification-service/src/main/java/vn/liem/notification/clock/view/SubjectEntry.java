package vn.liem.notification.clock.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A subject of clocks as it is read. */
@Entity
@Immutable
@Table(schema = SubjectTable.SCHEMA, name = SubjectTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SubjectEntry {

    @Id
    String subject;

    String locality;
    String registeredBy;
    String bodies;
    String countedBy;
}
