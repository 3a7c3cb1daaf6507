package vn.liem.cases.petition.view;

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
@Table(schema = PetitionTable.SCHEMA, name = PetitionTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class PetitionEntry {

    @Id
    UUID id;

    long version;
    String number;
    String kind;
    LocalDate receivedOn;
    String receivedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] parties;

    boolean aboutLeader;
    boolean anonymous;
    boolean beyondLevel;
    boolean crimeSign;
    String standing;

    @Nullable
    LocalDate lastDay;

    @Nullable
    LocalDate closedOn;

    @Nullable
    String result;

    @Nullable
    UUID linkedTo;

    @Nullable
    String sourceNumber;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The legal day of receipt, by which the list is ordered. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The unit code of the body that received it. */
    public String receivedBy() {
        return receivedBy;
    }

    /** The unit codes of every body that takes part in it. */
    public Set<String> parties() {
        return Set.of(parties);
    }

    /** How it is shown to others on a day. */
    public PetitionShown shown(LocalDate today) {
        return PetitionShown.of(id, version, PetitionRow.petitionOf(whole), today);
    }
}
