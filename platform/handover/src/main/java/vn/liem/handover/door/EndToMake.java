package vn.liem.handover.door;

import vn.liem.handover.protocol.DocumentNumber;
import vn.liem.service.door.MaxLength;

/** Why an operator ends a hand-over, in clear, and the decision that says so. */
public record EndToMake(@MaxLength(Reasoned.MAX_LENGTH) String reason, DocumentNumber documentNumber) {}
