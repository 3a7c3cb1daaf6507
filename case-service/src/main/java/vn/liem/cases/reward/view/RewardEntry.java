package vn.liem.cases.reward.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A reward as it is read. */
@Entity
@Immutable
@Table(schema = RewardTable.SCHEMA, name = RewardTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class RewardEntry {

    @Id
    UUID id;

    long version;
    String number;
    String body;
    String locality;
    String standing;
    LocalDate proposedOn;
    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The body that proposed it. */
    public String body() {
        return body;
    }

    /** The unit code of the territory. */
    public String locality() {
        return locality;
    }

    /** How it is shown. */
    public RewardShown shown() {
        return RewardShown.of(id, version, RewardRow.rewardOf(whole));
    }
}
