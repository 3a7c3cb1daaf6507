package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.protocol.Bounds.Happening.LATENESS;
import static vn.liem.handover.protocol.Bounds.Happening.OPERATORS_END;
import static vn.liem.handover.protocol.Bounds.Happening.URGENT_MEASURE;
import static vn.liem.handover.protocol.Bounds.Happening.WITHDRAWAL;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.Custody.UnderOffer;
import vn.liem.handover.protocol.CustodyCommand.BindToOffer;
import vn.liem.handover.protocol.CustodyCommand.TakeOver;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.handover.protocol.Exploration.Found;
import vn.liem.handover.protocol.IncomingFile.Accepted;
import vn.liem.handover.protocol.IncomingFileCommand.HearWithdrawal;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.OfferedFile.AcceptanceAnnounced;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFile.WithdrawalPending;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;
import vn.liem.handover.protocol.OfferedFileCommand.RecordReceipt;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.kernel.Decision;

/** An exploration that finds nothing is worth what it would have found: each planted mistake must be met. */
class PlantedMistakesTest {

    private static final List<UnitCode> TWO = List.of(POLICE, PROCURACY);
    private static final Protocol REAL = Protocol.real();

    @Test
    void a_withdrawal_that_the_sender_grants_himself() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, file) ->
                        command instanceof AskForWithdrawal ask && file instanceof OfferedFile.Offered(var course)
                                ? Optional.of(accept(new FileWithdrawn(
                                        ask.offerId(), course.offer().subject(), ask.on(), ask.on())))
                                : Optional.empty());
        found("FileWithdrawn", Bounds.of(TWO, 2, 1, WITHDRAWAL), sender(mistake));
    }

    @Test
    void a_withdrawal_granted_after_the_acceptance() {
        var mistake = new Planted<>(
                REAL.receiver(),
                (command, file) -> command instanceof HearWithdrawal hear
                                && file instanceof Accepted(var acceptance, var _, var _)
                        ? Optional.of(accept(new WithdrawalGranted(hear.offerId(), acceptance.subject(), hear.on())))
                        : Optional.empty());
        found("both FileAccepted and WithdrawalGranted", Bounds.of(TWO, 2, 1, WITHDRAWAL), receiver(mistake));
    }

    @Test
    void an_acceptance_that_does_not_count_the_epoch_up() {
        var mistake = Planted.changing(
                REAL.receiver(),
                event -> List.of(event instanceof FileAccepted accepted ? underTheOldEpoch(accepted) : event));
        found("epoch 1 is held by", Bounds.of(TWO, 2, 1), receiver(mistake));
    }

    @Test
    void a_release_upon_the_receipt() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, file) -> command instanceof RecordReceipt record
                                && file instanceof OfferedFile.Offered(var course)
                        ? Optional.of(accept(released(record, course.offer().custodyEpoch() + 1)))
                        : Optional.empty());
        found("FileReleased without FileAccepted", Bounds.of(TWO, 2, 1), sender(mistake));
    }

    @Test
    void a_file_offered_to_two_bodies_at_once() {
        var mistake = new Planted<>(
                REAL.custody(),
                (command, custody) -> command instanceof BindToOffer bind
                                && custody instanceof UnderOffer bound
                                && bound.holder().equals(bind.from())
                        ? Optional.of(accept(new BoundByOffer(bind.subject(), bind.offerId())))
                        : Optional.empty());
        found("epoch 2 is held by", Bounds.of(List.of(POLICE, PROCURACY, COURT), 3, 2), custody(mistake));
    }

    @Test
    void an_operators_end_that_leaves_no_epochs_to_the_lost() {
        found("epoch 2 is held by", Bounds.of(TWO, 2, 1, OPERATORS_END), sender(endingUnder(epoch -> epoch + 1)));
    }

    /** The first design of this protocol did so. */
    @Test
    void an_operators_end_that_leaves_a_fixed_number_of_epochs_to_the_lost() {
        Bounds bounds = Bounds.of(List.of(POLICE, PROCURACY, COURT), 3, 3, OPERATORS_END);
        found("epoch 1002 is held by", bounds, sender(endingUnder(epoch -> epoch + 1_000)));
    }

    @Test
    void a_rejection_that_nobody_hears() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, _) -> command instanceof RecordRejection ? Optional.of(nothing()) : Optional.empty());
        found("an offer that cannot end", Bounds.of(TWO, 2, 1), sender(mistake));
    }

    @Test
    void an_acceptance_that_is_lost_behind_a_withdrawal() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, file) -> command instanceof RecordAcceptance
                                && (file instanceof WithdrawalPending || file instanceof AcceptanceAnnounced)
                        ? Optional.of(nothing())
                        : Optional.empty());
        found("an offer that cannot end", Bounds.of(TWO, 2, 1, WITHDRAWAL), sender(mistake));
    }

    @Test
    void an_acceptance_taken_for_another_one_the_second_time() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, file) ->
                        command instanceof RecordAcceptance record && file instanceof OfferedFile.Released(var course)
                                ? REAL.sender().decide(record, new OfferedFile.Offered(course))
                                                instanceof Decision.Accepted<OfferedFileEvent> again
                                        ? Optional.<Decision<OfferedFileEvent>>of(again)
                                        : Optional.empty()
                                : Optional.empty());
        found("said twice: FileReleased", Bounds.of(TWO, 2, 1), sender(mistake));
    }

    @Test
    void lateness_forgotten_by_a_clock_set_back() {
        var mistake = Planted.changing(
                REAL.receiver(),
                event -> List.of(event instanceof FileAccepted accepted ? judgedByItsDayAlone(accepted) : event));
        found("noted as late and accepted as in time", Bounds.of(TWO, 2, 1, LATENESS), receiver(mistake));
    }

    @Test
    void a_crossed_measure_that_only_one_side_shows() {
        var mistake = Planted.changing(
                REAL.receiver(), event -> event instanceof UrgentMeasureCrossed ? List.of() : List.of(event));
        found("a crossing is not shown to both", Bounds.of(TWO, 2, 1, URGENT_MEASURE), receiver(mistake));
    }

    @Test
    void an_urgent_measure_under_an_acceptance_that_is_known() {
        var mistake = new Planted<>(
                REAL.sender(),
                (command, file) -> command instanceof OfferedFileCommand.TakeUrgentMeasure take
                                && file instanceof OfferedFile.Released(var course)
                                && course.urgentMeasures().isEmpty()
                        ? Optional.of(accept(new UrgentMeasureTaken(
                                take.offerId(), course.offer().subject(), take.measureId(), take.on())))
                        : Optional.empty());
        var careless = new Planted<>(
                REAL.custody(),
                (command, _) -> command instanceof CustodyCommand.ConfirmOffer
                        ? Optional.of(Decision.<CustodyEvent>nothing())
                        : Optional.empty());
        Protocol planted = new Protocol(mistake, REAL.receiver(), careless);
        found("the sender shows", Bounds.of(TWO, 2, 1, URGENT_MEASURE), planted);
    }

    @Test
    void an_acceptance_of_an_offer_long_overtaken() {
        var mistake = new Planted<>(
                REAL.custody(),
                (command, _) -> command instanceof TakeOver take
                        ? Optional.of(
                                accept(new TakenOver(take.subject(), take.offerId(), take.holder(), take.epoch())))
                        : Optional.empty());
        found("should hold and finds", Bounds.of(TWO, 1, 1, OPERATORS_END), custody(mistake));
    }

    private static Planted<OfferedFileCommand, OfferedFile, OfferedFileEvent> endingUnder(
            java.util.function.LongUnaryOperator epochAfter) {
        return new Planted<>(REAL.sender(), (command, file) -> switch (REAL.sender()
                .decide(command, file)) {
            case Decision.Accepted<OfferedFileEvent>(var events)
            when !events.isEmpty()
                    && events.getFirst() instanceof OfferEndedByOperator end
                    && file instanceof Made made -> {
                long epoch = epochAfter.applyAsLong(made.course().offer().custodyEpoch());
                yield Optional.of(accept(new OfferEndedByOperator(
                        end.offerId(),
                        end.subject(),
                        end.holder(),
                        epoch,
                        end.reason(),
                        end.documentNumber(),
                        end.endedOn())));
            }
            case Decision.Accepted<OfferedFileEvent> _, Decision.Refused<OfferedFileEvent> _ -> Optional.empty();
        });
    }

    private static FileReleased released(RecordReceipt record, long epoch) {
        return new FileReleased(
                record.offerId(),
                record.receipt().subject(),
                epoch,
                record.receipt().to(),
                record.on(),
                Timeliness.IN_TIME,
                new AcceptanceEvidence(record.receiptLeaf(), Example.PROCURACY_CHECKPOINT, Example.PROOF),
                List.<UUID>of(),
                record.on());
    }

    private static FileAccepted underTheOldEpoch(FileAccepted accepted) {
        return accepted(accepted, accepted.custodyEpoch() - 1, accepted.timeliness());
    }

    private static FileAccepted judgedByItsDayAlone(FileAccepted accepted) {
        return accepted(accepted, accepted.custodyEpoch(), Example.TERM.timelinessOf(accepted.acceptedOn()));
    }

    private static FileAccepted accepted(FileAccepted like, long epoch, Timeliness timeliness) {
        return new FileAccepted(
                like.offerId(),
                like.subject(),
                like.from(),
                like.holder(),
                epoch,
                like.offerLeaf(),
                timeliness,
                like.measuresKnown(),
                like.checkpoint(),
                like.receiptProof(),
                like.acceptedOn());
    }

    private static Protocol sender(Planted<OfferedFileCommand, OfferedFile, OfferedFileEvent> mistake) {
        return new Protocol(mistake, REAL.receiver(), REAL.custody());
    }

    private static Protocol receiver(Planted<IncomingFileCommand, IncomingFile, IncomingFileEvent> mistake) {
        return new Protocol(REAL.sender(), mistake, REAL.custody());
    }

    private static Protocol custody(Planted<CustodyCommand, Custody, CustodyEvent> mistake) {
        return new Protocol(REAL.sender(), REAL.receiver(), mistake);
    }

    private static void found(String what, Bounds bounds, Protocol planted) {
        Found found = Exploration.explore(bounds, planted);
        assertFalse(found.broken().isEmpty(), "the exploration has overlooked the mistake");
        assertTrue(found.broken().getFirst().contains(what), () -> String.join("\n", found.broken()));
    }
}
