package vn.liem.control.interference.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.interference.InterferenceKind;
import vn.liem.control.interference.Report;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What an officer sends to report an interference.
 *
 * @param about the subject id of whom it is about, where that is an officer known by one
 * @param sealedText what happened, sealed under the case's key
 */
public record ReportToRecord(
        InterferenceKind kind,
        LocalDate happenedOn,
        @HasForm(InterferenceDesk.SUBJECT) Optional<String> about,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedText) {

    Report report(UUID id, Officer officer) {
        return new Report(id, kind, happenedOn, officer.agency(), officer.subject(), about, sealedText);
    }
}
