package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measure;
import vn.liem.investigation.measure.MeasureKind;
import vn.liem.investigation.measure.MeasureLimits;
import vn.liem.investigation.measure.Measures;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.Clause;

/**
 * Until when the law lets a measure last.
 *
 * @param latestOn its latest lawful last day
 * @param row the row of the profile
 * @param custodyDaysOff how many days of custody were taken off
 * @param steps how that day was counted, sentence by sentence; what is not verified says so
 * @param notKnown why there is no such day, where there is none
 * @param outlasts the last day of the investigation, where the detention for it is stated to last longer by what stands now
 */
public record LimitShown(
        Optional<LocalDate> latestOn,
        Optional<String> row,
        Optional<Wording> article,
        int custodyDaysOff,
        List<Wording> steps,
        Optional<Wording> notKnown,
        Optional<LocalDate> outlasts) {

    private static final Wording WITHIN_INVESTIGATION = new Wording(
            "Thời hạn tạm giam để điều tra không được quá thời hạn điều tra; điều này được đối chiếu khi ghi nhận lệnh và khi"
                    + " gia hạn.",
            "A detention for the investigation may not outlast the investigation period; that is asked when the order and each"
                    + " extension are recorded.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /**
     * By the charge and the decisions that stand now.
     *
     * @param known the charge; without a clause that of the order counts
     */
    static LimitShown of(Measure measure, Measures all, KnownNow known) {
        return MeasureLimits.of(measure, all, known.charge())
                .map(stated -> of(measure, all, stated, chargedOtherwise(measure, known.charge())))
                .map(limit -> limit.within(known.outlasted(measure)))
                .orElseGet(() -> unknown(notInProfile(measure.order().kind())));
    }

    private static LimitShown of(Measure measure, Measures all, Stated stated, Stream<Wording> chargedOtherwise) {
        return switch (stated) {
            case Stated.NotKnown(var why) -> unknown(why);
            case Stated.Impossible(var why) -> unknown(why);
            case Stated.OneTooMany(var row, var allowed) ->
                unknown(new Wording(
                        "Vượt số lần gia hạn: %s cho phép %d lần.".formatted(row.id(), allowed),
                        "One extension too many: %s allows %d.".formatted(row.id(), allowed)));
            case Stated.Known known ->
                new LimitShown(
                        Optional.of(known.last().most().due()),
                        Optional.of(known.row().id()),
                        Optional.of(new Citation(known.row().article()).wording()),
                        MeasureLimits.custodyDaysOff(measure, all),
                        Stream.of(
                                        chargedOtherwise,
                                        known.before().stream(),
                                        known.last().most().explanation().sentences().stream(),
                                        MeasureLimits.isDetentionOfInvestigation(measure)
                                                ? Stream.of(WITHIN_INVESTIGATION)
                                                : Stream.<Wording>empty())
                                .flatMap(sentences -> sentences)
                                .toList(),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    private LimitShown within(Optional<Running> outlasted) {
        return outlasted
                .map(investigation -> investigation.counted().due())
                .map(last -> new LimitShown(
                        latestOn,
                        row,
                        article,
                        custodyDaysOff,
                        Stream.concat(steps.stream(), Stream.of(tooLongFor(last)))
                                .toList(),
                        notKnown,
                        Optional.of(last)))
                .orElse(this);
    }

    private static Wording tooLongFor(LocalDate last) {
        String day = DAY.format(last);
        return new Wording(
                ("Thời hạn điều tra hết ngày %s, lệnh tạm giam ghi ngày muộn hơn: ghi nhận việc gia hạn điều tra nếu có, nếu không"
                                + " phải trả tự do.")
                        .formatted(day),
                ("The investigation ends on %s and the detention is stated to last longer: record the extension of the"
                                + " investigation where there is one, else the person is released.")
                        .formatted(day));
    }

    private static Stream<Wording> chargedOtherwise(Measure measure, Optional<Clause> charge) {
        return measure.order().kind() != MeasureKind.DETENTION
                        || charge.isEmpty()
                        || charge.equals(measure.order().charge())
                ? Stream.empty()
                : Stream.of(new Wording(
                        "Tính theo tội danh hiện nay (khoản %s Điều %s), đã thay đổi so với khi ra lệnh."
                                .formatted(charge.get().number(), charge.get().article()),
                        "By the charge that stands now, %s, which was changed since the order."
                                .formatted(charge.get().cited())));
    }

    private static LimitShown unknown(Wording why) {
        return new LimitShown(
                Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), Optional.of(why), Optional.empty());
    }

    private static Wording notInProfile(MeasureKind kind) {
        return new Wording(
                "Bộ quy định pháp luật chưa có thời hạn của biện pháp này (%s)."
                        .formatted(new Citation(kind.article()).wording().vietnamese()),
                "The profile has no limit for this measure (%s)."
                        .formatted(new Citation(kind.article()).wording().english()));
    }
}
