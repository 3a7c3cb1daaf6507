package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * What other services have told of decisions and charges that people recorded there, as registers would tell them. A person
 * whom no register names by number stands under the person's key.
 */
final class RecordedElsewhere {

    private final Map<UUID, String> cases;
    private final WantedKeys keys;
    private final PersonFromRegister people;
    private final Map<String, LocalDate> institutedOn = new LinkedHashMap<>();
    private final Set<String> liveCases = new TreeSet<>();
    private final List<InSystem> takenBack = new ArrayList<>();
    private final List<InSystem> standing = new ArrayList<>();
    private final Map<PersonKey, String> numbers = new HashMap<>();

    RecordedElsewhere(Map<UUID, String> cases, WantedKeys keys, PersonFromRegister people) {
        this.cases = cases;
        this.keys = keys;
        this.people = people;
    }

    /** What stands wins over what was taken back: it was recorded again. */
    List<InSystem> records() {
        return Stream.concat(takenBack.stream(), standing.stream()).toList();
    }

    /** The days on which cases were instituted, by number; the register of cases tells them. */
    Map<String, LocalDate> institutedOn() {
        return institutedOn;
    }

    /** The numbers of the cases of which people have recorded something at a service that keeps decisions. */
    Set<String> liveCases() {
        return liveCases;
    }

    void add(List<JsonNode> told) {
        learnNumbers(told);
        for (JsonNode one : told) {
            String caseNo = cases.get(UUID.fromString(one.path("id").asText()));
            if (caseNo != null) {
                if (one.path("recordedByPeople").asBoolean()) {
                    liveCases.add(caseNo);
                }
                one.path("decisions").forEach(decision -> decided(caseNo, decision));
                one.path("takenBack").forEach(decision -> takenBack(caseNo, decision));
                one.path("charges").forEach(charge -> charged(caseNo, charge));
            }
        }
    }

    private void learnNumbers(List<JsonNode> told) {
        Set<PersonKey> named = told.stream()
                .flatMap(one -> Stream.of("decisions", "takenBack", "charges")
                        .flatMap(list -> one.path(list).valueStream()))
                .flatMap(fact -> person(fact).stream())
                .collect(Collectors.toSet());
        numbers.putAll(people.numbersOf(named));
    }

    private void decided(String caseNo, JsonNode told) {
        ProceduralDecision decision = decisionOf(told.path("decision").asText());
        LocalDate on = LocalDate.parse(told.path("decidedOn").asText());
        if (decision == ProceduralDecision.INSTITUTED) {
            institutedOn.put(caseNo, on);
            return;
        }
        standing.add(new InSystem.Stands(
                new ProceedingRow(
                        caseNo,
                        personNo(told),
                        on,
                        decision,
                        told.path("unit").asText(),
                        told.path("documentNo").asText(),
                        text(told, "detail")),
                orderOf(told)));
    }

    private void takenBack(String caseNo, JsonNode told) {
        String documentNo = told.path("documentNo").asText();
        RowKey key = RowKey.decision(caseNo, personNo(told), documentNo);
        if (keys.told(key).isPresent()) {
            takenBack.add(new InSystem.TakenBack(key));
        }
    }

    /** Name, year and post stay in the directory: where a row is brought, they are taken to be what the row says. */
    private void charged(String caseNo, JsonNode told) {
        String personNo = personNo(told).orElseThrow();
        Optional<AccusedRow> brought = keys.brought(RowKey.accused(caseNo, personNo))
                .filter(AccusedRow.class::isInstance)
                .map(AccusedRow.class::cast);
        RegisterRow charge = new AccusedRow(
                caseNo,
                personNo,
                brought.flatMap(AccusedRow::fullName),
                brought.flatMap(AccusedRow::birthYear),
                LocalDate.parse(told.path("chargedOn").asText()),
                text(told, "article"),
                text(told, "clause"),
                told.path("official").asBoolean(),
                told.path("partyMember").asBoolean(),
                AccusedRow.ManagedBy.valueOf(told.path("managedBy").asText().toUpperCase(Locale.ROOT)),
                brought.flatMap(AccusedRow::position));
        standing.add(new InSystem.Stands(charge, orderOf(told)));
    }

    private Optional<String> personNo(JsonNode told) {
        return person(told).map(key -> numbers.getOrDefault(key, key.toString()));
    }

    private static Optional<PersonKey> person(JsonNode told) {
        return text(told, "person").map(UUID::fromString).map(PersonKey::new);
    }

    private static Optional<String> text(JsonNode told, String name) {
        return Optional.of(told.path(name).asText("")).filter(said -> !said.isEmpty());
    }

    /** Facts of two services stand in the order in which they were recorded. */
    private static long orderOf(JsonNode told) {
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, Instant.parse(told.path("recordedAt").asText()));
    }

    private static ProceduralDecision decisionOf(String code) {
        return Arrays.stream(ProceduralDecision.values())
                .filter(decision -> decision.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a service told a decision that the table lacks"));
    }
}
