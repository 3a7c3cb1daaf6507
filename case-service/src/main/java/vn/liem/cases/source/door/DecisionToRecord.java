package vn.liem.cases.source.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.source.SourceOutcome;
import vn.liem.service.door.HasForm;

/** What a body sends when it has decided on an information source. */
public record DecisionToRecord(
        SourceOutcome outcome,
        LocalDate decidedOn,
        @HasForm(SourceToRegister.NUMBER) Optional<String> caseNumber) {}
