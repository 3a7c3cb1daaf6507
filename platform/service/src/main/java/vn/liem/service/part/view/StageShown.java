package vn.liem.service.part.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.procedure.part.ServicePart;

/**
 * A case as it is shown: its stage and the decisions in the order in which they take effect.
 *
 * @param versions the version of each aggregate, for If-Match
 */
public record StageShown(
        UUID caseId,
        Optional<String> stage,
        Optional<String> stageEn,
        Optional<String> stageVi,
        int round,
        LocalDate lastDecidedOn,
        String lastUnit,
        Map<String, Long> versions,
        List<DecisionShown> decisions) {

    /**
     * A decision as it is shown.
     *
     * @param recordedByFormerHolder by whom and when it was recorded, where that body held the file on its day and had handed it
     *     on before it recorded it
     */
    public record DecisionShown(
            String decision,
            String nameEn,
            String nameVi,
            String documentNo,
            LocalDate decidedOn,
            String unit,
            Optional<PersonKey> person,
            Optional<String> detail,
            int round,
            Optional<RegisterLine> line,
            Optional<FormerHolder.Shown> recordedByFormerHolder) {

        private static DecisionShown of(PartEntry entry, Optional<FormerHolder> formerHolder) {
            var name = nameOf(entry);
            var recorded = entry.decision();
            return new DecisionShown(
                    entry.code(),
                    name.english(),
                    name.vietnamese(),
                    recorded.documentNo(),
                    recorded.decidedOn(),
                    recorded.unit(),
                    recorded.person(),
                    entry.detail(),
                    recorded.round(),
                    recorded.line(),
                    formerHolder.map(FormerHolder::shown));
        }

        private static Wording nameOf(PartEntry entry) {
            return entry.taken()
                    .map(taken -> DecisionTable.vietnam().rule(taken.decision()).name())
                    .or(() -> entry.step()
                            .map(step ->
                                    Profile.vietnam().law().step(step.code()).name()))
                    .orElseThrow();
        }
    }

    static StageShown of(StageEntry row, CaseParts parts) {
        Optional<CaseStage> stage =
                Optional.ofNullable(row.stage).map(code -> CaseStage.valueOf(code.toUpperCase(Locale.ROOT)));
        Map<String, Long> versions = new TreeMap<>();
        parts.parts().forEach(part -> versions.put(part.kind(), part.version()));
        return new StageShown(
                row.caseId,
                Optional.ofNullable(row.stage),
                stage.map(CaseStage::english),
                stage.map(CaseStage::vietnamese),
                row.round,
                row.lastDecidedOn,
                row.lastUnit,
                versions,
                ServicePart.inLegalOrder(parts.entries()).stream()
                        .map(entry -> DecisionShown.of(entry, parts.formerHolder(entry)))
                        .toList());
    }
}
