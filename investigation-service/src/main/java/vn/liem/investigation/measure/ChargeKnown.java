package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.law.Clause;

/** The charge that stands against the person; the clause is missing where the charge names none. */
public record ChargeKnown(LocalDate chargedOn, Optional<Clause> clause) {}
