package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is read of a procedural decision, or of its correction.
 *
 * @param months by how many months an investigation was extended
 * @param days by how many days a prosecution was extended
 * @param detail the detail of a corrected decision
 * @param step which decision of the law it is, where registers do not tell it
 */
public record DecisionTold(
        Decided decision,
        Optional<Integer> months,
        Optional<Integer> days,
        Optional<String> detail,
        Optional<StepTaken> step) {

    /** The decision itself. */
    public record Decided(String documentNo, LocalDate decidedOn, String unit, Optional<String> person) {}

    /** The decision of the law, by its code. */
    public record StepTaken(String code) {}
}
