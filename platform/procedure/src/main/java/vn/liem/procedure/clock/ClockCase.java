package vn.liem.procedure.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.OffenceClass;

/**
 * The rows of a clock for some classes of crime (none named = whatever the class): the versions of the row, the length
 * where the row has several and this case takes another than the first, and the extensions that may be granted in turn.
 */
public record ClockCase(
        Set<OffenceClass> classes, List<String> rows, Optional<Limit> length, List<Countable> extensions) {

    public ClockCase {
        classes = Set.copyOf(classes);
        rows = List.copyOf(rows);
        extensions = List.copyOf(extensions);
    }

    /** Whether the class of the crime makes no difference. */
    boolean isForEveryClass() {
        return classes.isEmpty();
    }
}
