package vn.liem.handover.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.FileSubject;
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
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnText;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.SealedText;

/**
 * A hand-over with one event more. The two halves come from two logs in any interleaving, so nothing here depends on
 * which of them was read first: a fact of one half never overwrites a fact of the other.
 */
final class HandoverFold {

    private final UUID offerId;
    private final FileSubject subject;
    private Optional<UnitCode> from = Optional.empty();
    private Optional<UnitCode> to = Optional.empty();
    private Optional<AnswerTerm> term = Optional.empty();
    private Optional<HandoverShown.Offer> offer = Optional.empty();
    private Optional<HandoverShown.Receipt> receipt = Optional.empty();
    private Optional<HandoverShown.ReceiptAtSender> receiptAtSender = Optional.empty();
    private Optional<HandoverShown.Acceptance> acceptance = Optional.empty();
    private Optional<HandoverShown.Release> release = Optional.empty();
    private Optional<HandoverShown.Rejection> rejection = Optional.empty();
    private Optional<LocalDate> lateSince = Optional.empty();
    private Optional<LocalDate> withdrawalAskedOn = Optional.empty();
    private Optional<LocalDate> withdrawalRefusedOn = Optional.empty();
    private Optional<LocalDate> withdrawnOn = Optional.empty();
    private Optional<LocalDate> endedByOperatorOn = Optional.empty();
    private final Set<UUID> urgentMeasures = new LinkedHashSet<>();
    private final Set<UUID> crossedMeasures = new LinkedHashSet<>();

    private HandoverFold(UUID offerId, FileSubject subject) {
        this.offerId = offerId;
        this.subject = subject;
    }

    private static HandoverFold of(HandoverShown shown) {
        HandoverFold fold = new HandoverFold(shown.offerId(), shown.subject());
        fold.from = shown.from();
        fold.to = shown.to();
        fold.term = shown.term();
        fold.offer = shown.offer();
        fold.receipt = shown.receipt();
        fold.receiptAtSender = shown.receiptAtSender();
        fold.acceptance = shown.acceptance();
        fold.release = shown.release();
        fold.rejection = shown.rejection();
        fold.lateSince = shown.lateSince();
        fold.withdrawalAskedOn = shown.withdrawalAskedOn();
        fold.withdrawalRefusedOn = shown.withdrawalRefusedOn();
        fold.withdrawnOn = shown.withdrawnOn();
        fold.endedByOperatorOn = shown.endedByOperatorOn();
        fold.urgentMeasures.addAll(shown.urgentMeasures());
        fold.crossedMeasures.addAll(shown.crossedMeasures());
        return fold;
    }

    static HandoverShown after(Optional<HandoverShown> shown, OfferedFileEvent event, LeafHash leaf) {
        HandoverFold fold =
                shown.map(HandoverFold::of).orElseGet(() -> new HandoverFold(event.offerId(), event.subject()));
        fold.take(event, leaf);
        return fold.shown();
    }

    static HandoverShown after(Optional<HandoverShown> shown, IncomingFileEvent event, LeafHash leaf) {
        HandoverFold fold =
                shown.map(HandoverFold::of).orElseGet(() -> new HandoverFold(event.offerId(), event.subject()));
        fold.take(event, leaf);
        return fold.shown();
    }

    private void take(OfferedFileEvent event, LeafHash leaf) {
        switch (event) {
            case FileOffered offered -> offered(offered, leaf);
            case ReceiptRecorded recorded ->
                receiptAtSender = Optional.of(new HandoverShown.ReceiptAtSender(
                        leaf, recorded.receiptLeaf(), recorded.check(), recorded.recordedOn()));
            case UrgentMeasureTaken taken -> urgentMeasures.add(taken.measureId());
            case WithdrawalAsked asked -> withdrawalAskedOn = Optional.of(asked.askedOn());
            case WithdrawalRefusalRecorded refused ->
                withdrawalRefusedOn = first(withdrawalRefusedOn, refused.recordedOn());
            case LatenessRecorded late -> lateSince = first(lateSince, late.notedOn());
            case FileReleased released -> released(released, leaf);
            case RejectionRecorded rejected ->
                rejection = rejection.or(() -> Optional.of(
                        new HandoverShown.Rejection(Optional.empty(), rejected.redirectTo(), rejected.rejectedOn())));
            case FileWithdrawn withdrawn -> withdrawnOn = first(withdrawnOn, withdrawn.grantedOn());
            case OfferEndedByOperator ended -> endedByOperatorOn = Optional.of(ended.endedOn());
            case AcceptanceOvertaken _ -> {
                // The operator's end stands; the acceptance itself is shown by its own log.
            }
        }
    }

