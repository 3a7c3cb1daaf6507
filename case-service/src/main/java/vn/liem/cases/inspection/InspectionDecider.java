package vn.liem.cases.inspection;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.List;
import java.util.Optional;
import vn.liem.cases.inspection.Inspection.NotRegistered;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionCommand.CorrectInspection;
import vn.liem.cases.inspection.InspectionCommand.RecordEntry;
import vn.liem.cases.inspection.InspectionCommand.RegisterInspection;
import vn.liem.cases.inspection.InspectionCommand.TakeBackEntry;
import vn.liem.cases.inspection.InspectionCourse.Misfit;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.EntryTakenBack;
import vn.liem.cases.inspection.InspectionEvent.InspectionCorrected;
import vn.liem.cases.inspection.InspectionEvent.InspectionRegistered;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * Who may say what of an inspection, and when. Facts come late: each is decided against everything that is recorded, with
 * itself in its place, and is refused where something would break a rule that it kept before.
 */
public final class InspectionDecider implements Decider<InspectionCommand, Inspection, InspectionEvent> {

    @Override
    public Inspection initial() {
        return new NotRegistered();
    }

    @Override
    public Inspection evolve(Inspection state, InspectionEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<InspectionEvent> decide(InspectionCommand command, Inspection state) {
        return switch (state) {
            case NotRegistered _ -> first(command);
            case Registered inspection -> further(command, inspection);
        };
    }

    private static Decision<InspectionEvent> first(InspectionCommand command) {
        return switch (command) {
            case RegisterInspection(var key, var details) -> accept(new InspectionRegistered(key, details));
            case RecordEntry _, CorrectInspection _, TakeBackEntry _ ->
                refuse(InspectionRefusal.INSPECTION_NOT_REGISTERED);
        };
    }

    private static Decision<InspectionEvent> further(InspectionCommand command, Registered inspection) {
        return switch (command) {
            case RegisterInspection _ -> refuse(InspectionRefusal.INSPECTION_REGISTERED_ALREADY);
            case RecordEntry(var entry) -> record(entry, inspection);
            case CorrectInspection correction -> correct(correction, inspection);
            case TakeBackEntry back -> takeBack(back, inspection);
        };
    }

    private static Decision<InspectionEvent> record(Entry entry, Registered inspection) {
        Optional<Entry> known = inspection.entry(entry.code(), entry.number());
        if (known.isPresent()) {
            return known.get().equals(entry)
                    ? nothing()
                    : refuse(InspectionRefusal.RECORDED_OTHERWISE_ALREADY.against(
                            known.get().on()));
        }
        return fitting(inspection, Optional.of(entry), entry);
    }

    private static Decision<InspectionEvent> correct(CorrectInspection correction, Registered inspection) {
        if (!correction.details().number().equals(inspection.details().number())) {
            return refuse(InspectionRefusal.CORRECTION_CHANGES_INSPECTION_NUMBER);
        }
        return correction.details().equals(inspection.details())
                ? nothing()
                : fitting(
                        inspection,
                        Optional.empty(),
                        new InspectionCorrected(correction.details(), correction.reason()));
    }

    private static Decision<InspectionEvent> takeBack(TakeBackEntry back, Registered inspection) {
        return inspection.entry(back.entry(), back.number()).isEmpty()
                ? refuse(InspectionRefusal.NO_SUCH_ENTRY)
                : fitting(
                        inspection,
                        Optional.empty(),
                        new EntryTakenBack(
                                back.entry(),
                                back.number(),
                                inspection.sourceOf(back.entry(), back.number()),
                                back.reason()));
    }

    /** Accepts what makes nothing break a rule that it kept before; something else that would is named. */
    private static Decision<InspectionEvent> fitting(
            Registered inspection, Optional<Entry> own, InspectionEvent event) {
        List<Misfit> before = InspectionCourse.of(inspection).misfits();
        Registered after = switch (inspection.after(event)) {
            case Registered next -> next;
            case NotRegistered _ -> inspection;
        };
        return InspectionCourse.of(after).misfits().stream()
                .filter(misfit -> before.stream().noneMatch(known -> isSame(known, misfit)))
                .findFirst()
                .map(misfit -> own.filter(entry -> entry.code() == misfit.code() && entry.number() == misfit.number())
                                .isPresent()
                        ? misfit.why()
                        : InspectionRefusal.later(misfit.on(), misfit.why()))
                .<Decision<InspectionEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static boolean isSame(Misfit one, Misfit other) {
        return one.code() == other.code() && one.number() == other.number();
    }
}
