package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.cases.discipline.DisciplineProposal;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent of a proposal.
 *
 * @param restsOn the number of the opening that it follows
 * @param by the body that proposes, the own one where none is named
 */
public record ProposalToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        DisciplineTrack track,
        DisciplineForm form,
        LocalDate proposedOn,
        @HasForm(Document.NUMBER) Optional<String> restsOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    DisciplineProposal proposal(String own) {
        return new DisciplineProposal(documentNo, track, form, proposedOn, restsOn, by.orElse(own));
    }
}
