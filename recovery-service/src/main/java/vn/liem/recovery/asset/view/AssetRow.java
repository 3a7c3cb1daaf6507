package vn.liem.recovery.asset.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetEvent;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetStanding;
import vn.liem.recovery.asset.NotedOrder;
import vn.liem.recovery.asset.Reconciliation;

/**
 * An asset as lists show and filter it; what only an order names yet has no number and no class.
 *
 * @param firstOn the day by which the list is ordered
 * @param disputed whether a third party's claim waits for its decision
 * @param mismatched whether orders and what stands here do not fit
 * @param registeredBy the unit code of the body that recorded it, empty where nobody has
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record AssetRow(
        UUID id,
        long version,
        Optional<String> assetNo,
        UUID caseId,
        Optional<UUID> person,
        Optional<AssetClass> assetClass,
        LocalDate firstOn,
        AssetStanding standing,
        boolean disputed,
        boolean mismatched,
        String registeredBy,
        String whole) {

    /** The row after an event; none where nothing is known. */
    static Optional<AssetRow> after(
            Optional<AssetRow> row, UUID id, long version, Optional<String> agency, AssetEvent event) {
        Asset before = row.map(known -> assetOf(known.whole())).orElseGet(Asset::unknown);
        Asset now = before.after(event);
        boolean found = before.identity().isEmpty() && now.identity().isPresent();
        String registeredBy =
                found ? agency.orElse("") : row.map(AssetRow::registeredBy).orElse("");
        return now.identity()
                .map(known -> found(id, version, registeredBy, known, now))
                .or(() -> now.securing().orders().stream()
                        .findFirst()
                        .map(order -> ordered(id, version, order.order(), now)));
    }

    private static AssetRow found(UUID id, long version, String registeredBy, AssetIdentified known, Asset asset) {
        return new AssetRow(
                id,
                version,
                Optional.of(known.assetNo()),
                known.caseId(),
                known.details().person().map(PersonKey::value),
                Optional.of(known.details().assetClass()),
                known.details().identifiedOn(),
                asset.standing(),
                asset.claims().areOpenOn(LocalDate.MAX),
                !Reconciliation.of(asset).isEmpty(),
                registeredBy,
                BodyCodec.encode(asset).json());
    }

    private static AssetRow ordered(UUID id, long version, NotedOrder order, Asset asset) {
        return new AssetRow(
                id,
                version,
                Optional.empty(),
                order.caseId(),
                Optional.empty(),
                Optional.empty(),
                order.decidedOn(),
                asset.standing(),
                false,
                true,
                "",
                BodyCodec.encode(asset).json());
    }

    static Asset assetOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Asset.class);
    }
}
