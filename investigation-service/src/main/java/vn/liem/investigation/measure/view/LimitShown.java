package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measure;
import vn.liem.investigation.measure.MeasureKind;
import vn.liem.investigation.measure.MeasureLimits;
import vn.liem.investigation.measure.Measures;
import vn.liem.procedure.Wording;
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
 */
public record LimitShown(
        Optional<LocalDate> latestOn,
        Optional<String> row,
        Optional<Wording> article,
        int custodyDaysOff,
        List<Wording> steps,
        Optional<Wording> notKnown) {

    private static final Wording WITHIN_INVESTIGATION = new Wording(
            "Thời hạn tạm giam để điều tra không được quá thời hạn điều tra; điều này được đối chiếu khi ghi nhận lệnh và khi"
                    + " gia hạn.",
            "A detention for the investigation may not outlast the investigation period; that is asked when the order and each"
                    + " extension are recorded.");

    /**
     * By the charge that stands now.
     *
     * @param charge its clause; without one that of the order counts
     */
    static LimitShown of(Measure measure, Measures all, Optional<Clause> charge) {
        return MeasureLimits.of(measure, all, charge)
                .map(stated -> of(measure, all, stated, chargedOtherwise(measure, charge)))
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
                        Optional.empty());
        };
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
        return new LimitShown(Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), Optional.of(why));
    }

    private static Wording notInProfile(MeasureKind kind) {
        return new Wording(
                "Bộ quy định pháp luật chưa có thời hạn của biện pháp này (%s)."
                        .formatted(new Citation(kind.article()).wording().vietnamese()),
                "The profile has no limit for this measure (%s)."
                        .formatted(new Citation(kind.article()).wording().english()));
    }
}
