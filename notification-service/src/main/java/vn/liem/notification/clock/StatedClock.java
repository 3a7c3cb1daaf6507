package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.due.StatedPeriods.Period;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.DeadlineRow;

/**
 * A clock whose documents state its last day, and what the law says to that day.
 *
 * @param stated what the law says to the ends that were stated
 * @param dueOn the end that the last document states
 */
record StatedClock(Profile profile, NotedMeasure order, Stated stated, LocalDate dueOn) {

    /** How it stands. */
    ClockLine line(Optional<ClockEnd> end) {
        Optional<DeadlineRow> row = row();
        Optional<Counted> counted = counted();
        Explained explained = new Explained(
                Sentence.of(rule().name()),
                rule().startedBy(),
                false,
                row.or(this::anyRow).map(found -> Sentence.of(new Citation(found.article()).wording())),
                steps(counted).map(Sentence::of).toList(),
                counted.stream()
                        .flatMap(known -> known.explanation().skipped().stream())
                        .map(day -> new Explained.PassedOver(day.day(), Sentence.of(day.why())))
                        .toList());
        return new ClockLine(
                new ClockKey(rule().clock(), order.event()),
                order.startsOn(),
                row.map(DeadlineRow::id),
                Optional.of(dueOn),
                Optional.of(dueOn),
                Optional.empty(),
                explained,
                order.body(),
                order.recordedOn(),
                Optional.of(order.person()),
                end);
    }

    private ClockRule rule() {
        ClockFact trigger = switch (order.holding()) {
            case CUSTODY -> ClockFact.TAKEN_INTO_CUSTODY;
            case DETENTION -> ClockFact.DETAINED;
        };
        return profile.clocks().started().stream()
                .filter(rule -> rule.startedBy() == trigger)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the profile has no clock of " + trigger.code()));
    }

    private Optional<DeadlineRow> row() {
        return switch (stated) {
            case Stated.Known(var row, var _, var _) -> Optional.of(row);
            case Stated.OneTooMany(var row, var _) -> Optional.of(row);
            case Stated.NotKnown _, Stated.Impossible _ -> Optional.empty();
        };
    }

    /** Every row of a holding cites the same article, whatever the class. */
    private Optional<DeadlineRow> anyRow() {
        return rule().cases().getFirst().rows().stream().findFirst().flatMap(profile::deadline);
    }

    private Optional<Counted> counted() {
        return switch (stated) {
            case Stated.Known known ->
                Optional.of(profile.counting()
                        .stated(known.last().most(), known.last().statedOn()));
            case Stated.OneTooMany _, Stated.NotKnown _, Stated.Impossible _ -> Optional.empty();
        };
    }

    private Stream<Wording> steps(Optional<Counted> counted) {
        return Stream.of(
                        said(), counted.stream().flatMap(known -> known.explanation().sentences().stream()), findings())
                .flatMap(sentences -> sentences);
    }

    private Stream<Wording> said() {
        return switch (stated) {
            case Stated.Known(var _, var before, var _) -> before.stream();
            case Stated.NotKnown(var why) -> Stream.of(asStated(), why);
            case Stated.Impossible(var why) -> Stream.of(asStated(), why);
            case Stated.OneTooMany(var _, var allowed) ->
                Stream.of(
                        asStated(),
                        new Wording(
                                "Vượt số lần gia hạn: pháp luật cho phép %d lần.".formatted(allowed),
                                "One extension too many: the law allows %d.".formatted(allowed)));
        };
    }

    private Wording asStated() {
        return new Wording(
                "Ngày hết hạn là ngày ghi trong lệnh, quyết định.", "It ends on the day that the document states.");
    }

    private Stream<Wording> findings() {
        List<Period> all = switch (stated) {
            case Stated.Known(var _, var _, var known) -> known;
            case Stated.OneTooMany _, Stated.NotKnown _, Stated.Impossible _ -> List.of();
        };
        return all.stream().anyMatch(Period::isTooLong)
                ? Stream.of(new Wording("Dài hơn thời hạn pháp luật cho phép.", "This is longer than the law allows."))
                : Stream.empty();
    }
}
