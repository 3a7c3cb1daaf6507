package vn.liem.cases.discipline.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.cases.discipline.DecisionCourse;
import vn.liem.cases.discipline.DisciplineCommand;
import vn.liem.cases.discipline.DisciplineDecider;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.discipline.DisciplineEvent;
import vn.liem.cases.discipline.DisciplineEvent.AppealWasAnswered;
import vn.liem.cases.discipline.DisciplineEvent.ClosedWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineEvent.DecisionAnnulled;
import vn.liem.cases.discipline.DisciplineEvent.DecisionAppealed;
import vn.liem.cases.discipline.DisciplineEvent.DecisionBecameFinal;
import vn.liem.cases.discipline.DisciplineEvent.DecisionCorrected;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineDecided;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineProposed;
import vn.liem.cases.discipline.DisciplineEvent.MatterRegistered;
import vn.liem.cases.discipline.DisciplineEvent.RecordWithdrawn;
import vn.liem.cases.discipline.DisciplineEvent.SyncGapDetected;
import vn.liem.cases.discipline.DisciplineEvent.TrackOpened;
import vn.liem.cases.discipline.DisciplineMatter;
import vn.liem.cases.discipline.DisciplineMatter.NotRegistered;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.cases.discipline.DisciplinePaper;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
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
    private static final String SPACE = "discipline";

    /** How often a number may be recorded wrongly and withdrawn. */
    private static final int MOST_WITHDRAWN = 20;

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public DecisionNumbers(EventLog log) {
        this.log = log;
    }

    /** The stream of a matter. */
    static StreamId streamOf(UUID id) {
        return StreamId.of("discipline", id);
    }

    /** The stream of the matter of these details: of one person or organisation in one case there is one. */
    static StreamId streamOf(DisciplineDetails details) {
        return streamOf(Ids.version8(SPACE, details.about()));
    }

    /** The key that a decision of this number claims. */
    UniqueKey keyFor(String number) {
        UniqueKey key = keyOf(number, 0);
        for (int turn = 1;
                turn <= MOST_WITHDRAWN && isWithdrawn(number, log.reader().holderOf(key));
                turn++) {
            key = keyOf(number, turn);
        }
        return key;
    }

    /** The key that it claims once the decision that has it now is withdrawn. */
    UniqueKey keyAfterWithdrawal(String number) {
        UniqueKey key = keyOf(number, 0);
        for (int turn = 1; turn <= MOST_WITHDRAWN && log.reader().holderOf(key).isPresent(); turn++) {
            key = keyOf(number, turn);
        }
        return key;
    }

    /** The matter in which the decision of this number stands. */
    Optional<StreamId> holderOf(String number) {
        return log.reader()
                .holderOf(lastHeld(number))
                .filter(stream -> decision(number, stream).isPresent());
    }

    /** The decision of this number as it stands. */
    Optional<DisciplineDecision> standing(String number) {
        return found(number).map(Found::decision);
    }

    /** Those of the numbers under which people have recorded something, and not only an import. */
    Set<String> ofPeople(Collection<String> some) {
        Map<String, StreamId> holders = new TreeMap<>(log.reader().holdersOf(SCOPE, some));
        Map<String, String> again = new HashMap<>();
        holders.keySet().forEach(number -> again.put(keyOf(number, 1).key(), number));
        log.reader().holdersOf(SCOPE, again.keySet()).keySet().forEach(key -> {
            String number = again.getOrDefault(key, key);
            log.reader().holderOf(lastHeld(number)).ifPresent(last -> holders.put(number, last));
        });
        Map<StreamId, List<StoredEvent>> matters =
                log.reader().streams(log.reader().touchedByPeople(holders.values()));
        return holders.entrySet().stream()
                .filter(held -> matters.getOrDefault(held.getValue(), List.of()).stream()
                        .anyMatch(event -> isOfPeople(event, held.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isOfPeople(StoredEvent event, String number) {
        return event.by().command().version() != Ids.FROM_A_NAME
                && switch (MATTERS.eventOf(event)) {
                    case DisciplineDecided(var decision) ->
                        decision.decisionNo().equals(number);
                    case DecisionCorrected(var decision, var _) ->
                        decision.decisionNo().equals(number);
                    case DecisionAppealed(var appeal) -> appeal.decisionNo().equals(number);
                    case AppealWasAnswered(var answer) -> answer.decisionNo().equals(number);
                    case DecisionBecameFinal(var finality) ->
                        finality.decisionNo().equals(number);
                    case DecisionAnnulled(var annulment) ->
                        annulment.decisionNo().equals(number);
                    case RecordWithdrawn(var paper, var withdrawn, var _) ->
                        paper == DisciplinePaper.DECISION && withdrawn.equals(number);
                    case MatterRegistered _,
                            TrackOpened _,
                            DisciplineProposed _,
                            ClosedWithoutDiscipline _,
                            SyncGapDetected _ -> false;
                };
    }

    /**
     * A decision that stands under its number.
     *
     * @param recordedAs its matter's place in the order of recording
     */
    record Found(DisciplineDetails details, DisciplineDecision decision, long recordedAs) {}

    /** The decision of this number, and the matter that it stands in. */
    Optional<Found> found(String number) {
        return log.reader().holderOf(lastHeld(number)).flatMap(stream -> switch (matter(stream)) {
            case Registered known ->
                known.decision(number)
                        .map(course -> new Found(
                                known.details(),
                                course.decision(),
                                log.reader().stream(stream).getFirst().pos()));
            case NotRegistered _ -> Optional.empty();
        });
    }

    private UniqueKey lastHeld(String number) {
        UniqueKey key = keyOf(number, 0);
        for (int turn = 1; turn <= MOST_WITHDRAWN; turn++) {
            UniqueKey next = keyOf(number, turn);
            if (log.reader().holderOf(next).isEmpty()) {
                return key;
            }
            key = next;
        }
        return key;
    }

    private static UniqueKey keyOf(String number, int turn) {
        return new UniqueKey(SCOPE, turn == 0 ? number : number + " " + turn);
    }

    private Optional<DisciplineDecision> decision(String number, StreamId stream) {
        return switch (matter(stream)) {
            case Registered found -> found.decision(number).map(DecisionCourse::decision);
            case NotRegistered _ -> Optional.empty();
        };
    }

    private boolean isWithdrawn(String number, Optional<StreamId> holder) {
        return holder.filter(stream -> decision(number, stream).isEmpty()).isPresent();
    }

    private DisciplineMatter matter(StreamId stream) {
        DisciplineMatter state = MATTERS.decider().initial();
        for (StoredEvent event : log.reader().stream(stream)) {
            state = MATTERS.decider().evolve(state, MATTERS.eventOf(event));
        }
        return state;
    }
}
