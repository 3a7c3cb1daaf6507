package vn.liem.procedure.clock;

import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.OffenceClass;

/** What must be done some time before another clock ends, as a request for its extension. */
public record BeforeRule(String clock, Wording name, String before, List<ClockCase> cases) {

    public BeforeRule {
        cases = List.copyOf(cases);
    }

    /** The case of the class; without a class, the one that holds for every class. */
    Optional<ClockCase> caseOf(Optional<OffenceClass> seriousness) {
        return cases.stream()
                .filter(found -> found.isForEveryClass()
                        || seriousness.map(found.classes()::contains).orElse(false))
                .findFirst();
    }
}
