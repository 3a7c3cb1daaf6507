package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.unit.door.UnitToRegister;
import vn.liem.contracts.LiemService;
import vn.liem.kernel.Ids;
import vn.liem.kernel.PersonKey;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;

/**
 * Says in commands to recovery-service what a row tells of assets, obligations and money. What is said of one asset or one
 * obligation is carried out there in its order; people are named by key, descriptions go sealed.
 */
final class MoneyOfRow {

    /** The place for which the description of an asset is sealed. */
    private static final String DESCRIPTION = "asset.stated.v1/description";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LookedUp known;

    MoneyOfRow(LookedUp known) {
        this.known = known;
    }

    ToSend asset(RowToCarry row, AssetRow asset, CaseFound found) {
        Optional<PersonKey> person = asset.personNo().flatMap(known::keyOf);
        if (asset.personNo().isPresent() && person.isEmpty()) {
            return new ToSend.Refused("person_not_carried");
        }
        ObjectNode body = body(row);
        body.put("assetNo", asset.assetNo());
        if (row.step() == Step.WITHDRAW) {
            return commands(command(
                    row, "withdraw_asset", assetId(asset.assetNo()), asset.identifiedOn(), found.locality(), body));
        }
        body.put("caseId", found.id().toString());
        person.ifPresent(key -> body.put("person", key.value().toString()));
        body.put("assetClass", asset.assetClass().code());
        asset.description()
                .map(text -> Sealer.seal(known.sealingKeyOf(found.id()), DESCRIPTION, new FreeText(text)))
                .ifPresent(closed -> body.put("sealedDescription", closed.value()));
        putAmount(body, "estimatedVnd", asset.estimatedValueVnd());
        return commands(
                command(row, "state_asset", assetId(asset.assetNo()), asset.identifiedOn(), found.locality(), body));
    }

    ToSend measure(RowToCarry row, AssetMeasureRow measure) {
        if (!measure.byUnit().matches(UnitToRegister.CODE)) {
            return new ToSend.Refused("unit_code_form");
        }
        ObjectNode body = body(row);
        body.put("assetNo", measure.assetNo());
        body.put("kind", measure.measure().code());
        if (row.step() == Step.WITHDRAW) {
            return commands(command(
                    row,
                    "withdraw_asset_measure",
                    assetId(measure.assetNo()),
                    measure.decidedOn(),
                    measure.byUnit(),
                    body));
        }
        putAmount(body, "valueVnd", measure.valueVnd());
        putDay(body, "endedOn", measure.endedOn());
        measure.endReason().ifPresent(reason -> body.put("endReason", reason.code()));
        return commands(command(
                row, "state_asset_measure", assetId(measure.assetNo()), measure.decidedOn(), measure.byUnit(), body));
    }

    ToSend obligation(RowToCarry row, ObligationRow obligation, CaseFound found) {
        Set<String> numbers = new LinkedHashSet<>();
        obligation.debtorNos().forEach(numbers::add);
        List<PersonKey> owing =
                numbers.stream().flatMap(number -> known.keyOf(number).stream()).toList();
        if (owing.size() < numbers.size()) {
            return new ToSend.Refused("person_not_carried");
        }
        ObjectNode body = body(row);
        body.put("obligationNo", obligation.obligationNo());
        if (row.step() == Step.WITHDRAW) {
            return commands(command(
                    row,
                    "withdraw_obligation",
                    obligationId(obligation.obligationNo()),
                    obligation.fixedOn(),
                    found.locality(),
                    body));
        }
        body.put("caseId", found.id().toString());
        ArrayNode debtors = body.putArray("debtors");
        owing.forEach(key -> debtors.add(key.value().toString()));
        body.put("kind", obligation.kind().code());
        body.put("beneficiary", obligation.beneficiary().code());
        body.put("amountVnd", Long.toString(obligation.amountVnd()));
        putDay(body, "enforceableOn", obligation.enforceableOn());
        putAmount(body, "reducedVnd", obligation.reducedAmountVnd());
        putDay(body, "reducedOn", obligation.reducedOn());
        return commands(command(
                row,
                "state_obligation",
                obligationId(obligation.obligationNo()),
                obligation.fixedOn(),
                found.locality(),
                body));
    }

    /** No column says who received it: it is said for the body that brings the register in. */
    ToSend recovery(RowToCarry row, RecoveryRow recovery) {
        UUID obligation = obligationId(recovery.obligationNo());
        if (row.step() == Step.WITHDRAW) {
            return commands(withdrawal(row, obligation, recovery));
        }
        List<SentCommand> commands = new ArrayList<>();
        row.beside()
                .filter(_ -> row.step() == Step.CORRECT)
                .map(RecoveryRow.class::cast)
                .filter(before -> !before.obligationNo().equals(recovery.obligationNo()))
                .ifPresent(before -> commands.add(withdrawal(row, obligation, before)));
        ObjectNode body = body(row);
        body.put("recoveryNo", recovery.recoveryNo());
        body.put("obligationNo", recovery.obligationNo());
        body.put("mode", recovery.mode().code());
        body.put("amountVnd", Long.toString(recovery.amountVnd()));
        putDay(body, "reversedOn", recovery.reversedOn());
        commands.add(command(row, "state_recovery", obligation, recovery.receivedOn(), row.agency(), body));
        return new ToSend.Commands(List.copyOf(commands));
    }

    private static SentCommand withdrawal(RowToCarry row, UUID obligation, RecoveryRow gone) {
        ObjectNode body = body(row);
        body.put("recoveryNo", gone.recoveryNo());
        body.put("obligationNo", gone.obligationNo());
        return command(row, "withdraw_recovery", obligation, gone.receivedOn(), row.agency(), body);
    }

    private static ToSend commands(SentCommand command) {
        return new ToSend.Commands(List.of(command));
    }

    private static SentCommand command(
            RowToCarry row, String name, UUID about, LocalDate on, String onBehalfOf, ObjectNode body) {
        UUID id = Ids.version8("import-to", row.command() + "\0" + LiemService.RECOVERY + "\0" + name);
        return new SentCommand(LiemService.RECOVERY, id, name, about, on, onBehalfOf, body);
    }

    private static ObjectNode body(RowToCarry row) {
        ObjectNode body = JSON.objectNode();
        body.set("line", CommandsOfRow.line(row));
        return body;
    }

    private static void putAmount(ObjectNode body, String name, Optional<Long> amount) {
        amount.ifPresent(vnd -> body.put(name, Long.toString(vnd)));
    }

    private static void putDay(ObjectNode body, String name, Optional<LocalDate> day) {
        day.ifPresent(on -> body.put(name, on.toString()));
    }

    private static UUID assetId(String assetNo) {
        return Ids.version8("asset-of-register", assetNo);
    }

    private static UUID obligationId(String obligationNo) {
        return Ids.version8("obligation-of-register", obligationNo);
    }
}
