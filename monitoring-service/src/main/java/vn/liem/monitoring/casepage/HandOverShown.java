package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Offer;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Receipt;

/**
 * A hand-over as the page shows it (chuyển hồ sơ).
 *
 * @param id its id, by which its evidence is asked for
 * @param recorded whether it is told by a register and has no receipts of its own (ghi nhận từ sổ)
 * @param steps what was done, in the order of the protocol; a step that is still to come has no day
 * @param stated what its register says of the end, where that is otherwise than was answered in the system
 * @param mismatches documents that came otherwise than was offered
 */
public record HandOverShown(
        String id,
        Optional<String> from,
        Optional<String> to,
        boolean recorded,
        Optional<Long> documents,
        Optional<LocalDate> dueOn,
        boolean late,
        int mismatches,
        Optional<Step> stated,
        List<Step> steps) {

    private static final int SHORT_HASH = 8;

    /** The steps of a hand-over. */
    public enum Kind {
        OFFERED("Chuyển hồ sơ", "Offered"),
        RECEIVED("Nhận được hồ sơ", "Received"),
        ACCEPTED("Tiếp nhận", "Accepted"),
        RETURNED("Trả lại", "Sent back"),
        WITHDRAWN("Rút lại", "Withdrawn"),
        RELEASED("Bàn giao xong", "Released");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }
    }

    /**
     * One step.
     *
     * @param on its legal day
     * @param leaf the hash of the act in the log of the body that did it; a register has none
     */
    public record Step(Kind kind, Optional<LocalDate> on, Optional<String> leaf) {

        /** The first figures of the hash, enough to tell it from others. */
        public Optional<String> shortLeaf() {
            return leaf.map(hash -> hash.substring(0, Math.min(SHORT_HASH, hash.length())));
        }
    }

    public HandOverShown {
        steps = List.copyOf(steps);
    }

    /** A hand-over as it is shown. */
    static HandOverShown of(HandOverFact fact) {
        boolean recorded = fact.origin() == Origin.RECORDED;
        return new HandOverShown(
                fact.id(),
                fact.from(),
                fact.to(),
                recorded,
                fact.offer().flatMap(Offer::documents),
                fact.offer().flatMap(Offer::dueOn),
                fact.end().map(End::late).orElse(false),
                fact.receipt().map(Receipt::mismatches).orElse(0),
                fact.stated().map(end -> new Step(kindOf(end.outcome()), Optional.of(end.endedOn()), Optional.empty())),
                steps(fact, recorded));
    }

    /** How many days until it was answered, or until today if it is not. */
    public Optional<Long> days(LocalDate today) {
        Optional<LocalDate> answered = steps.stream()
                .filter(step -> step.kind() != Kind.OFFERED && step.kind() != Kind.RECEIVED)
                .flatMap(step -> step.on().stream())
                .findFirst();
        return steps.getFirst().on().map(sent -> Math.max(0, ChronoUnit.DAYS.between(sent, answered.orElse(today))));
    }

    /** Whether there is evidence of it: both sides signed what they did in the system. */
    public boolean hasEvidence() {
        return !recorded && steps.stream().anyMatch(step -> step.leaf().isPresent());
    }

    /** Whether nobody has answered it. */
    public boolean unanswered() {
        return steps.stream()
                .anyMatch(step -> step.kind() == Kind.ACCEPTED && step.on().isEmpty());
    }

    private static List<Step> steps(HandOverFact fact, boolean recorded) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.OFFERED, fact.sentOn(), fact.offer().flatMap(Offer::leaf)));
        steps.add(new Step(Kind.RECEIVED, fact.receivedOn(), fact.receipt().flatMap(Receipt::leaf)));
        Kind end = fact.end().map(how -> kindOf(how.outcome())).orElse(Kind.ACCEPTED);
        steps.add(new Step(end, fact.end().map(End::endedOn), fact.end().flatMap(End::leaf)));
        if (!recorded && end == Kind.ACCEPTED) {
            steps.add(new Step(
                    Kind.RELEASED,
                    fact.release().map(HandOverFact.Release::releasedOn),
                    fact.release().flatMap(HandOverFact.Release::leaf)));
        }
        return steps;
    }

    private static Kind kindOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Kind.ACCEPTED;
            case RETURNED -> Kind.RETURNED;
            case WITHDRAWN -> Kind.WITHDRAWN;
        };
    }
}
