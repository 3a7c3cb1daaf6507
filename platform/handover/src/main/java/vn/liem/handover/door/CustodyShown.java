package vn.liem.handover.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.Custody;

/**
 * Who holds a file.
 *
 * @param holder the unit code of the body
 * @param epoch the number of its holding, which grows with every hand-over
 * @param ground what made it the holder
 * @param underOffer the hand-over under way, where one is
 */
public record CustodyShown(String holder, long epoch, Custody.Ground ground, Optional<UUID> underOffer) {

    static Optional<CustodyShown> of(Custody custody) {
        return switch (custody) {
            case Custody.Unknown _ -> Optional.empty();
            case Custody.Held(var epoch, var holder, var ground) ->
                Optional.of(new CustodyShown(holder.value(), epoch, ground, Optional.empty()));
            case Custody.UnderOffer(var epoch, var holder, var ground, var offer) ->
                Optional.of(new CustodyShown(holder.value(), epoch, ground, Optional.of(offer)));
        };
    }
}
