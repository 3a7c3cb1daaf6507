package vn.liem.investigation.appraisal.door;

import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.door.MaxLength;

/** Which request a row that was brought in again no longer tells of this case. */
public record WithdrawnAppraisal(
        @MaxLength(DecisionKey.MAX_LENGTH) String requestNo, RegisterLine line) {}
