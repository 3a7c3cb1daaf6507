package vn.liem.investigation.assetorder.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the list as it is read. */
@Entity
@Immutable
@Table(schema = AssetOrderTable.SCHEMA, name = AssetOrderTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class AssetOrderEntry {

    @Id
    UUID caseId;

    long version;
    String whole;
}
