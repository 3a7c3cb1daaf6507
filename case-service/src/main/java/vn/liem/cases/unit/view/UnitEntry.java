package vn.liem.cases.unit.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the directory as it is read. */
@Entity
@Immutable
@Table(schema = UnitTable.SCHEMA, name = UnitTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class UnitEntry {

    @Id
    String code;

    long version;
    String nameVi;
    String nameEn;
    String kind;
    String level;

    @Nullable
    String parent;

    /** The unit code. */
    public String code() {
        return code;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** How the directory shows it to others. */
    public UnitShown shown() {
        return new UnitShown(code, version, nameVi, nameEn, kind, level, Optional.ofNullable(parent));
    }
}
