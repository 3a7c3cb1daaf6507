package vn.liem.cases.discipline.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.liem.cases.discipline.DisciplineGap;

/** A matter of discipline as it is read. */
@Entity
@Immutable
@Table(schema = DisciplineTable.SCHEMA, name = DisciplineTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class DisciplineEntry {

    @Id
    UUID id;

    long version;

    @Nullable
    UUID person;

    @Nullable
    String organisation;

    @Nullable
    UUID caseId;

    String locality;
    String registeredBy;

    @Nullable
    LocalDate partyOn;

    @Nullable
    LocalDate administrativeOn;

    @Nullable
    LocalDate gapAfterPartyOn;

    @Nullable
    LocalDate gapAfterAdministrativeOn;

    @Nullable
    LocalDate lookOn;

    String whole;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version, for the next If-Match. */
    public long version() {
        return version;
    }

    /** The unit code of where it belongs. */
    public String locality() {
        return locality;
    }

    /** The body that opened the matter here. */
    public String registeredBy() {
        return registeredBy;
    }

    /** How it is shown on a day. */
    public DisciplineShown shown(LocalDate asOf) {
        return DisciplineShown.of(id, version, DisciplineRow.keptOf(whole).matter(), asOf);
    }

    /** The gaps that are open at the end of the day. */
    public List<GapShown> openGaps(LocalDate asOf) {
        return DisciplineGap.of(DisciplineRow.keptOf(whole).matter()).stream()
                .filter(gap -> gap.isOpenOn(asOf))
                .map(gap -> GapShown.of(gap, asOf))
                .toList();
    }

    /** The gaps of which nobody has been told. */
    public List<DisciplineGap> gapsToTell() {
        return DisciplineRow.keptOf(whole).toTell();
    }
}
