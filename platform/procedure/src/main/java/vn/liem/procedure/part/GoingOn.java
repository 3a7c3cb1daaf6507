package vn.liem.procedure.part;

import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.machine.FineState;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.StateKind;
import vn.liem.procedure.machine.Track;

/** Whether proceedings go on: from the institution of a case until it, or the one accused, is suspended, deferred or over. */
record GoingOn(LawMachine law) {

    /** Whether the case, or anybody in it, goes on in the one standing and not in the other. */
    boolean isLost(PartStanding before, PartStanding after) {
        boolean byLaw = Stream.concat(before.law().apart().keySet().stream(), after.law().apart().keySet().stream())
                .anyMatch(
                        accused -> isLost(before.law().of(accused), after.law().of(accused)));
        return byLaw
                || isLost(before.law().whole(), after.law().whole())
                || (isOfProceedings(before.stages().stage())
                        && !isOfProceedings(after.stages().stage()));
    }

    /** Whether the proceedings against the person are suspended or over. */
    boolean hasStopped(PartStanding standing, PersonKey person) {
        return switch (law.state(standing.law().of(person.toString()).state()).kind()) {
            case SUSPENDED, ENDED -> true;
            case BEGINNING, MOVING -> false;
        };
    }

    private boolean isLost(Track before, Track after) {
        return goesOn(law.state(before.state())) && !goesOn(law.state(after.state()));
    }

    private static boolean goesOn(FineState state) {
        return state.kind() == StateKind.MOVING && isOfProceedings(state.stage());
    }

    private static boolean isOfProceedings(Optional<CaseStage> stage) {
        return stage.filter(GoingOn::isOfProceedings).isPresent();
    }

    private static boolean isOfProceedings(CaseStage stage) {
        return switch (stage) {
            case INVESTIGATION, PROSECUTION, TRIAL, JUDGED, APPEAL, IN_FORCE, EXECUTION -> true;
            case MATTER, INVESTIGATION_SUSPENDED, PROSECUTION_SUSPENDED, CLOSED, TERMINATED -> false;
        };
    }
}
