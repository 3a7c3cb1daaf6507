package vn.liem.procedure.machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.law.ConfidenceByDay;

/**
 * One decision of the law's machine: a row of the transitions, or one of its outcomes, in a form that can be run.
 *
 * @param row the row of the transitions; a decision that no row has stands in the profile with its own article
 * @param from the states of the row
 * @param also further states it may be taken in, each with the reason
 * @param told the decision of the registers that tells it
 * @param returnedBy who returns the file, where it is a return
 * @param keptBy which part of the proceedings keeps it
 * @param unsaid whether registers leave it out: a decision that needs it says that it was taken
 */
public record Step(
        String code,
        Optional<String> row,
        Wording name,
        LawCourse course,
        Set<String> from,
        List<AlsoFrom> also,
        String to,
        Scope scope,
        Set<DecidingBody> by,
        List<Guard> guards,
        Set<StepMark> marks,
        Optional<ProceduralDecision> told,
        Optional<ReturningBody> returnedBy,
        boolean unsaid,
        Keeper keptBy,
        String article,
        ConfidenceByDay confidence) {

    /** A further state, whether the case stays in it, and why. */
    public record AlsoFrom(String state, boolean stays, String why) {}

    public Step {
        from = Set.copyOf(from);
        also = List.copyOf(also);
        by = Set.copyOf(by);
        guards = List.copyOf(guards);
        marks = Set.copyOf(marks);
    }

    /** Whether it may be taken in the state. */
    public boolean fits(String state) {
        return from.contains(state) || also(state).isPresent();
    }

    /** Where it leads from the state. */
    public String leadsTo(String state) {
        return also(state).filter(AlsoFrom::stays).map(AlsoFrom::state).orElse(to);
    }

    /** Whether it has the mark. */
    public boolean has(StepMark mark) {
        return marks.contains(mark);
    }

    /** Whether it is counted. */
    boolean isCounted() {
        return guards.stream().anyMatch(guard -> guard instanceof Guard.AtMost || guard instanceof Guard.AtMostByClass);
    }

    /** Whether it is counted anew in each period. */
    boolean isCountedByPeriod() {
        return guards.stream()
                .anyMatch(guard -> guard instanceof Guard.AtMostByClass
                        || (guard instanceof Guard.AtMost(var _, var per) && per == Guard.Per.PERIOD));
    }

    private Optional<AlsoFrom> also(String state) {
        return also.stream().filter(one -> one.state().equals(state)).findFirst();
    }
}
