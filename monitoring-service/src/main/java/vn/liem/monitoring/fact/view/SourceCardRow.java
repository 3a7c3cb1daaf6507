package vn.liem.monitoring.fact.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.SourceFact.Handling;
import vn.liem.monitoring.fact.SourceFact.Settlement;

/**
 * An information source as lists show and count it.
 *
 * @param body the body that has it, or to which it was sent
 * @param receivedOn the day on which that body acknowledged it
 * @param outcome what that body decided last
 * @param movedOn the last day on which something happened to it
 */
record SourceCardRow(
        String id,
        String number,
        String channel,
        String sentBy,
        LocalDate sentOn,
        Optional<String> body,
        Optional<LocalDate> receivedOn,
        WaitsFor waitsFor,
        Optional<String> outcome,
        LocalDate movedOn,
        Instant toldAt) {

    /** The card of a source. */
    static SourceCardRow of(SourceFact source, Instant toldAt) {
        List<Handling> handlings = source.handlings();
        Optional<Handling> last = handlings.isEmpty() ? Optional.empty() : Optional.of(handlings.getLast());
        Optional<LocalDate> receivedOn = last.flatMap(Handling::receivedOn);
        Optional<Settlement> settled =
                last.map(Handling::settlements).filter(all -> !all.isEmpty()).map(List::getLast);
        LocalDate movedOn = settled.map(Settlement::decidedOn)
                .or(() -> last.flatMap(Handling::redirectedOn))
                .or(() -> receivedOn)
                .orElseGet(source::sentOn);
        return new SourceCardRow(
                source.id(),
                source.number(),
                source.channel(),
                source.sentBy(),
                source.sentOn(),
                last.map(Handling::body),
                receivedOn,
                waitsFor(last, settled),
                settled.map(Settlement::outcome),
                movedOn,
                toldAt);
    }

    private static WaitsFor waitsFor(Optional<Handling> last, Optional<Settlement> settled) {
        if (settled.isPresent()) {
            return settled.get().outcome().equals("suspended") ? WaitsFor.RESUMPTION : WaitsFor.NOTHING;
        }
        boolean forwarded = last.flatMap(Handling::redirectedOn).isPresent();
        boolean received = last.flatMap(Handling::receivedOn).isPresent();
        return received && !forwarded ? WaitsFor.DECISION : WaitsFor.RECEIPT;
    }
}
