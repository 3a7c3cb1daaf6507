package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_NOT_HERE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.LogReader;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.IncomingFileEvent;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.OperatorsEndRecorded;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalHeard;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.handover.protocol.OfferedFileCommand;
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.handover.protocol.policy.WhenFileAcceptedThenRelease;
import vn.liem.handover.protocol.policy.WhenFileReceivedThenRecordReceipt;
import vn.liem.handover.protocol.policy.WhenFileRejectedThenTakeBack;
import vn.liem.handover.protocol.policy.WhenLatenessNotedThenRecordIt;
import vn.liem.handover.protocol.policy.WhenWithdrawalGrantedThenTakeBack;
import vn.liem.handover.protocol.policy.WhenWithdrawalRefusedThenAwaitAcceptance;
import vn.liem.messaging.Reaction;

/** What a receiver's event leads to in the sender's half, where the offer was made here. */
final class WhatSenderHears {

    private static final Aggregate<OfferedFileCommand, OfferedFile, OfferedFileEvent> OFFERED_FROM_HERE =
            WhereKnown.of(Handovers.OFFERED);

    private final LogReader log;
    private final LogEvidence own;
    private final FetchEvidence others;
    private final EvidenceCheck check;

    WhatSenderHears(LogReader log, LogEvidence own, FetchEvidence others, EvidenceCheck check) {
        this.log = log;
        this.own = own;
        this.others = others;
        this.check = check;
    }

    List<Reaction<?, ?, ?>> of(Heard heard, IncomingFileEvent said) {
        return switch (said) {
            case FileReceived receipt -> received(heard, receipt);
            case FileAccepted acceptance -> accepted(heard, acceptance);
            case FileRejected rejection -> known(heard, WhenFileRejectedThenTakeBack.react(rejection, heard.today()));
            case LatenessNoted noted -> known(heard, WhenLatenessNotedThenRecordIt.react(noted, heard.today()));
            case WithdrawalGranted granted ->
                known(heard, WhenWithdrawalGrantedThenTakeBack.react(granted, heard.today()));
            case WithdrawalRefused refused ->
                known(heard, WhenWithdrawalRefusedThenAwaitAcceptance.react(refused, heard.today()));
            case WithdrawalHeard _, OperatorsEndRecorded _ -> List.of();
            case UrgentMeasureNoted _, UrgentMeasureCrossed _ -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> received(Heard heard, FileReceived receipt) {
        return offerLeaf(receipt.offerId())
                .map(leaf -> known(
                        heard, WhenFileReceivedThenRecordReceipt.react(receipt, heard.leaf(), leaf, heard.today())))
                .orElse(List.of());
    }

    /**
     * The proof is asked for when the acceptance is heard, and as often as it is heard again: the receiver's log can
     * make it at any time, so neither side has to remember that it is owed.
     */
    private List<Reaction<?, ?, ?>> accepted(Heard heard, FileAccepted acceptance) {
        if (offerLeaf(acceptance.offerId()).isEmpty()) {
            return List.of();
        }
        Optional<AcceptanceEvidence> evidence = evidenceOf(heard);
        if (evidence.isEmpty() || !check.canTell(heard.source())) {
            return heard.waits(acceptance.subject(), EVIDENCE_NOT_HERE);
        }
        return check.holds(heard.source(), heard.event(), evidence.get())
                ? known(heard, WhenFileAcceptedThenRelease.react(acceptance, evidence.get(), heard.today()))
                : heard.waits(acceptance.subject(), EVIDENCE_DOES_NOT_HOLD);
    }

    private Optional<AcceptanceEvidence> evidenceOf(Heard heard) {
        long pos = heard.event().pos();
        return heard.source().equals(own.log()) ? own.of(pos) : others.of(heard.source(), pos);
    }

    /** The leaf of an offer that was made here: it stood in this log before anybody could answer it. */
    private Optional<LeafHash> offerLeaf(UUID offerId) {
        return log.stream(Handovers.outgoing(offerId)).stream().findFirst().map(Heard::leafOf);
    }

    private static List<Reaction<?, ?, ?>> known(Heard heard, OfferedFileCommand command) {
        return heard.then(OFFERED_FROM_HERE, command, Handovers.outgoing(command.offerId()));
    }
}
