package vn.liem.cases.petition.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionDueDayStated;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSettledWithoutResult;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionResult;
import vn.liem.cases.petition.PetitionStepCode;
import vn.liem.cases.petition.ReturnGround;

/**
 * A step of a petition as it is shown: which, on which legal day, and what it said.
 *
 * @param body another body that it names
 * @param days by how many days it extended the settling, by how many working days the acceptance
 * @param number the number of the document, the petition or the source that it names
 */
public record PetitionStepShown(
        PetitionStepCode step,
        LocalDate on,
        Optional<String> body,
        Optional<LocalDate> dueOn,
        Optional<Integer> days,
        Optional<ReturnGround> ground,
        Optional<PetitionResult> result,
        Optional<UUID> id,
        Optional<String> number) {

    static PetitionStepShown of(Step step) {
        return switch (step) {
            case PetitionMarkedBeyondLevel(var _, var competent) -> plain(step).of(competent);
            case PetitionForwarded(var _, var to) -> plain(step).of(to);
            case PetitionLinked(var _, var id, var number) -> plain(step).naming(Optional.of(id), Optional.of(number));
            case PetitionSourceSent(var _, var id, var number) ->
                plain(step).naming(Optional.of(id), Optional.of(number));
            case PetitionAccepted(var _, var due) -> saying(step, due, Optional.empty(), Optional.empty());
            case PetitionAcceptanceExtended(var _, var days) ->
                saying(step, Optional.empty(), Optional.of(days), Optional.empty());
            case PetitionDueDayStated(var _, var due) ->
                saying(step, Optional.of(due), Optional.empty(), Optional.empty());
            case PetitionExtended(var _, var days) ->
                saying(step, Optional.empty(), Optional.of(days), Optional.empty());
            case PetitionReturned(var _, var ground) ->
                saying(step, Optional.empty(), Optional.empty(), Optional.of(ground));
            case PetitionConcluded(var _, var result, var document) ->
                plain(step).with(result).naming(Optional.empty(), document);
            case PetitionSuspended _,
                    PetitionResumed _,
                    PetitionWithdrawn _,
                    PetitionSettledWithoutResult _,
                    PetitionReopened _,
                    PetitionCrimeSignFound _,
                    PetitionDutyDone _ -> plain(step);
        };
    }

    private static PetitionStepShown plain(Step step) {
        return saying(step, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PetitionStepShown saying(
            Step step, Optional<LocalDate> dueOn, Optional<Integer> days, Optional<ReturnGround> ground) {
        return new PetitionStepShown(
                step.code(),
                step.on(),
                Optional.empty(),
                dueOn,
                days,
                ground,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PetitionStepShown of(Optional<String> other) {
        return new PetitionStepShown(step, on, other, dueOn, days, ground, result, id, number);
    }

    private PetitionStepShown with(PetitionResult how) {
        return new PetitionStepShown(step, on, body, dueOn, days, ground, Optional.of(how), id, number);
    }

    private PetitionStepShown naming(Optional<UUID> named, Optional<String> called) {
        return new PetitionStepShown(step, on, body, dueOn, days, ground, result, named, called);
    }
}
