package vn.liem.investigation.assetorder.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The orders on assets of each case as they are read. */
@ApplicationScoped
public class AssetOrderList implements PanacheRepositoryBase<AssetOrderEntry, UUID> {

    /** Every order in a case, by its day. */
    public List<AssetOrderShown> of(UUID caseId, LocalDate asOf) {
        return findByIdOptional(caseId)
                .map(row -> AssetOrderRow.ordersOf(row.whole).all().stream()
                        .map(one -> AssetOrderShown.of(one, row.version, asOf))
                        .toList())
                .orElse(List.of());
    }
}
