package vn.liem.monitoring.fact.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.dossier.Move;
import vn.liem.procedure.journey.CaseStage;

/** A matter or case as lists read it. */
@Entity
@Immutable
@Table(schema = FactTable.SCHEMA, name = Cards.CASES)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class CaseCard {

    @Id
    String id;

    String number;
    String itemType;
    String field;
    String offenceGroup;
    String locality;
    String stage;
    LocalDate stageSince;
    int round;
    LocalDate registeredOn;

    @Nullable
    LocalDate institutedOn;

    @Nullable
    LocalDate mergedOn;

    LocalDate movedOn;
    String move;

    @Nullable
    String moveCode;

    @Nullable
    String body;

    @Nullable
    String holder;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> bodies;

    int accused;
    int findings;

    @Nullable
    LocalDate dueOn;

    int missed;
    Instant toldAt;

    /** The id of the case. */
    public String id() {
        return id;
    }

    /** The registry's number. */
    public String number() {
        return number;
    }

    /** The code of what it was registered as. */
    public String itemType() {
        return itemType;
    }

    /** Whether it is a case: registered as one, or as a matter that was instituted since. */
    public boolean isCase() {
        return !itemType.equals("matter") || stage() != CaseStage.MATTER;
    }

    /** The code of the field of work. */
    public String field() {
        return field;
    }

    /** The code of the group of offences. */
    public String offenceGroup() {
        return offenceGroup;
    }

    /** The unit code of where it belongs. */
    public String locality() {
        return locality;
    }

    /** Where it stands. */
    public CaseStage stage() {
        return CaseStage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    /** Since when. */
    public LocalDate stageSince() {
        return stageSince;
    }

    /** In which round of investigation. */
    public int round() {
        return round;
    }

    /** When it was registered. */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    /** When it was joined into another case. */
    public Optional<LocalDate> mergedOn() {
        return Optional.ofNullable(mergedOn);
    }

    /** What moved it last. */
    public Move lastMove() {
        Move.Kind kind = Move.Kind.valueOf(move.toUpperCase(Locale.ROOT));
        return new Move(movedOn, kind, Optional.ofNullable(moveCode), body());
    }

    /** The body of the last decision; an institution that a register tells names where the case belongs, which is none. */
    public Optional<String> body() {
        return Optional.ofNullable(body).filter(unit -> !unit.equals(locality));
    }

    /** The body that holds the file. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    /** How many persons are accused in it. */
    public int accused() {
        return accused;
    }

    /** How much in it does not fit. */
    public int findings() {
        return findings;
    }

    /** The last day of the clock that ends first. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** How many clocks were missed. */
    public int missed() {
        return missed;
    }
}
