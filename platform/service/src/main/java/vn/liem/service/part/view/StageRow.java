package vn.liem.service.part.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.ServicePart;

/**
 * A case as lists show and filter it.
 *
 * @param stage as far as this service knows; not there where every decision was taken back
 * @param round the round of investigation
 * @param lastDecidedOn the legal day of the last decision
 * @param lastUnit the body that took it
 * @param units the bodies that decided anything
 * @param whole everything that was recorded, as JSON: what the next event folds into
 */
public record StageRow(
        UUID caseId,
        Optional<CaseStage> stage,
        int round,
        LocalDate lastDecidedOn,
        String lastUnit,
        List<String> units,
        String whole) {

    /** The row of what was recorded; what stood last stays visible where everything was taken back. */
    static StageRow of(UUID caseId, CaseParts parts, ServicePart part, Optional<StageRow> before) {
        List<PartEntry> ordered = ServicePart.inLegalOrder(parts.entries());
        CaseState state = part.state(parts.entries());
        return new StageRow(
                caseId,
                state.stage(),
                state.round(),
                ordered.isEmpty()
                        ? before.map(StageRow::lastDecidedOn).orElse(LocalDate.EPOCH)
                        : ordered.getLast().decision().decidedOn(),
                ordered.isEmpty()
                        ? before.map(StageRow::lastUnit).orElse("")
                        : ordered.getLast().decision().unit(),
                ordered.stream()
                        .map(entry -> entry.decision().unit())
                        .distinct()
                        .sorted()
                        .toList(),
                BodyCodec.encode(parts).json());
    }

    CaseParts parts() {
        return partsOf(whole);
    }

    static CaseParts partsOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), CaseParts.class);
    }
}
