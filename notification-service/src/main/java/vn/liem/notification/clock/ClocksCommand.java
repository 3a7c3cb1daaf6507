package vn.liem.notification.clock;

import java.time.LocalDate;

/** What may be asked of a subject's clocks. */
public sealed interface ClocksCommand {

    /** Notes a fact that starts or ends clocks, however late it is heard of. */
    record NoteFact(NotedFact fact) implements ClocksCommand {}

    /** Looks at the clocks on a day: which have been missed. */
    record LookOn(LocalDate day) implements ClocksCommand {}
}
