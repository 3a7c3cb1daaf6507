package vn.liem.handover.door;

import java.util.Optional;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.service.door.MaxLength;

/** Why a file is not taken, in clear, and perhaps the body it should go to. */
public record RejectionToMake(
        @MaxLength(Reasoned.MAX_LENGTH) String reason, Optional<UnitCode> redirectTo) {}
