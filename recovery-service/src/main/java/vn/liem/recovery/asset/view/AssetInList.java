package vn.liem.recovery.asset.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = AssetTable.SCHEMA, name = AssetTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class AssetInList {

    @Id
    UUID id;

    long version;

    @Nullable
    String assetNo;

    UUID caseId;

    @Nullable
    UUID person;

    @Nullable
    String assetClass;

    LocalDate firstOn;
    String standing;
    boolean disputed;
    boolean mismatched;
    String registeredBy;
    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The case in which it was found. */
    public UUID caseId() {
        return caseId;
    }

    /** The day by which the list is ordered. */
    public LocalDate firstOn() {
        return firstOn;
    }

    /** The unit code of the body that recorded it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** How it is shown to others. */
    public AssetShown shown() {
        return AssetShown.of(id, version, caseId, registeredBy, AssetRow.assetOf(whole));
    }
}
