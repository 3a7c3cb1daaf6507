package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/**
 * The decision or the letter by which a body is asked.
 *
 * @param unit the body that asks
 * @param body the body that is asked
 * @param matter what the expertise is on, where that gives another time than the usual one
 * @param dueOn until when the document wants the conclusion; a valuation has no other end
 * @param question what is asked, sealed; registers do not tell it
 * @param follows the request that this one supplements or repeats
 * @param line the line of the register that told it, if one did
 */
public record AppraisalRequest(
        String documentNo,
        AppraisalKind kind,
        LocalDate requestedOn,
        String unit,
        String body,
        Optional<ExpertiseMatter> matter,
        Optional<LocalDate> dueOn,
        Optional<SealedText> question,
        Optional<FollowsRequest> follows,
        Optional<RegisterLine> line) {}
