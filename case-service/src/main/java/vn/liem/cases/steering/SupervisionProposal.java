package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/**
 * A proposal to put a case under supervision.
 *
 * @param caseId the matter or case that it speaks of
 * @param locality the unit code of where the case belongs, as the registry had it when it was proposed
 * @param member the seat of the committee member who proposes; empty where the standing agency does
 */
public record SupervisionProposal(
        UUID caseId,
        String locality,
        SupervisionLevel level,
        Criterion criterion,
        LocalDate proposedOn,
        Optional<String> member,
        Optional<SealedText> grounds) {}
