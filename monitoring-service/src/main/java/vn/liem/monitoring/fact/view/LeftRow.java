package vn.liem.monitoring.fact.view;

import java.util.Optional;

/**
 * Where a fact lay before it was told to be about another subject or person: what was counted there is to be counted anew.
 *
 * @param place the key of the fact with the event that moved it
 * @param source the log of that event
 * @param pos its position there
 * @param share the share that it left
 * @param person whom it was about
 */
record LeftRow(String place, String source, long pos, int share, Optional<String> person) {

    /** Where a row lay, if it lies elsewhere after. */
    static Optional<LeftRow> of(FactRow before, FactRow after) {
        boolean stays = before.share() == after.share() && before.person().equals(after.person());
        return stays
                ? Optional.empty()
                : Optional.of(new LeftRow(
                        "%s@%s/%d".formatted(after.id(), after.source(), after.pos()),
                        after.source(),
                        after.pos(),
                        before.share(),
                        before.person()));
    }
}
