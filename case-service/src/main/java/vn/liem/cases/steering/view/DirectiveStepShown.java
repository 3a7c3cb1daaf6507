package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveRejectedAsNotDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.DirectiveVerifiedDone;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.cases.steering.DirectiveStepCode;

/**
 * A step of a directive as it is shown: which, on which legal day, and what it said beside its words.
 *
 * @param extendedTo until when more time was given
 * @param urging which urging it was
 * @param percentDone how much was done
 */
public record DirectiveStepShown(
        DirectiveStepCode step,
        LocalDate on,
        Optional<LocalDate> extendedTo,
        Optional<Integer> urging,
        Optional<Integer> percentDone) {

    static DirectiveStepShown of(Step step) {
        return switch (step) {
            case DirectiveExtended(var _, var to, var _) ->
                saying(step, Optional.of(to), Optional.empty(), Optional.empty());
            case DirectiveUrged(var _, var number, var _) ->
                saying(step, Optional.empty(), Optional.of(number), Optional.empty());
            case DirectiveProgressReported(var _, var percent, var _) ->
                saying(step, Optional.empty(), Optional.empty(), Optional.of(percent));
            case DirectiveReportedDone _, DirectiveRejectedAsNotDone _, DirectiveVerifiedDone _, DirectiveCancelled _ ->
                saying(step, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static DirectiveStepShown saying(
            Step step, Optional<LocalDate> extendedTo, Optional<Integer> urging, Optional<Integer> percentDone) {
        return new DirectiveStepShown(step.code(), step.on(), extendedTo, urging, percentDone);
    }
}
