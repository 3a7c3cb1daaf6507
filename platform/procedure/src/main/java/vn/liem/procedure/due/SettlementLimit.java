package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.OffenceClass;

/**
 * The time to settle an accepted petition (thời hạn giải quyết đơn): by the row of the law for its kind, turn and place, from
 * its acceptance on, with its extensions, without the days of a suspension; a day that the acceptance states overrides the
 * computed one. What the law has no row for (kiến nghị, phản ánh) has the stated day alone.
 *
 * @param running the clock of the profile, where it has one
 * @param statedOn the stated last day, where no row is known
 */
public record SettlementLimit(Optional<Running> running, Optional<LocalDate> statedOn) {

    private static final Clocks CLOCKS = Profile.vietnam().clocks();
    private static final Answer<OffenceClass> NO_CRIME = Answer.notKnown("không phải vụ án", "no case");

    /** The kinds of petitions that the law tells apart. */
    public enum Kind {
        DENUNCIATION,
        COMPLAINT,
        /** Kiến nghị, phản ánh. */
        WITHOUT_ROW
    }

    /**
     * What is settled.
     *
     * @param again whether it is a complaint settled for the second time
     * @param remote whether it is settled in a remote area, which lengthens limits
     */
    public record Settled(Kind kind, boolean again, boolean remote) {

        private Optional<ClockFact> starts() {
            return switch (kind) {
                case DENUNCIATION -> Optional.of(ClockFact.DENUNCIATION_ACCEPTED);
                case COMPLAINT -> Optional.of(again ? complaintAgain() : complaint());
                case WITHOUT_ROW -> Optional.empty();
            };
        }

        private ClockFact complaint() {
            return remote ? ClockFact.COMPLAINT_ACCEPTED_REMOTE : ClockFact.COMPLAINT_ACCEPTED;
        }

        private ClockFact complaintAgain() {
            return remote ? ClockFact.COMPLAINT_ACCEPTED_AGAIN_REMOTE : ClockFact.COMPLAINT_ACCEPTED_AGAIN;
        }
    }

    /**
     * What the law does not allow about an extension.
     *
     * @param finding in words
     * @param article the article of the row
     */
    public record Beyond(Wording finding, String article) {}

    /**
     * The limit that an acceptance starts.
     *
     * @param statedOn the last day that the acceptance states
     */
    public static SettlementLimit of(Settled settled, LocalDate acceptedOn, Optional<LocalDate> statedOn) {
        Optional<Running> counted = settled.starts().flatMap(fact -> running(fact, acceptedOn, "_settlement"));
        return counted.map(found -> new SettlementLimit(
                        Optional.of(
                                statedOn.map(day -> CLOCKS.stated(found, day)).orElse(found)),
                        Optional.empty()))
                .orElseGet(() -> new SettlementLimit(Optional.empty(), statedOn));
    }

    /** A last day that is stated without an acceptance. */
    public static SettlementLimit stated(LocalDate day) {
        return new SettlementLimit(Optional.empty(), Optional.of(day));
    }

    /** The last day, where one is known. */
    public Optional<LocalDate> lastDay() {
        return running.map(found -> found.counted().due()).or(() -> statedOn);
    }

    /** The limit after an extension. */
    public SettlementLimit extended(int days) {
        return new SettlementLimit(
                running.map(found -> extended(found, new Days(days))), statedOn.map(day -> day.plusDays(days)));
    }

    /** What the law would not allow about an extension; nothing where it has no row. */
    public Optional<Beyond> against(int days) {
        return running.flatMap(found -> against(found, new Days(days)));
    }

    /** A clock after an extension. */
    public static Running extended(Running running, Countable granted) {
        return CLOCKS.extend(running, granted).running();
    }

    /** What the law would not allow about the extension of a clock. */
    public static Optional<Beyond> against(Running running, Countable granted) {
        return CLOCKS.extend(running, granted).findings().stream()
                .findFirst()
                .map(finding -> new Beyond(finding, running.row().article()));
    }

    /** The limit after a suspension. */
    public SettlementLimit rested(LocalDate suspendedOn, LocalDate resumedOn) {
        return new SettlementLimit(
                running.map(found -> CLOCKS.afterRest(found, suspendedOn, resumedOn)),
                statedOn.map(day -> day.plusDays(ChronoUnit.DAYS.between(suspendedOn, resumedOn))));
    }

    /** The clock that the fact of the day starts, of those whose names end so. */
    public static Optional<Running> running(ClockFact fact, LocalDate day, String ending) {
        return CLOCKS.startedBy(fact, new Start.OnDay(day), NO_CRIME).stream()
                .filter(answer -> answer.rule().clock().endsWith(ending))
                .<Running>mapMulti((answer, found) -> {
                    switch (answer) {
                        case ClockAnswer.Runs(var counted) -> found.accept(counted);
                        case ClockAnswer.NotKnown _ -> {
                            // The profile has no such row on that day: nothing is guessed.
                        }
                    }
                })
                .findFirst();
    }
}
