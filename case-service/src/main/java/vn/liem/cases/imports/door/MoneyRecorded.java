package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.Code;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * What recovery-service has told of assets, obligations and receipts that people recorded there, as registers would tell them. A
 * description stays sealed where it is: where a row is brought, it is taken to be what the row says. A person whom no register
 * names by number stands under the person's key.
 */
final class MoneyRecorded {

    private final WantedKeys keys;
    private final FindCase cases;
    private final PersonFromRegister people;
    private final Map<UUID, Optional<String>> caseNos = new HashMap<>();
    private final Map<PersonKey, String> numbers = new HashMap<>();
    private final Map<RowKey, InSystem> records = new LinkedHashMap<>();

    MoneyRecorded(WantedKeys keys, FindCase cases, PersonFromRegister people) {
        this.keys = keys;
        this.cases = cases;
        this.people = people;
    }

    List<InSystem> records() {
        return List.copyOf(records.values());
    }

    void addAssets(List<JsonNode> told) {
        learn(told.stream().flatMap(one -> person(one.path("person")).stream()));
        for (JsonNode asset : told) {
            if (asset.path("recordedHere").asBoolean()) {
                caseNo(asset).ifPresent(caseNo -> put(asset(asset, caseNo), asset));
            }
            asset.path("measures").forEach(measure -> put(measure(text(asset, "assetNo"), measure), asset));
        }
    }

    void addObligations(List<JsonNode> told) {
        learn(told.stream().flatMap(one -> one.path("debtors").valueStream()).flatMap(key -> person(key).stream()));
        for (JsonNode obligation : told) {
            if (obligation.path("recordedHere").asBoolean()) {
                caseNo(obligation).ifPresent(caseNo -> put(obligation(obligation, caseNo), obligation));
            }
            obligation
                    .path("receipts")
                    .forEach(receipt -> put(receipt(text(obligation, "obligationNo"), receipt), obligation));
        }
    }

    private void learn(Stream<PersonKey> named) {
        Set<PersonKey> unknown = named.filter(key -> !numbers.containsKey(key)).collect(Collectors.toSet());
        numbers.putAll(people.numbersOf(unknown));
    }

    private void put(RegisterRow row, JsonNode told) {
        long order = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(text(told, "recordedAt")));
        records.put(row.key(), new InSystem.Stands(row, order));
    }

    private Optional<String> caseNo(JsonNode told) {
        return caseNos.computeIfAbsent(
                UUID.fromString(text(told, "caseId")), id -> cases.byId(id).map(CaseFound::number));
    }

    private AssetRow asset(JsonNode told, String caseNo) {
        String assetNo = text(told, "assetNo");
        AssetRow known = new AssetRow(
                assetNo,
                caseNo,
                person(told.path("person")).map(this::number),
                code(AssetRow.AssetClass.values(), text(told, "assetClass")),
                Optional.empty(),
                day(told, "identifiedOn").orElseThrow(),
                amount(told, "estimatedVnd"));
        Optional<String> description =
                keys.brought(known.key()).map(AssetRow.class::cast).flatMap(AssetRow::description);
        return new AssetRow(
                assetNo,
                caseNo,
                known.personNo(),
                known.assetClass(),
                description,
                known.identifiedOn(),
                known.estimatedValueVnd());
    }

    /** Registers do not know that an asset was given back: that it was released is what they say of it. */
    private static AssetMeasureRow measure(String assetNo, JsonNode told) {
        return new AssetMeasureRow(
                assetNo,
                code(AssetMeasureRow.Measure.values(), text(told, "kind")),
                day(told, "decidedOn").orElseThrow(),
                amount(told, "valueVnd"),
                text(told, "unit"),
                day(told, "endedOn"),
                optional(told, "endReason")
                        .map(reason -> reason.equals("returned")
                                ? AssetMeasureRow.EndReason.RELEASED
                                : code(AssetMeasureRow.EndReason.values(), reason)));
    }

    private ObligationRow obligation(JsonNode told, String caseNo) {
        List<String> debtors = told.path("debtors")
                .valueStream()
                .flatMap(key -> person(key).stream())
                .map(this::number)
                .toList();
        RowKey key = RowKey.obligation(text(told, "obligationNo"));
        String inOrderOfRow = keys.brought(key)
                .map(ObligationRow.class::cast)
                .filter(row -> new HashSet<>(row.debtorNos()).equals(new HashSet<>(debtors)))
                .map(ObligationRow::debtors)
                .orElseGet(() -> String.join(";", debtors));
        return new ObligationRow(
                text(told, "obligationNo"),
                caseNo,
                inOrderOfRow,
                code(ObligationRow.Kind.values(), text(told, "kind")),
                code(ObligationRow.Beneficiary.values(), text(told, "beneficiary")),
                Long.parseLong(text(told, "amountVnd")),
                day(told, "fixedOn").orElseThrow(),
                day(told, "enforceableOn"),
                amount(told.path("reduction"), "amountVnd"),
                day(told.path("reduction"), "reducedOn"));
    }

    private static RecoveryRow receipt(String obligationNo, JsonNode told) {
        return new RecoveryRow(
                text(told, "recoveryNo"),
                obligationNo,
                day(told, "receivedOn").orElseThrow(),
                code(RecoveryRow.Mode.values(), text(told, "mode")),
                Long.parseLong(text(told, "amountVnd")),
                day(told, "reversedOn"));
    }

    private String number(PersonKey person) {
        return numbers.getOrDefault(person, person.toString());
    }

    private static Optional<PersonKey> person(JsonNode told) {
        return Optional.of(told.asText(""))
                .filter(said -> !said.isEmpty())
                .map(UUID::fromString)
                .map(PersonKey::new);
    }

    private static <C extends Code> C code(C[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a service told a code that registers lack"));
    }

    private static Optional<LocalDate> day(JsonNode told, String name) {
        return optional(told, name).map(LocalDate::parse);
    }

    private static Optional<Long> amount(JsonNode told, String name) {
        return optional(told, name).map(Long::valueOf);
    }

    private static Optional<String> optional(JsonNode told, String name) {
        return Optional.of(text(told, name)).filter(said -> !said.isEmpty());
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asText("");
    }
}
