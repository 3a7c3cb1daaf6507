package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * A hand-over of the past as a register states it, nothing added: what the register leaves open stays open. The number
 * of documents is the register's figure; nobody has seen a manifest.
 */
public record RegisterStatement(
        FileSubject subject,
        UnitCode from,
        UnitCode to,
        LocalDate sentOn,
        Optional<Integer> documents,
        Optional<LocalDate> receivedOn,
        Optional<RecordedOutcome> outcome,
        Optional<LocalDate> outcomeOn,
        Optional<SealedText> reason) {}
