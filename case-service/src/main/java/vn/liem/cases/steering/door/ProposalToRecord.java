package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.cases.steering.SupervisionProposal;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to propose a case for the list.
 *
 * @param member the seat of the committee member who proposes; left out where the standing agency does
 */
public record ProposalToRecord(
        UUID caseId,
        SupervisionLevel level,
        Criterion criterion,
        LocalDate proposedOn,
        @HasForm(ItemToList.SEAT) Optional<String> member,
        @MaxLength(2_000) Optional<String> grounds) {

    SupervisionProposal proposal(String locality, Optional<SealedText> sealed) {
        return new SupervisionProposal(caseId, locality, level, criterion, proposedOn, member, sealed);
    }
}
