package vn.liem.cases.inspection.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the information source of a finding.
 *
 * @param receivedBy the unit code of the body that received it first, where one did
 * @param heldBy the unit code of the body that has it in hands
 * @param handOver how its file stands
 * @param outcome of the last decision, where it was decided
 * @param caseNumber the case that was instituted
 */
public record SourceStanding(
        Optional<String> receivedBy,
        Optional<LocalDate> receivedOn,
        String heldBy,
        HandOverState handOver,
        Optional<String> outcome,
        Optional<LocalDate> decidedOn,
        Optional<String> caseNumber) {

    /** How the file of a source stands (tình trạng bàn giao hồ sơ). */
    public enum HandOverState {
        /** Chưa bàn giao. */
        WITH_SENDER,
        /** Đang chuyển giao. */
        UNDER_OFFER,
        /** Đã bàn giao. */
        HANDED_OVER
    }
}
