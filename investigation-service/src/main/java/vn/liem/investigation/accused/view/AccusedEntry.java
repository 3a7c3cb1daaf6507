package vn.liem.investigation.accused.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = AccusedTable.SCHEMA, name = AccusedTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class AccusedEntry {

    @Id
    String id;

    UUID caseId;
    UUID person;
    long version;
    boolean charged;

    @Nullable
    String article;

    @Nullable
    String clause;

    @Nullable
    String standing;

    @Nullable
    UUID cameFrom;

    @Nullable
    UUID wentInto;

    @Nullable
    String whole;

    /** What is known; only where the charge stands. */
    AccusedRow.Kept kept() {
        return AccusedRow.keptOf(Objects.requireNonNull(whole));
    }
}
