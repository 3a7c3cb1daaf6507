package vn.liem.recovery.quashing.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row as it is read. */
@Entity
@Immutable
@Table(schema = QuashingTable.SCHEMA, name = QuashingTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class QuashingEntry {

    @Id
    UUID caseId;

    String whole;
}
