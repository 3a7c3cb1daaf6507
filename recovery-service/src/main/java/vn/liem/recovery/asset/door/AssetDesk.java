package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.recovery.asset.door.AssetsInLog.Place;
import vn.liem.recovery.cases.view.KnownCaseEntry;
import vn.liem.recovery.cases.view.KnownCases;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;

/** The way of what is recorded of an asset from the resources to the log; what is recorded speaks of the case. */
@Singleton
public final class AssetDesk {

    private final Gate gate;
    private final CommandDoor door;
    private final AssetsInLog assets;
    private final KnownCases cases;
    private final Localities units;
    private final RequestAtDoor request;

    @Inject
    AssetDesk(
            Gate gate,
            CommandDoor door,
            AssetsInLog assets,
            KnownCases cases,
            Localities units,
            RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.assets = assets;
        this.cases = cases;
        this.units = units;
        this.request = request;
    }

    /** Where a case belongs; nowhere where it is not known. */
    List<String> localityOf(UUID caseId) {
        return cases.byId(caseId)
                .map(KnownCaseEntry::locality)
                .map(units::chainOf)
                .orElse(List.of());
    }

    /** Checks of the fields of a request. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** The body that recorded an asset holds it. */
    Place permit(Act act, UUID id) {
        Place place = assets.placeOf(id);
        gate.permit(act, CaseFacts.heldBy(place.registeredBy(), localityOf(place.caseId())));
        return place;
    }

    /** Records a fact beside the others: it takes its place by its day and needs no version. */
    Response add(UUID id, Place place, LocalDate on, AssetCommand command) {
        return answer(instruction(id, place.caseId(), on, command));
    }

    /** Changes what stands, at the version that was seen. */
    Response change(UUID id, Place place, LocalDate on, AssetCommand command) {
        return answer(door.atSeenVersion(instruction(id, place.caseId(), on, command)));
    }

    /** Takes a record back, at the version that was seen. */
    Response takeBack(UUID id, Place place, AssetCommand command) {
        return change(id, place, door.today(), command);
    }

    Response answer(Instruction<AssetCommand> instruction) {
        return door.answer(ASSETS, instruction, AssetResource.PATH + "/");
    }

    Instruction<AssetCommand> instruction(UUID id, UUID caseId, LocalDate on, AssetCommand command) {
        return Instruction.of(
                command, AssetsInLog.streamOf(id), StreamId.of("case", caseId).value(), on, request.authorship());
    }
}
