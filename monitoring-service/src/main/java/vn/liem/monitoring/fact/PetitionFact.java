package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.procedure.due.SettlementLimit;
import vn.liem.procedure.due.SettlementLimit.Kind;
import vn.liem.procedure.due.SettlementLimit.Settled;

/**
 * A petition (đơn) and the steps of its way, by their legal days; who sent it is told nowhere.
 *
 * @param kind what it was received as, {@code denunciation}
 * @param classification what it is by its content, once that was judged
 * @param aboutLeader whether it speaks of leaders or managers
 */
public record PetitionFact(
        String id,
        String number,
        String kind,
        Optional<Classification> classification,
        String receivedBy,
        LocalDate receivedOn,
        boolean aboutLeader,
        List<Step> steps)
        implements Fact {

    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing(Step::on).thenComparing(Step::code);

    public PetitionFact {
        steps = steps.stream().sorted(IN_ORDER).toList();
    }

    /** The steps that figures look at, in the order in which they happen where one day has several. */
    public enum Code {
        REOPENED,
        MARKED_BEYOND_LEVEL,
        LINKED,
        ACCEPTED,
        DUE_DAY_STATED,
        FORWARDED,
        RETURNED,
        RESUMED,
        EXTENDED,
        SUSPENDED,
        CONCLUDED,
        SETTLED_WITHOUT_RESULT,
        WITHDRAWN
    }

    /**
     * A step.
     *
     * @param dueOn the last day that an acceptance or a register states
     * @param days by how many days an extension lengthens the time
     */
    public record Step(Code code, LocalDate on, Optional<LocalDate> dueOn, Optional<Integer> days) {

        /** A step that says no more than its day. */
        public static Step plain(Code code, LocalDate on) {
            return new Step(code, on, Optional.empty(), Optional.empty());
        }

        /** An acceptance, with the last day where it states one. */
        public static Step accepted(LocalDate on, Optional<LocalDate> dueOn) {
            return new Step(Code.ACCEPTED, on, dueOn, Optional.empty());
        }

        /** A last day that a register states without an acceptance. */
        public static Step due(LocalDate on, LocalDate dueOn) {
            return new Step(Code.DUE_DAY_STATED, on, Optional.of(dueOn), Optional.empty());
        }

        /** An extension. */
        public static Step extended(LocalDate on, int days) {
            return new Step(Code.EXTENDED, on, Optional.empty(), Optional.of(days));
        }
    }

    /**
     * How it was classified (phân loại đơn).
     *
     * @param turn {@code first} or {@code second}, of a complaint
     * @param remote whether it is settled in a remote area, which lengthens limits
     */
    public record Classification(String kind, String turn, boolean remote) {}

    /**
     * How it stands at the end of a day.
     *
     * @param concludedOn the day on which it was settled or left the body, where it did and was not opened again
     * @param suspendedOn since when settling it rests
     */
    public record Standing(Optional<LocalDate> concludedOn, Optional<LocalDate> suspendedOn) {

        private static final Standing RECEIVED = new Standing(Optional.empty(), Optional.empty());

        private Standing after(Step step) {
            return switch (step.code()) {
                case REOPENED -> RECEIVED;
                case MARKED_BEYOND_LEVEL, ACCEPTED, DUE_DAY_STATED, EXTENDED -> this;
                case SUSPENDED -> new Standing(concludedOn, Optional.of(step.on()));
                case RESUMED -> new Standing(concludedOn, Optional.empty());
                case LINKED, FORWARDED, RETURNED, CONCLUDED, SETTLED_WITHOUT_RESULT, WITHDRAWN ->
                    new Standing(Optional.of(step.on()), suspendedOn);
            };
        }
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(receivedOn);
    }

    /** What it is: as classified, or else as received. */
    public String isOf() {
        return classification.map(Classification::kind).orElse(kind);
    }

    /** How it stands at the end of a day. */
    public Standing standingOn(LocalDate day) {
        Standing standing = Standing.RECEIVED;
        for (Step step : stepsBy(day)) {
            standing = standing.after(step);
        }
        return standing;
    }

    /** The last day for settling it as it is known at the end of a day: stated, or counted by the law. */
    public Optional<LocalDate> dueOn(LocalDate day) {
        Optional<SettlementLimit> limit = Optional.empty();
        Optional<LocalDate> suspendedOn = Optional.empty();
        for (Step step : stepsBy(day)) {
            switch (step.code()) {
                case REOPENED -> limit = Optional.empty();
                case ACCEPTED -> limit = Optional.of(SettlementLimit.of(settled(), step.on(), step.dueOn()));
                case DUE_DAY_STATED -> limit = step.dueOn().map(SettlementLimit::stated);
                case EXTENDED ->
                    limit = limit.map(known -> known.extended(step.days().orElse(0)));
                case SUSPENDED -> suspendedOn = Optional.of(step.on());
                case RESUMED -> {
                    Optional<LocalDate> from = suspendedOn;
                    limit = limit.map(
                            known -> from.map(on -> known.rested(on, step.on())).orElse(known));
                    suspendedOn = Optional.empty();
                }
                case MARKED_BEYOND_LEVEL, LINKED, FORWARDED, RETURNED, CONCLUDED, SETTLED_WITHOUT_RESULT, WITHDRAWN -> {
                    // They change nothing of the time that it has.
                }
            }
        }
        return limit.flatMap(SettlementLimit::lastDay);
    }

    private List<Step> stepsBy(LocalDate day) {
        return steps.stream().filter(step -> !step.on().isAfter(day)).toList();
    }

    private Settled settled() {
        Kind which = switch (isOf()) {
            case "denunciation" -> Kind.DENUNCIATION;
            case "complaint" -> Kind.COMPLAINT;
            default -> Kind.WITHOUT_ROW;
        };
        return new Settled(
                which,
                classification.filter(as -> as.turn().equals("second")).isPresent(),
                classification.filter(Classification::remote).isPresent());
    }

    /** Whether it was found by a day to have been sent above the competent level (đơn vượt cấp). */
    public boolean isBeyondLevelBy(LocalDate day) {
        return steps.stream()
                .anyMatch(step ->
                        step.code() == Code.MARKED_BEYOND_LEVEL && !step.on().isAfter(day));
    }

    /** It after one more step. */
    public PetitionFact with(Step step) {
        return of(Stream.concat(without(step.code(), step.on()).steps.stream(), Stream.of(step))
                .toList());
    }

    /** It after a step of a day was taken back. */
    public PetitionFact without(Code code, LocalDate on) {
        return of(steps.stream()
                .filter(step -> step.code() != code || !step.on().equals(on))
                .toList());
    }

    /** It after it was classified. */
    public PetitionFact classified(Classification as) {
        return new PetitionFact(id, number, kind, Optional.of(as), receivedBy, receivedOn, aboutLeader, steps);
    }

    private PetitionFact of(List<Step> others) {
        return new PetitionFact(id, number, kind, classification, receivedBy, receivedOn, aboutLeader, others);
    }
}
