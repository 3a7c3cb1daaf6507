package vn.liem.monitoring.fact.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.fact.ClockFact;

/** A running time limit as the list reads it. */
@Entity
@Immutable
@Table(schema = FactTable.SCHEMA, name = Cards.CLOCKS)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class ClockCard {

    @Id
    String id;

    boolean ofCase;
    String subject;
    String number;
    String clock;
    String rule;
    LocalDate startedOn;

    @Nullable
    LocalDate dueOn;

    @Nullable
    String holder;

    String locality;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> bodies;

    String whole;
    Instant toldAt;

    /** Whether it runs for a case, and not for a source. */
    public boolean ofCase() {
        return ofCase;
    }

    /** The id of the case or source. */
    public String subject() {
        return subject;
    }

    /** The number of the case or source. */
    public String number() {
        return number;
    }

    /** The body that has the file or the source. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    /** The limit itself, with how its last day was counted. */
    public ClockFact clock() {
        return (ClockFact) FactRow.fact(FactKind.CLOCK.name(), whole);
    }
}
