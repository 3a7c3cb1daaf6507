package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.BODY_NOT_KNOWN;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_NOT_HERE;

import java.util.List;
import vn.liem.eventstore.Aggregate;
import vn.liem.handover.protocol.FoundDocument;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.IncomingFileCommand;
import vn.liem.handover.protocol.IncomingFileEvent;
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.handover.protocol.policy.WhenFileOfferedThenReceive;
import vn.liem.handover.protocol.policy.WhenOfferEndedThenStandDown;
import vn.liem.handover.protocol.policy.WhenUrgentMeasureTakenThenNoteIt;
import vn.liem.handover.protocol.policy.WhenWithdrawalAskedThenAnswer;
import vn.liem.messaging.Reaction;

/** What a sender's event leads to in the receiver's half, where the receiver lives here. */
final class WhatReceiverHears {

    /** How much is fetched and hashed of one dossier while the inbox waits, in bytes; the rest is looked at later. */
    static final long MAX_BYTES_AT_ONCE = 64L << 20;

    private static final Aggregate<IncomingFileCommand, IncomingFile, IncomingFileEvent> RECEIVED_HERE =
            WhereKnown.of(Handovers.INCOMING);

    private final Hosts hosts;
    private final DossierDocuments documents;
    private final EvidenceCheck check;

    WhatReceiverHears(Hosts hosts, DossierDocuments documents, EvidenceCheck check) {
        this.hosts = hosts;
        this.documents = documents;
        this.check = check;
    }

    List<Reaction<?, ?, ?>> of(Heard heard, OfferedFileEvent said) {
        return switch (said) {
            case FileOffered offer -> offered(heard, offer);
            case UrgentMeasureTaken taken -> known(heard, WhenUrgentMeasureTakenThenNoteIt.react(taken));
            case WithdrawalAsked asked -> known(heard, WhenWithdrawalAskedThenAnswer.react(asked, heard.today()));
            case OfferEndedByOperator ended -> known(heard, WhenOfferEndedThenStandDown.react(ended, heard.today()));
            case ReceiptRecorded _, FileReleased _, RejectionRecorded _, FileWithdrawn _ -> List.of();
            case WithdrawalRefusalRecorded _, LatenessRecorded _, AcceptanceOvertaken _ -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> offered(Heard heard, FileOffered offer) {
        return switch (hosts.placeOf(offer.to())) {
            case ELSEWHERE -> List.of();
            case NOT_KNOWN -> heard.waits(offer.subject(), BODY_NOT_KNOWN);
            case HERE -> arrived(heard, offer);
        };
    }

    private List<Reaction<?, ?, ?>> arrived(Heard heard, FileOffered offer) {
        if (!check.canTell(heard.source())) {
            return heard.waits(offer.subject(), EVIDENCE_NOT_HERE);
        }
        return check.holds(heard.source(), offer.checkpoint())
                ? heard.then(Handovers.INCOMING, receive(heard, offer), Handovers.incoming(offer.offerId()))
                : heard.waits(offer.subject(), EVIDENCE_DOES_NOT_HOLD);
    }

    private IncomingFileCommand receive(Heard heard, FileOffered offer) {
        List<FoundDocument> found = documents.find(heard.source(), offer.manifest(), MAX_BYTES_AT_ONCE);
        return WhenFileOfferedThenReceive.react(offer, heard.leaf(), found, heard.today());
    }

    private static List<Reaction<?, ?, ?>> known(Heard heard, IncomingFileCommand command) {
        return heard.then(RECEIVED_HERE, command, Handovers.incoming(command.offerId()));
    }
}
