package vn.liem.cases.discipline.door;

import vn.liem.cases.discipline.DisciplinePaper;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What is sent to take back what did not happen in this matter.
 *
 * @param number that of an opening, a proposal, an end without discipline or a decision; that of the decision for what is
 *     recorded of one
 */
public record RecordToWithdraw(
        DisciplinePaper paper,
        @HasForm(Document.NUMBER) String number,
        @MaxLength(2_000) String reason) {}
