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

/**
 * An asset as lists show and filter it.
 *
 * @param firstOn the day by which the list is ordered
 * @param registeredBy the unit code of the body that recorded it
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record AssetRow(
        UUID id,
        long version,
        String assetNo,
        UUID caseId,
        Optional<UUID> person,
        AssetClass assetClass,
        LocalDate firstOn,
        AssetStanding standing,
        String registeredBy,
        String whole) {

    /** The row after an event; none where nothing was found. */
    static Optional<AssetRow> after(
            Optional<AssetRow> row, UUID id, long version, Optional<String> agency, AssetEvent event) {
        Asset before = row.map(known -> assetOf(known.whole())).orElseGet(Asset::unknown);
        String registeredBy = row.map(AssetRow::registeredBy).or(() -> agency).orElse("");
        Asset now = before.after(event);
        return now.identity().map(known -> of(id, version, registeredBy, known, now));
    }

    private static AssetRow of(UUID id, long version, String registeredBy, AssetIdentified known, Asset asset) {
        return new AssetRow(
                id,
                version,
                known.assetNo(),
                known.caseId(),
                known.details().person().map(PersonKey::value),
                known.details().assetClass(),
                known.details().identifiedOn(),
                asset.standing(),
                registeredBy,
                BodyCodec.encode(asset).json());
    }

    static Asset assetOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Asset.class);
    }
}
