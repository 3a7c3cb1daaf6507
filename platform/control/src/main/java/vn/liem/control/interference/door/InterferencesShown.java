package vn.liem.control.interference.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.interference.Check;
import vn.liem.control.interference.CheckResult;
import vn.liem.control.interference.Handling;
import vn.liem.control.interference.HandlingMeasure;
import vn.liem.control.interference.InterferenceKind;
import vn.liem.control.interference.Interferences;
import vn.liem.control.interference.Interferences.Reported;

/** The reports of interference in a case and where each stands; what happened stays sealed. */
public record InterferencesShown(long version, List<InterferenceShown> items) {

    /** One report. */
    public record InterferenceShown(
            UUID id,
            InterferenceKind kind,
            LocalDate happenedOn,
            String unit,
            String reportedBy,
            Optional<CheckShown> check,
            Optional<HandlingShown> handling) {

        static InterferenceShown of(Reported one) {
            return new InterferenceShown(
                    one.report().id(),
                    one.report().kind(),
                    one.report().happenedOn(),
                    one.report().unit(),
                    one.report().reportedBy(),
                    one.check().map(CheckShown::of),
                    one.handling().map(HandlingShown::of));
        }
    }

    /** The check of a report. */
    public record CheckShown(String documentNo, CheckResult result, LocalDate checkedOn, String unit) {

        static CheckShown of(Check check) {
            return new CheckShown(check.documentNo(), check.result(), check.checkedOn(), check.unit());
        }
    }

    /** What followed. */
    public record HandlingShown(String documentNo, HandlingMeasure measure, LocalDate handledOn, String unit) {

        static HandlingShown of(Handling handling) {
            return new HandlingShown(handling.documentNo(), handling.measure(), handling.handledOn(), handling.unit());
        }
    }

    /** Whom a report is about does not read it. */
    static InterferencesShown of(long version, Interferences reports, String reader) {
        return new InterferencesShown(
                version,
                reports.all().stream()
                        .filter(one ->
                                one.report().about().filter(reader::equals).isEmpty())
                        .map(InterferenceShown::of)
                        .toList());
    }
}
