package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statutory clock of a case or source (thời hạn): set, then met or missed.
 *
 * @param subject what it runs for, {@code case:…} or {@code source:…}
 * @param clock which of the profile's clocks, {@code investigation}
 * @param dueOn its last day; none where the profile cannot compute it
 * @param notKnown why it cannot be computed, in both languages
 * @param explained by which rule it runs and how its last day was counted, where that was told
 * @param answer who was asked why it was missed, and what that body said
 */
public record ClockFact(
        String subject,
        String clock,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<Sentence> notKnown,
        Optional<Explained> explained,
        Optional<LocalDate> metOn,
        boolean missed,
        Optional<Answer> answer)
        implements Fact {

    /**
     * What a body says of a missed date.
     *
     * @param body whose turn it was
     * @param reason the code of the reason, {@code waiting_for_appraisal}; none before it has answered
     */
    public record Answer(String body, Optional<String> reason) {}

    /** A sentence in both languages. */
    public record Sentence(String vietnamese, String english) {}

    /**
     * Why it runs, and until when.
     *
     * @param startedBy the code of the fact that set it
     * @param right whether it is the time of a right, which lapses and is not missed
     * @param rowId the row of the law's profile
     * @param article the article of the law
     * @param steps the counting, sentence by sentence
     * @param passedOver the days that the counting passed over
     */
    public record Explained(
            String startedBy,
            boolean right,
            Optional<String> rowId,
            Optional<Sentence> article,
            List<Sentence> steps,
            List<PassedOver> passedOver) {
        public Explained {
            steps = List.copyOf(steps);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** A day that the counting passed over, and why. */
    public record PassedOver(LocalDate day, Sentence why) {}

    /** Whether something must be done until its last day; the time of a right lapses. */
    public boolean obliges() {
        return explained.map(why -> !why.right()).orElse(true);
    }

    /** It after what it was set for was done. */
    public ClockFact metOn(LocalDate day) {
        return with(Optional.of(day), missed, answer);
    }

    /** It after a fact showed that it runs on. */
    public ClockFact resumed() {
        return with(Optional.empty(), missed, answer);
    }

    /** It after its last day passed. */
    public ClockFact passed() {
        return with(metOn, true, answer);
    }

    /** It after a fact showed that it was not missed. */
    public ClockFact notMissed() {
        return with(metOn, false, Optional.empty());
    }

    /** It after a body was asked why it was missed; what that body has said stands. */
    public ClockFact asked(String body) {
        return with(
                metOn,
                missed,
                answer.filter(said -> said.body().equals(body))
                        .or(() -> Optional.of(new Answer(body, Optional.empty()))));
    }

    /** It after a body said why it was missed. */
    public ClockFact explainedBy(Answer said) {
        return with(metOn, missed, Optional.of(said));
    }

    private ClockFact with(Optional<LocalDate> met, boolean wasMissed, Optional<Answer> said) {
        return new ClockFact(subject, clock, startedOn, dueOn, notKnown, explained, met, wasMissed, said);
    }
}
