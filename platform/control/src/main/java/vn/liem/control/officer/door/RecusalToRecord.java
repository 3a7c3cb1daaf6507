package vn.liem.control.officer.door;

import java.time.LocalDate;
import vn.liem.control.officer.Recusal;
import vn.liem.control.officer.RecusalGround;
import vn.liem.control.officer.RecusedBy;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends of its decision that an officer is out of a case.
 *
 * @param officer the subject id of the officer's token
 * @param recusedOn the first day on which the officer is out of it
 * @param sealedReason why, sealed under the case's key
 */
public record RecusalToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(OfficerDesk.SUBJECT) String officer,
        RecusalGround ground,
        LocalDate recusedOn,
        DecidedBy by,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    /** Who decides that somebody else is out of a case. */
    public enum DecidedBy {
        /** Người đứng đầu cơ quan. */
        HEAD_OF_BODY,
        /** Hội đồng xét xử. */
        PANEL,
        /** Viện kiểm sát. */
        PROCURACY;

        RecusedBy recorded() {
            return switch (this) {
                case HEAD_OF_BODY -> RecusedBy.HEAD_OF_BODY;
                case PANEL -> RecusedBy.PANEL;
                case PROCURACY -> RecusedBy.PROCURACY;
            };
        }
    }

    Recusal recusal(String unit) {
        return new Recusal(documentNo, officer, ground, recusedOn, by.recorded(), unit, sealedReason);
    }
}
