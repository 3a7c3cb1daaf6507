package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An information source (nguồn tin về tội phạm): who sent it, who acknowledged, forwarded and decided it. */
public record SourceFact(
        String id,
        String number,
        String channel,
        String sentBy,
        LocalDate sentOn,
        Optional<String> sentTo,
        List<Receipt> receipts,
        List<Redirection> redirections,
        List<Settlement> settlements)
        implements Fact {

    /** A body acknowledged it. */
    public record Receipt(String receivedBy, LocalDate receivedOn) {}

    /** It was forwarded by who had it. */
    public record Redirection(LocalDate redirectedOn) {}

    /** Its settling was decided. */
    public record Settlement(String outcome, LocalDate decidedOn) {}

    /**
     * The time of a source with one body.
     *
     * @param settlements what that body decided; only the last one decides
     */
    public record Handling(
            String body,
            Optional<LocalDate> receivedOn,
            Optional<LocalDate> redirectedOn,
            List<Settlement> settlements) {}

    public SourceFact {
        receipts = List.copyOf(receipts);
        redirections = List.copyOf(redirections);
        settlements = List.copyOf(settlements);
    }

    /** It after one more receipt. */
    public SourceFact with(Receipt receipt) {
        return new SourceFact(
                id, number, channel, sentBy, sentOn, sentTo, and(receipts, receipt), redirections, settlements);
    }

    /** It after one more redirection. */
    public SourceFact with(Redirection redirection) {
        return new SourceFact(
                id, number, channel, sentBy, sentOn, sentTo, receipts, and(redirections, redirection), settlements);
    }

    /** It after one more settlement. */
    public SourceFact with(Settlement settlement) {
        return new SourceFact(
                id, number, channel, sentBy, sentOn, sentTo, receipts, redirections, and(settlements, settlement));
    }

    /** It with each body in turn; with the one it was sent to, if known, where none has acknowledged it. */
    public List<Handling> handlings() {
        if (receipts.isEmpty()) {
            return sentTo.map(body -> new Handling(body, Optional.empty(), redirection(0), settlements)).stream()
                    .toList();
        }
        List<Handling> handlings = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            boolean last = i == receipts.size() - 1;
            Receipt receipt = receipts.get(i);
            handlings.add(new Handling(
                    receipt.receivedBy(),
                    Optional.of(receipt.receivedOn()),
                    redirection(i),
                    last ? settlements : List.of()));
        }
        return List.copyOf(handlings);
    }

    private Optional<LocalDate> redirection(int place) {
        return redirections.stream().skip(place).findFirst().map(Redirection::redirectedOn);
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(sentOn);
    }
}
