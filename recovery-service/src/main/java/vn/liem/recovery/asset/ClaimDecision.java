package vn.liem.recovery.asset;

import java.time.LocalDate;

/** How a claim was decided, or that it was withdrawn. */
public record ClaimDecision(String documentNo, LocalDate decidedOn, String unit, ClaimOutcome outcome) {}
