package vn.liem.cases.reward.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.reward.Reward;
import vn.liem.cases.reward.Reward.NotProposed;
import vn.liem.cases.reward.Reward.Proposed;
import vn.liem.cases.reward.RewardEvent;
import vn.liem.cases.reward.RewardStanding;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;

/**
 * A reward.
 *
 * @param whole the reward as JSON: what the next event folds into; its reasons stay sealed
 */
public record RewardRow(
        UUID id,
        long version,
        String number,
        String body,
        String locality,
        RewardStanding standing,
        LocalDate proposedOn,
        String whole) {

    /** The row after an event; none where nobody proposed it. */
    static Optional<RewardRow> after(Optional<RewardRow> row, UUID id, long version, RewardEvent event) {
        Reward before = row.<Reward>map(known -> rewardOf(known.whole())).orElseGet(NotProposed::new);
        return switch (before.after(event)) {
            case NotProposed _ -> Optional.empty();
            case Proposed known ->
                Optional.of(new RewardRow(
                        id,
                        version,
                        known.details().number(),
                        known.details().body(),
                        known.details().locality(),
                        known.standing(),
                        known.details().proposedOn(),
                        BodyCodec.encode(known).json()));
        };
    }

    static Proposed rewardOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Proposed.class);
    }
}
