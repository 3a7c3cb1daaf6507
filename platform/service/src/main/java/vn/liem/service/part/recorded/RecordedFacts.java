package vn.liem.service.part.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.part.recorded.RecordedShown.DecisionNamed;
import vn.liem.service.part.recorded.RecordedShown.DecisionShown;

/** What people have recorded of one case in this service, gathered aggregate by aggregate from their events. */
final class RecordedFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANNULLED = ".annulled.v1";

    private final List<PartEntry> entries = new ArrayList<>();
    private final Map<Long, Instant> recordedAt = new HashMap<>();
    private final Set<DecisionNamed> annulled = new LinkedHashSet<>();

    <C, S, E> void add(PartOfCase<C, S, E> part, List<StoredEvent> events) {
        S state = part.aggregate().decider().initial();
        for (StoredEvent event : events) {
            state = part.aggregate().decider().evolve(state, part.aggregate().eventOf(event));
            note(event);
        }
        entries.addAll(part.recorded(state).entries());
    }

    /** The decisions of the service that no register told and that registers could tell, in the order of recording. */
    List<DecisionShown> decisions(OwningService of) {
        return entries.stream()
                .filter(entry -> entry.decision().line().isEmpty())
                .flatMap(entry -> entry
                        .taken()
                        .filter(taken ->
                                DecisionTable.vietnam().rule(taken.decision()).serviceOf(taken) == of)
                        .map(taken -> shown(entry, taken))
                        .stream())
                .toList();
    }

    /** Whether people have recorded something, be it what registers could not tell. */
    boolean isOfPeople() {
        return entries.stream().anyMatch(entry -> entry.decision().line().isEmpty());
    }

    /** The decisions that people took back and that nobody has recorded again. */
    List<DecisionNamed> takenBack() {
        Set<DecisionNamed> gone = new LinkedHashSet<>(annulled);
        entries.forEach(entry -> gone.remove(
                new DecisionNamed(entry.key().documentNo(), entry.key().person().map(PersonKey::value))));
        return List.copyOf(gone);
    }

    private void note(StoredEvent event) {
        JsonNode body = tree(event);
        JsonNode decision = body.path("decision");
        if (decision.has("order")) {
            recordedAt.put(decision.path("order").asLong(), event.recordedAt());
        }
        if (event.type().endsWith(ANNULLED) && !body.path("correction").has("line")) {
            annulled.add(new DecisionNamed(
                    decision.path("documentNo").asText(),
                    Optional.of(decision.path("person").asText(""))
                            .filter(text -> !text.isEmpty())
                            .map(UUID::fromString)));
        }
    }

    private DecisionShown shown(PartEntry entry, Taken taken) {
        return new DecisionShown(
                taken.decision().code(),
                taken.detail(),
                entry.decision().documentNo(),
                entry.decision().person().map(PersonKey::value),
                entry.decision().decidedOn(),
                entry.decision().unit(),
                recordedAt.getOrDefault(entry.decision().order(), Instant.EPOCH));
    }

    private static JsonNode tree(StoredEvent event) {
        try {
            return JSON.readTree(event.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a stored body is JSON", e);
        }
    }
}
