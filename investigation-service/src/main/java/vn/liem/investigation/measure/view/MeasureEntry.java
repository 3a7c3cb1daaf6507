package vn.liem.investigation.measure.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = MeasureTable.SCHEMA, name = MeasureTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class MeasureEntry {

    @Id
    String id;

    UUID caseId;
    UUID person;
    long version;
    String whole;
}
