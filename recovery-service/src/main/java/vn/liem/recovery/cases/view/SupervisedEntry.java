package vn.liem.recovery.cases.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A case on the list of supervision as it is read. */
@Entity
@Immutable
@Table(schema = SupervisedTable.SCHEMA, name = SupervisedTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SupervisedEntry {

    @Id
    UUID id;

    UUID caseId;
    boolean byTheCentre;

    @Nullable
    LocalDate assignedOn;

    LocalDate listedOn;

    @Nullable
    LocalDate delistedOn;
}
