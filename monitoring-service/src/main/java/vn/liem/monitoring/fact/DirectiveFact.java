package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conclusion, recommendation or direction with an owner (kết luận, kiến nghị, chỉ đạo), and what became of it.
 *
 * @param caseId the case that it is about, where it is about one
 * @param dueOn the last day as it was set first
 * @param told what a register tells of it
 * @param steps what was recorded in the system
 */
public record DirectiveFact(
        String id,
        String number,
        LocalDate issuedOn,
        String issuedBy,
        String addressedTo,
        Optional<String> caseId,
        Optional<LocalDate> dueOn,
        Told told,
        List<Step> steps)
        implements Fact {

    /** The code of an urging (đôn đốc). */
    public static final String URGED = "urged";

    private static final String EXTENDED = "extended";
    private static final String VERIFIED = "verified_done";
    private static final String CANCELLED = "cancelled";

    /** What a register tells: until when it was extended and how often it was urged, not on which days. */
    public record Told(
            Optional<LocalDate> extendedTo,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> verifiedOn,
            Optional<LocalDate> cancelledOn,
            Optional<Long> urges) {

        /** A register that tells nothing. */
        public static Told nothing() {
            return new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A step that was recorded in the system.
     *
     * @param code which step it is, {@code verified_done}
     * @param extendedTo until when more time was given
     */
    public record Step(String code, LocalDate on, Optional<LocalDate> extendedTo) {}

    public DirectiveFact {
        steps = steps.stream()
                .sorted(Comparator.comparing(Step::on).thenComparing(Step::code))
                .toList();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(issuedOn);
    }

    /** How often it was urged by a day, or more often where a register says so; registers name no days. */
    public long timesUrgedBy(LocalDate day) {
        long recorded = steps.stream()
                .filter(each -> each.code().equals(URGED) && !each.on().isAfter(day))
                .count();
        return Math.max(recorded, told.urges().orElse(0L));
    }

    /** It with what a register tells. */
    public DirectiveFact told(Told by) {
        return new DirectiveFact(id, number, issuedOn, issuedBy, addressedTo, caseId, dueOn, by, steps);
    }

    /** It after a step. */
    public DirectiveFact with(Step step) {
        List<Step> more = new ArrayList<>(without(step.code(), step.on()).steps());
        more.add(step);
        return of(more);
    }

    /** It without a step that was taken back. */
    public DirectiveFact without(String code, LocalDate on) {
        return of(steps.stream()
                .filter(step -> !step.code().equals(code) || !step.on().equals(on))
                .toList());
    }

    /** The last day with the extensions that were given by a day; those of registers are of no day. */
    public Optional<LocalDate> finalDueOn(LocalDate known) {
        return steps.stream()
                .filter(step -> step.code().equals(EXTENDED) && !step.on().isAfter(known))
                .flatMap(step -> step.extendedTo().stream())
                .reduce((_, later) -> later)
                .or(told::extendedTo)
                .or(() -> dueOn);
    }

    /** When the standing agency found that it is done, for the first time. */
    public Optional<LocalDate> verifiedOn() {
        return on(told.verifiedOn(), VERIFIED);
    }

    /** When it was cancelled. */
    public Optional<LocalDate> cancelledOn() {
        return on(told.cancelledOn(), CANCELLED);
    }

    private Optional<LocalDate> on(Optional<LocalDate> byRegister, String code) {
        return Stream.concat(
                        byRegister.stream(),
                        steps.stream().filter(step -> step.code().equals(code)).map(Step::on))
                .min(Comparator.naturalOrder());
    }

    private DirectiveFact of(List<Step> all) {
        return new DirectiveFact(id, number, issuedOn, issuedBy, addressedTo, caseId, dueOn, told, all);
    }
}
