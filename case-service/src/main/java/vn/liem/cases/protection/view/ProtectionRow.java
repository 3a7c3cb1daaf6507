package vn.liem.cases.protection.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.protection.Protection;
import vn.liem.cases.protection.Protection.NotRequested;
import vn.liem.cases.protection.Protection.Requested;
import vn.liem.cases.protection.ProtectionEvent;
import vn.liem.cases.protection.ProtectionStanding;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;

/**
 * A protection.
 *
 * @param whole the protection as JSON: what the next event folds into; its notes stay sealed
 */
public record ProtectionRow(
        UUID id,
        long version,
        String number,
        String body,
        String locality,
        ProtectionStanding standing,
        LocalDate requestedOn,
        String whole) {

    /** The row after an event; none where nobody asked for protection. */
    static Optional<ProtectionRow> after(Optional<ProtectionRow> row, UUID id, long version, ProtectionEvent event) {
        Protection before =
                row.<Protection>map(known -> protectionOf(known.whole())).orElseGet(NotRequested::new);
        return switch (before.after(event)) {
            case NotRequested _ -> Optional.empty();
            case Requested known ->
                Optional.of(new ProtectionRow(
                        id,
                        version,
                        known.details().number(),
                        known.details().body(),
                        known.details().locality(),
                        known.standing(),
                        known.details().requestedOn(),
                        BodyCodec.encode(known).json()));
        };
    }

    static Requested protectionOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Requested.class);
    }
}
