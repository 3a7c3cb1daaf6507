package vn.liem.cases.source;

import java.time.LocalDate;
import java.util.Optional;

/** The settling was decided; an instituted source names the case by its number. */
public record SourceDecision(SourceOutcome outcome, LocalDate decidedOn, Optional<String> caseNumber) {}
