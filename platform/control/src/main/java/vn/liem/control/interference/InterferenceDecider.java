package vn.liem.control.interference;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.control.interference.InterferenceCommand.AnnulInterferenceStep;
import vn.liem.control.interference.InterferenceCommand.CheckInterference;
import vn.liem.control.interference.InterferenceCommand.HandleInterference;
import vn.liem.control.interference.InterferenceCommand.ReportInterference;
import vn.liem.control.interference.InterferenceEvent.InterferenceChecked;
import vn.liem.control.interference.InterferenceEvent.InterferenceHandled;
import vn.liem.control.interference.InterferenceEvent.InterferenceReported;
import vn.liem.control.interference.InterferenceEvent.InterferenceStepAnnulled;
import vn.liem.control.interference.Interferences.Reported;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.PartRefusal;

/** How a report of interference goes from the report to what follows, and who decides on it. */
public final class InterferenceDecider implements Decider<InterferenceCommand, Interferences, InterferenceEvent> {

    @Override
    public Interferences initial() {
        return Interferences.none();
    }

    @Override
    public Interferences evolve(Interferences state, InterferenceEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<InterferenceEvent> decide(InterferenceCommand command, Interferences state) {
        return switch (command) {
            case ReportInterference(var report) -> report(report, state);
            case CheckInterference check -> check(check, state.find(check.report()));
            case HandleInterference handle -> handle(handle, state.find(handle.report()));
            case AnnulInterferenceStep annul -> annul(annul, state.find(annul.report()));
        };
    }

    private static Decision<InterferenceEvent> report(Report asked, Interferences state) {
        Optional<Reported> standing = state.find(asked.id());
        if (standing.isEmpty()) {
            return accept(new InterferenceReported(asked));
        }
        return standing.get().report().equals(asked) ? nothing() : refuse(InterferenceRefusal.REPORTED_OTHERWISE);
    }

    private static Decision<InterferenceEvent> check(CheckInterference asked, Optional<Reported> found) {
        if (found.isEmpty()) {
            return refuse(InterferenceRefusal.NO_SUCH_REPORT);
        }
        Reported standing = found.get();
        if (standing.check().isPresent()) {
            return standing.check().equals(Optional.of(asked.check()))
                    ? nothing()
                    : refuse(InterferenceRefusal.CHECKED_ALREADY);
        }
        if (standing.concerns(asked.check().checkedBy())) {
            return refuse(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
        }
        return asked.check().checkedOn().isBefore(standing.report().happenedOn())
                ? refuse(InterferenceRefusal.EARLIER_THAN_WHAT_IT_RESTS_ON)
                : accept(new InterferenceChecked(asked.report(), asked.check()));
    }

    private static Decision<InterferenceEvent> handle(HandleInterference asked, Optional<Reported> found) {
        if (found.isEmpty()) {
            return refuse(InterferenceRefusal.NO_SUCH_REPORT);
        }
        Reported standing = found.get();
        if (standing.check().isEmpty()) {
            return refuse(InterferenceRefusal.NOT_CHECKED_YET);
        }
        if (standing.handling().isPresent()) {
            return standing.handling().equals(Optional.of(asked.handling()))
                    ? nothing()
                    : refuse(InterferenceRefusal.HANDLED_ALREADY);
        }
        if (standing.concerns(asked.handling().handledBy())) {
            return refuse(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
        }
        return handleChecked(asked, standing.check().get());
    }

    private static Decision<InterferenceEvent> handleChecked(HandleInterference asked, Check check) {
        if (asked.handling().handledOn().isBefore(check.checkedOn())) {
            return refuse(InterferenceRefusal.EARLIER_THAN_WHAT_IT_RESTS_ON);
        }
        boolean unfounded = check.result() == CheckResult.UNFOUNDED
                && asked.handling().measure() != HandlingMeasure.NO_FURTHER_ACTION;
        return unfounded
                ? refuse(InterferenceRefusal.UNFOUNDED_AND_HANDLED)
                : accept(new InterferenceHandled(asked.report(), asked.handling()));
    }

    private static Decision<InterferenceEvent> annul(AnnulInterferenceStep asked, Optional<Reported> found) {
        if (found.isEmpty()) {
            return refuse(InterferenceRefusal.NO_SUCH_REPORT);
        }
        Optional<InterferenceRefusal> barred = barred(asked, found.get());
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        return asked.correction().saysWhy()
                ? accept(new InterferenceStepAnnulled(asked.report(), asked.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    /** Why the officer does not take the last step back: a report is its reporter's, what followed is of the body that said it. */
    private static Optional<InterferenceRefusal> barred(AnnulInterferenceStep asked, Reported standing) {
        Optional<String> decidedBy = standing.handling()
                .map(Handling::unit)
                .or(() -> standing.check().map(Check::unit));
        boolean isReporter = standing.report().reportedBy().equals(asked.annulledBy());
        if (decidedBy.isEmpty() && isReporter) {
            return Optional.empty();
        }
        if (standing.concerns(asked.annulledBy())) {
            return Optional.of(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
        }
        if (decidedBy.isEmpty()) {
            return Optional.of(InterferenceRefusal.REPORTED_BY_ANOTHER);
        }
        return decidedBy.get().equals(asked.unit())
                ? Optional.empty()
                : Optional.of(InterferenceRefusal.DECIDED_BY_ANOTHER_BODY);
    }
}
