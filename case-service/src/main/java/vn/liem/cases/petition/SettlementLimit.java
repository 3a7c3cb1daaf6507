package vn.liem.cases.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.kernel.Refusal;
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
 * The time to settle an accepted petition: by the row of the law for its kind, turn and place, from its acceptance on, with
 * its extensions, without the days of a suspension; a day that the acceptance states overrides the computed one. What the
 * law has no row for (kiến nghị, phản ánh) has the stated day alone.
 *
 * @param running the clock of the profile, where it has one
 * @param statedOn the stated last day, where no row is known
 */
public record SettlementLimit(Optional<Running> running, Optional<LocalDate> statedOn) {

    private static final Clocks CLOCKS = Profile.vietnam().clocks();
    private static final Answer<OffenceClass> NO_CRIME = Answer.notKnown("không phải vụ án", "no case");

    /** The limit that an acceptance starts. */
    static SettlementLimit of(PetitionAccepted acceptance, Petition.Received petition) {
        Optional<Running> counted =
                fact(petition).flatMap(fact -> running(fact, acceptance.acceptedOn(), "_settlement"));
        return counted.map(found -> new SettlementLimit(
                        Optional.of(acceptance
                                .dueOn()
                                .map(day -> CLOCKS.stated(found, day))
                                .orElse(found)),
                        Optional.empty()))
                .orElseGet(() -> new SettlementLimit(Optional.empty(), acceptance.dueOn()));
    }

    /** The last day, where one is known. */
    public Optional<LocalDate> lastDay() {
        return running.map(found -> found.counted().due()).or(() -> statedOn);
    }

    /** The limit after an extension. */
    SettlementLimit extended(int days) {
        return new SettlementLimit(
                running.map(found -> extended(found, new Days(days))), statedOn.map(day -> day.plusDays(days)));
    }

    /** What the law would not allow about an extension, in words and with the article; nothing where it has no row. */
    Optional<Refusal> against(int days) {
        return running.flatMap(found -> against(found, new Days(days)));
    }

    static Running extended(Running running, Countable granted) {
        return CLOCKS.extend(running, granted).running();
    }

    static Optional<Refusal> against(Running running, Countable granted) {
        return CLOCKS.extend(running, granted).findings().stream()
                .findFirst()
                .map(finding -> new BeyondExtension(finding, running.row().article()));
    }

    /** The limit after a suspension. */
    SettlementLimit rested(LocalDate suspendedOn, LocalDate resumedOn) {
        return new SettlementLimit(
                running.map(found -> CLOCKS.afterRest(found, suspendedOn, resumedOn)),
                statedOn.map(day -> day.plusDays(ChronoUnit.DAYS.between(suspendedOn, resumedOn))));
    }

    private static Optional<ClockFact> fact(Petition.Received petition) {
        PetitionTurn turn = petition.classification().map(Classification::turn).orElse(PetitionTurn.FIRST);
        boolean remote = petition.classification().map(Classification::remote).orElse(false);
        return switch (petition.kind()) {
            case DENUNCIATION -> Optional.of(ClockFact.DENUNCIATION_ACCEPTED);
            case COMPLAINT ->
                Optional.of(
                        switch (turn) {
                            case FIRST -> remote ? ClockFact.COMPLAINT_ACCEPTED_REMOTE : ClockFact.COMPLAINT_ACCEPTED;
                            case SECOND ->
                                remote ? ClockFact.COMPLAINT_ACCEPTED_AGAIN_REMOTE : ClockFact.COMPLAINT_ACCEPTED_AGAIN;
                        });
            case RECOMMENDATION, REFLECTION -> Optional.empty();
        };
    }

    /** The clock that the fact of the day starts, of those whose names end so. */
    static Optional<Running> running(ClockFact fact, LocalDate day, String ending) {
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

    /** An extension that the law does not allow. */
    private record BeyondExtension(Wording finding, String article) implements Refusal {
        @Override
        public String name() {
            return PetitionRefusal.EXTENDED_BEYOND_THE_LAW.name();
        }

        @Override
        public String english() {
            return "%s %s".formatted(PetitionRefusal.EXTENDED_BEYOND_THE_LAW.english(), finding.english());
        }

        @Override
        public String vietnamese() {
            return "%s %s".formatted(PetitionRefusal.EXTENDED_BEYOND_THE_LAW.vietnamese(), finding.vietnamese());
        }
    }
}
