package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measure;
import vn.liem.investigation.measure.MeasureLimits;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.ExtensionLimit;

/**
 * What is known now of the case in which measures on a person were ordered.
 *
 * @param charge the clause that the person is charged with
 * @param alongside the decisions of the case
 * @param charged the clauses that everybody in the case is charged with, as far as is known
 */
public record KnownNow(Optional<Clause> charge, Alongside alongside, List<Clause> charged) {

    public KnownNow {
        charged = List.copyOf(charged);
    }

    /** The investigation that a detention outlasts by what stands now, where its period can be computed. */
    Optional<Running> outlasted(Measure measure) {
        if (!MeasureLimits.isDetentionOfInvestigation(measure)) {
            return Optional.empty();
        }
        LocalDate day = measure.extensions().isEmpty()
                ? measure.order().startsOn()
                : measure.extensions().getLast().decidedOn();
        List<Clause> all = Stream.concat(charged.stream(), charge.or(measure.order()::charge).stream())
                .distinct()
                .toList();
        return ExtensionLimit.investigationOn(alongside.entries(), day, all)
                .filter(investigation -> measure.lastDay()
                        .filter(investigation.counted().due()::isBefore)
                        .isPresent());
    }
}
