package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A hand-over of a file (chuyển hồ sơ), live or recorded from a register; its parts come from two logs in any order.
 *
 * @param receipt that all of it arrived, as the receiving side's machine checked
 * @param release that the sender let go of it; only a live one has this
 * @param stated what its register says of the end, where that is otherwise than was answered in the system
 */
public record HandOverFact(
        String id,
        Subject subject,
        Origin origin,
        Optional<Offer> offer,
        Optional<Receipt> receipt,
        Optional<End> end,
        Optional<Release> release,
        Optional<End> stated)
        implements Fact {

    /** An operator's end overtakes an acceptance; of two of one kind the earlier counts. */
    private static final Comparator<End> LATER_COUNTS = Comparator.comparing(End::outcome)
            .thenComparing(Comparator.comparing(End::endedOn).reversed())
            .thenComparing(known -> known.leaf().orElse(""));

    /** One of which nothing but its subject is told. */
    public static HandOverFact untold(String id, Subject subject, Origin origin) {
        return new HandOverFact(
                id,
                subject,
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** It after it is told that it was sent. */
    public HandOverFact sent(Offer how) {
        return new HandOverFact(id, subject, origin, Optional.of(how), receipt, end, release, stated);
    }

    /** It after a receipt is told; the first one counts. */
    public HandOverFact received(Receipt another) {
        Receipt first = receipt.filter(known -> known.receivedOn().isBefore(another.receivedOn()))
                .orElse(another);
        return new HandOverFact(id, subject, origin, offer, Optional.of(first), end, release, stated);
    }

    /**
     * It after its end is told. The two sides of a live one may tell different ends (a receiver accepted, and an operator
     * had ended the offer): which one counts must not hang on whose log is read first.
     */
    public HandOverFact ended(End told) {
        End how = origin == Origin.RECORDED
                ? told
                : end.filter(known -> LATER_COUNTS.compare(known, told) > 0).orElse(told);
        return new HandOverFact(id, subject, origin, offer, receipt, Optional.of(how), release, stated);
    }

    /** It after the sender's release is told. */
    public HandOverFact released(Release how) {
        return new HandOverFact(id, subject, origin, offer, receipt, end, Optional.of(how), stated);
    }

    /** It where the answer that was given in the system stands beside what its register says. */
    public HandOverFact answered(End inSystem) {
        Optional<End> otherwise = end.filter(
                told -> told.outcome() != inSystem.outcome() || !told.endedOn().equals(inSystem.endedOn()));
        return new HandOverFact(id, subject, origin, offer, receipt, Optional.of(inSystem), release, otherwise);
    }

    /** The body that sent it. */
    public Optional<String> from() {
        return offer.map(Offer::from);
    }

    /** The body it was sent to. */
    public Optional<String> to() {
        return offer.map(Offer::to);
    }

    /** The legal day of sending. */
    public Optional<LocalDate> sentOn() {
        return offer.map(Offer::sentOn);
    }

    /** The legal day of receipt. */
    public Optional<LocalDate> receivedOn() {
        return receipt.map(Receipt::receivedOn);
    }

    /** Of what the file is. */
    public record Subject(Kind kind, String id) {}

    /** The kinds of subjects. */
    public enum Kind {
        SOURCE,
        CASE
    }

    /** Where it is known from. */
    public enum Origin {
        LIVE,
        RECORDED
    }

    /**
     * It was sent.
     *
     * @param documents how many documents are in it
     * @param dueOn until when it is to be answered
     * @param leaf the hash of the act in the sender's log; a register has none
     */
    public record Offer(
            String from,
            String to,
            LocalDate sentOn,
            Optional<Long> documents,
            Optional<LocalDate> dueOn,
            Optional<String> leaf) {}

    /**
     * It arrived.
     *
     * @param mismatches documents that came otherwise than the offer said
     * @param leaf the hash of the receipt in the receiver's log; a register has none
     */
    public record Receipt(LocalDate receivedOn, int mismatches, Optional<String> leaf) {}

    /**
     * How it ended.
     *
     * @param late whether the answer came after its last day
     * @param leaf the hash of the answer in the receiver's log; a register has none
     */
    public record End(Outcome outcome, LocalDate endedOn, boolean late, Optional<String> leaf) {

        /** An end that only a register or an operator tells. */
        public static End told(Outcome outcome, LocalDate endedOn) {
            return new End(outcome, endedOn, false, Optional.empty());
        }
    }

    /** The sender let go of it. */
    public record Release(LocalDate releasedOn, Optional<String> leaf) {}

    /** The ways it may end; of two that are told the later here counts. */
    public enum Outcome {
        ACCEPTED,
        RETURNED,
        WITHDRAWN
    }

    @Override
    public Optional<LocalDate> on() {
        return sentOn();
    }
}
