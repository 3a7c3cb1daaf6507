package vn.liem.handover.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.desk.FileToOffer.Answered;
import vn.liem.handover.desk.FileToOffer.ListedDocument;
import vn.liem.handover.protocol.DossierManifest;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.service.door.MaxLength;

/**
 * What an officer sends to offer a file; the term of the answer follows from the profile.
 *
 * @param documents handed in before, in the order of the file
 * @param answers the earlier hand-over that this one returns or redirects
 */
public record FileToSend(
        SubjectKind subjectKind,
        UUID subjectId,
        UnitCode to,
        BasisToCite legalBasis,
        @MaxLength(DossierManifest.MAX_DOCUMENTS) List<ListedDocument> documents,
        Optional<Answered> answers) {}
