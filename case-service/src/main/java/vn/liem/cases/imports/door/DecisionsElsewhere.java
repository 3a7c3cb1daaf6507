package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.OwningService;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/** Asks investigation- and trial-service what people have recorded there of cases; a service that starts is waited for. */
@Singleton
final class DecisionsElsewhere {

    /** The most cases of one question. */
    static final int CASES_AT_ONCE = 500;

    private static final int TRIES = 10;
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Destinations destinations;
    private final PersonFromRegister people;
    private final Duration betweenTries;

    @Inject
    DecisionsElsewhere(Destinations destinations, PersonFromRegister people) {
        this(destinations, people, BETWEEN_TRIES);
    }

    DecisionsElsewhere(Destinations destinations, PersonFromRegister people, Duration betweenTries) {
        this.destinations = destinations;
        this.people = people;
        this.betweenTries = betweenTries;
    }

    /** What was told. */
    sealed interface Told {
        /** Everything that was asked for. */
        record Facts(RecordedElsewhere facts) implements Told {}

        /** A service does not answer. */
        record Silent(String service) implements Told {}
    }

    /** What was recorded of the cases, given by number and id. */
    Told of(Map<String, UUID> cases, WantedKeys keys) {
        RecordedElsewhere facts = new RecordedElsewhere(numbers(cases), keys, people);
        Map<String, Set<String>> accused = new LinkedHashMap<>();
        for (RowKey key : keys.of(Register.ACCUSED)) {
            if (keys.told(key).isEmpty()) {
                accused.computeIfAbsent(key.parts().getFirst(), _ -> new LinkedHashSet<>())
                        .add(key.parts().getLast());
            }
        }
        List<Map.Entry<String, UUID>> all = new ArrayList<>(cases.entrySet());
        for (int from = 0; from < all.size(); from += CASES_AT_ONCE) {
            List<Map.Entry<String, UUID>> batch = all.subList(from, Math.min(all.size(), from + CASES_AT_ONCE));
            for (OwningService service : OwningService.values()) {
                Optional<List<JsonNode>> told = ask(service, question(service, batch, accused));
                if (told.isEmpty()) {
                    return new Told.Silent(Destinations.nameOf(service));
                }
                facts.add(told.get());
            }
        }
        return new Told.Facts(facts);
    }

    private static Map<UUID, String> numbers(Map<String, UUID> cases) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        cases.forEach((number, id) -> numbers.put(id, number));
        return numbers;
    }

    private ObjectNode question(
            OwningService service, List<Map.Entry<String, UUID>> cases, Map<String, Set<String>> accused) {
        Map<String, PersonKey> known = people.keysOf(cases.stream()
                .flatMap(one -> accused.getOrDefault(one.getKey(), Set.of()).stream())
                .distinct()
                .toList());
        ObjectNode question =
                NODES.objectNode().put("decisionsOf", service.name().toLowerCase(Locale.ROOT));
        ArrayNode asked = question.putArray("cases");
        for (Map.Entry<String, UUID> one : cases) {
            ArrayNode persons =
                    asked.addObject().put("id", one.getValue().toString()).putArray("people");
            accused.getOrDefault(one.getKey(), Set.of()).stream()
                    .flatMap(number -> Optional.ofNullable(known.get(number)).stream())
                    .forEach(person -> persons.add(person.toString()));
        }
        return question;
    }

    private Optional<List<JsonNode>> ask(OwningService service, ObjectNode question) {
        return patiently(() -> destinations.recorded(service, question), betweenTries);
    }

    /** Asks until there is an answer; none where there is none for long. */
    static Optional<List<JsonNode>> patiently(Supplier<BatchPeer.Sent> ask, Duration betweenTries) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (ask.get() instanceof BatchPeer.Sent.Answered(var told)) {
                return Optional.of(told);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(betweenTries.toMillis());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
