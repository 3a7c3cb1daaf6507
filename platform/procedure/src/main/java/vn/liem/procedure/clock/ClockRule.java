package vn.liem.procedure.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.OffenceClass;

/**
 * A clock that a fact starts: its name, what ends it, and its rows by class of crime.
 *
 * @param right whether it is the time of a right (kháng cáo, kháng nghị), which lapses and is not missed
 * @param goesOnWith what lets it run on after it was stopped, the days in between not counted, where the law has that
 */
public record ClockRule(
        String clock,
        boolean right,
        Wording name,
        ClockFact startedBy,
        Set<ClockFact> endedBy,
        Optional<ClockFact> goesOnWith,
        List<ClockCase> cases) {

    public ClockRule {
        endedBy = Set.copyOf(endedBy);
        cases = List.copyOf(cases);
    }

    /** Whether the class of the crime must be known. */
    public boolean needsClass() {
        return cases.stream().noneMatch(ClockCase::isForEveryClass);
    }

    /** The case of the class. */
    Optional<ClockCase> caseOf(OffenceClass seriousness) {
        return cases.stream()
                .filter(found -> found.isForEveryClass() || found.classes().contains(seriousness))
                .findFirst();
    }
}
