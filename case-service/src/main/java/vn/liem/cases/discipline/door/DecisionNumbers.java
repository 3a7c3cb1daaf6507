package vn.liem.cases.discipline.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.discipline.DisciplineCommand;
import vn.liem.cases.discipline.DisciplineDecider;
import vn.liem.cases.discipline.DisciplineEvent;
import vn.liem.cases.discipline.DisciplineMatter;
import vn.liem.cases.discipline.DisciplineMatter.NotRegistered;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;

/**
 * The numbers of decisions on discipline, each of which stands once. A number whose record was withdrawn is free again: it
 * is claimed under a further key, since a key that was claimed once stays so.
 */
@Singleton
public final class DecisionNumbers {

    /** The matters of discipline in the log. */
    static final Aggregate<DisciplineCommand, DisciplineMatter, DisciplineEvent> MATTERS =
            Aggregate.of(new DisciplineDecider(), DisciplineEvent.class);

    private static final String SCOPE = "discipline-decision";

    /** How often a number may be recorded wrongly and withdrawn. */
    private static final int MOST_WITHDRAWN = 20;

    private final EventLog log;

    @Inject
    DecisionNumbers(EventLog log) {
        this.log = log;
    }

    /** The stream of a matter. */
    static StreamId streamOf(UUID id) {
        return StreamId.of("discipline", id);
    }

    /** The key that a decision of this number claims. */
    UniqueKey keyFor(String number) {
        UniqueKey key = new UniqueKey(SCOPE, number);
        for (int turn = 1;
                turn <= MOST_WITHDRAWN && isWithdrawn(number, log.reader().holderOf(key));
                turn++) {
            key = new UniqueKey(SCOPE, number + " " + turn);
        }
        return key;
    }

    private boolean isWithdrawn(String number, Optional<StreamId> holder) {
        return holder.filter(stream -> switch (matter(stream)) {
                    case Registered found -> found.decision(number).isEmpty();
                    case NotRegistered _ -> false;
                })
                .isPresent();
    }

    private DisciplineMatter matter(StreamId stream) {
        DisciplineMatter state = MATTERS.decider().initial();
        for (StoredEvent event : log.reader().stream(stream)) {
            state = MATTERS.decider().evolve(state, MATTERS.eventOf(event));
        }
        return state;
    }
}
