package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.contracts.LiemService;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/** Asks recovery-service what people have recorded there of assets, obligations and receipts; a service that starts is waited for. */
@Singleton
final class MoneyElsewhere {

    /** The most numbers of one question. */
    static final int NUMBERS_AT_ONCE = 500;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Destinations destinations;
    private final FindCase cases;
    private final PersonFromRegister people;
    private final Duration betweenTries;

    @Inject
    MoneyElsewhere(Destinations destinations, FindCase cases, PersonFromRegister people) {
        this(destinations, cases, people, DecisionsElsewhere.BETWEEN_TRIES);
    }

    MoneyElsewhere(Destinations destinations, FindCase cases, PersonFromRegister people, Duration betweenTries) {
        this.destinations = destinations;
        this.cases = cases;
        this.people = people;
        this.betweenTries = betweenTries;
    }

    /** What was recorded under the keys that are asked about; none where the service does not answer. */
    Optional<List<InSystem>> of(WantedKeys keys) {
        MoneyRecorded recorded = new MoneyRecorded(keys, cases, people);
        Set<String> assets = numbers(keys.of(Register.ASSETS));
        assets.addAll(numbers(keys.of(Register.ASSET_MEASURES)));
        for (List<String> some : inParts(assets)) {
            ObjectNode question = NODES.objectNode();
            question.set("assets", texts(some));
            Optional<List<JsonNode>> told = ask("assets", question);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            recorded.addAssets(told.get());
        }
        return obligations(keys, recorded) ? Optional.of(recorded.records()) : Optional.empty();
    }

    private boolean obligations(WantedKeys keys, MoneyRecorded recorded) {
        List<List<String>> obligations = inParts(numbers(keys.of(Register.OBLIGATIONS)));
        List<List<String>> recoveries = inParts(numbers(keys.of(Register.RECOVERIES)));
        for (int i = 0; i < Math.max(obligations.size(), recoveries.size()); i++) {
            ObjectNode question = NODES.objectNode();
            question.set("obligations", texts(i < obligations.size() ? obligations.get(i) : List.of()));
            question.set("recoveries", texts(i < recoveries.size() ? recoveries.get(i) : List.of()));
            Optional<List<JsonNode>> told = ask("obligations", question);
            if (told.isEmpty()) {
                return false;
            }
            recorded.addObligations(told.get());
        }
        return true;
    }

    private Optional<List<JsonNode>> ask(String what, ObjectNode question) {
        return DecisionsElsewhere.patiently(
                () -> destinations.recordedNumbers(LiemService.RECOVERY, what, question), betweenTries);
    }

    private static Set<String> numbers(Set<RowKey> keys) {
        Set<String> numbers = new LinkedHashSet<>();
        keys.forEach(key -> numbers.add(key.parts().getFirst()));
        return numbers;
    }

    private static List<List<String>> inParts(Set<String> numbers) {
        List<String> all = List.copyOf(numbers);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += NUMBERS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + NUMBERS_AT_ONCE)));
        }
        return parts;
    }

    private static ArrayNode texts(List<String> numbers) {
        ArrayNode texts = NODES.arrayNode();
        numbers.forEach(texts::add);
        return texts;
    }
}