    private void take(IncomingFileEvent event, LeafHash leaf) {
        switch (event) {
            case FileReceived received -> received(received, leaf);
            case FileAccepted accepted -> accepted(accepted, leaf);
            case FileRejected rejected ->
                rejection = Optional.of(new HandoverShown.Rejection(
                        Optional.of(rejected.reason().value()), rejected.redirectTo(), rejected.rejectedOn()));
            case LatenessNoted late -> lateSince = Optional.of(late.notedOn());
            case WithdrawalHeard heard -> withdrawalAskedOn = first(withdrawalAskedOn, heard.heardOn());
            case WithdrawalGranted granted -> withdrawnOn = Optional.of(granted.grantedOn());
            case WithdrawalRefused refused -> withdrawalRefusedOn = Optional.of(refused.refusedOn());
            case UrgentMeasureNoted noted -> urgentMeasures.add(noted.measureId());
            case UrgentMeasureCrossed crossed -> {
                urgentMeasures.add(crossed.measureId());
                crossedMeasures.add(crossed.measureId());
            }
            case OperatorsEndRecorded ended -> endedByOperatorOn = first(endedByOperatorOn, ended.recordedOn());
        }
    }

    private void offered(FileOffered offered, LeafHash leaf) {
        from = Optional.of(offered.from());
        to = Optional.of(offered.to());
        term = Optional.of(offered.term());
        offer = Optional.of(new HandoverShown.Offer(
                leaf,
                basis(offered),
                offered.manifest().documents().size(),
                offered.manifest().totalBytes(),
                offered.manifestRoot(),
                offered.answers(),
                offered.checkpoint(),
                offered.offeredOn()));
    }

    private static HandoverShown.Basis basis(FileOffered offered) {
        return switch (offered) {
            case FileOfferedOnText onText ->
                new HandoverShown.Basis(
                        List.of(),
                        Optional.empty(),
                        Optional.of(onText.legalBasis().value()));
            case FileOfferedOnArticles onArticles ->
                new HandoverShown.Basis(
                        onArticles.legalBasis().articles(),
                        onArticles.legalBasis().note().map(SealedText::value),
                        Optional.empty());
        };
    }

    private void received(FileReceived received, LeafHash leaf) {
        from = Optional.of(received.from());
        to = Optional.of(received.to());
        term = Optional.of(received.term());
        receipt = Optional.of(new HandoverShown.Receipt(
                leaf,
                received.offerLeaf(),
                received.sendersCheckpoint(),
                received.check(),
                received.mismatches(),
                received.receivedOn()));
    }

    private void accepted(FileAccepted accepted, LeafHash leaf) {
        acceptance = Optional.of(new HandoverShown.Acceptance(
                leaf,
                accepted.holder(),
                accepted.custodyEpoch(),
                accepted.timeliness(),
                accepted.checkpoint(),
                accepted.acceptedOn()));
    }

    private void released(FileReleased released, LeafHash leaf) {
        crossedMeasures.addAll(released.crossedMeasures());
        release = Optional.of(new HandoverShown.Release(
                leaf,
                released.holder(),
                released.custodyEpoch(),
                released.timeliness(),
                released.evidence(),
                released.acceptedOn(),
                released.releasedOn()));
    }

    /** The half whose fact it is says the day; the other half's word counts while it is alone. */
    private static Optional<LocalDate> first(Optional<LocalDate> known, LocalDate other) {
        return known.or(() -> Optional.of(other));
    }

    private HandoverState state() {
        if (endedByOperatorOn.isPresent()) {
            return HandoverState.ENDED_BY_OPERATOR;
        }
        if (release.isPresent()) {
            return HandoverState.RELEASED;
        }
        if (acceptance.isPresent() || withdrawalRefusedOn.isPresent()) {
            return HandoverState.ACCEPTED;
        }
        if (rejection.isPresent()) {
            return HandoverState.REJECTED;
        }
        if (withdrawnOn.isPresent()) {
            return HandoverState.WITHDRAWN;
        }
        if (withdrawalAskedOn.isPresent()) {
            return HandoverState.ASKED_BACK;
        }
        return receipt.isPresent() || receiptAtSender.isPresent() ? HandoverState.RECEIVED : HandoverState.OFFERED;
    }

    private HandoverShown shown() {
        return new HandoverShown(
                offerId,
                subject,
                state(),
                from,
                to,
                term,
                offer,
                receipt,
                receiptAtSender,
                acceptance,
                release,
                rejection,
                lateSince,
                withdrawalAskedOn,
                withdrawalRefusedOn,
                withdrawnOn,
                endedByOperatorOn,
                List.copyOf(urgentMeasures),
                List.copyOf(crossedMeasures));
    }
}
