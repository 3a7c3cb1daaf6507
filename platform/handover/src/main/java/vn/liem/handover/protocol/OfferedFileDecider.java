package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.ENDED_TOO_OFTEN;
import static vn.liem.handover.protocol.HandoverRefusal.MESSAGE_DOES_NOT_FIT;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_THE_SENDER;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_MADE_HERE;
import static vn.liem.handover.protocol.HandoverRefusal.TOO_MANY_URGENT_MEASURES;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.List;
import java.util.UUID;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.OfferedFile.AcceptanceAnnounced;
import vn.liem.handover.protocol.OfferedFile.Course;
import vn.liem.handover.protocol.OfferedFile.EndedByOperator;
import vn.liem.handover.protocol.OfferedFile.EndedYetAccepted;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFile.NotOffered;
import vn.liem.handover.protocol.OfferedFile.Offered;
import vn.liem.handover.protocol.OfferedFile.Rejected;
import vn.liem.handover.protocol.OfferedFile.Released;
import vn.liem.handover.protocol.OfferedFile.WithdrawalPending;
import vn.liem.handover.protocol.OfferedFile.Withdrawn;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;
import vn.liem.handover.protocol.OfferedFileCommand.RecordLateness;
import vn.liem.handover.protocol.OfferedFileCommand.RecordReceipt;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalGranted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What the sender of a file may do when, and what follows from what the receiver says. */
public final class OfferedFileDecider implements Decider<OfferedFileCommand, OfferedFile, OfferedFileEvent> {

    @Override
    public OfferedFile initial() {
        return new NotOffered();
    }

    @Override
    public OfferedFile evolve(OfferedFile file, OfferedFileEvent event) {
        return file.after(event);
    }

    @Override
    public Decision<OfferedFileEvent> decide(OfferedFileCommand command, OfferedFile file) {
        return switch (file) {
            case NotOffered _ -> first(command);
            case Made made -> further(command, made);
        };
    }

    private static Decision<OfferedFileEvent> first(OfferedFileCommand command) {
        return switch (command) {
            case OfferFile offer -> OfferRules.decide(offer);
            case TakeUrgentMeasure _, AskForWithdrawal _, EndOffer _ -> refuse(OFFER_NOT_MADE_HERE);
            case RecordReceipt _, RecordAcceptance _, RecordRejection _ -> refuse(OFFER_NOT_MADE_HERE);
            case RecordWithdrawalGranted _, RecordWithdrawalRefused _ -> refuse(OFFER_NOT_MADE_HERE);
            case RecordLateness _ -> refuse(OFFER_NOT_MADE_HERE);
        };
    }

    private static Decision<OfferedFileEvent> further(OfferedFileCommand command, Made made) {
        return switch (command) {
            case OfferFile offer -> OfferRules.decideAgain(offer, made.course().offer());
            case TakeUrgentMeasure take -> takeUrgentMeasure(take, made);
            case AskForWithdrawal ask -> askForWithdrawal(ask, made);
            case EndOffer end -> endOffer(end, made);
            case RecordReceipt record -> recordReceipt(record, made);
            case RecordAcceptance record -> recordAcceptance(record, made);
            case RecordRejection record -> recordRejection(record, made);
            case RecordWithdrawalGranted record -> recordWithdrawalGranted(record, made);
            case RecordWithdrawalRefused record -> recordWithdrawalRefused(record, made);
            case RecordLateness record -> recordLateness(record, made);
        };
    }

    private static Decision<OfferedFileEvent> takeUrgentMeasure(TakeUrgentMeasure take, Made made) {
        Course course = made.course();
        if (!take.by().equals(course.offer().from())) {
            return refuse(NOT_THE_SENDER);
        }
        if (course.urgentMeasures().contains(take.measureId())) {
            return nothing();
        }
        return switch (made) {
            case Offered _, WithdrawalPending _
            when course.urgentMeasures().size() >= OfferedFile.MAX_URGENT_MEASURES -> refuse(TOO_MANY_URGENT_MEASURES);
            case Offered _, WithdrawalPending _ ->
                accept(new UrgentMeasureTaken(take.offerId(), course.offer().subject(), take.measureId(), take.on()));
            // Who knows of the acceptance no longer acts: only what crossed it unknowingly stands.
            case AcceptanceAnnounced _, Released _ -> refuse(ALREADY_ACCEPTED);
            case Rejected _, Withdrawn _, EndedByOperator _, EndedYetAccepted _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static Decision<OfferedFileEvent> askForWithdrawal(AskForWithdrawal ask, Made made) {
        if (!ask.by().equals(made.course().offer().from())) {
            return refuse(NOT_THE_SENDER);
        }
        return switch (made) {
            case Offered(var course) ->
                accept(new WithdrawalAsked(ask.offerId(), course.offer().subject(), ask.reason(), ask.on()));
            case WithdrawalPending _ -> nothing();
            case AcceptanceAnnounced _, Released _ -> refuse(ALREADY_ACCEPTED);
            case Rejected _, Withdrawn _, EndedByOperator _, EndedYetAccepted _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static Decision<OfferedFileEvent> endOffer(EndOffer end, Made made) {
        if (made.course().offer().custodyEpoch() > Custody.MAX_EPOCH_TO_END) {
            return refuse(ENDED_TOO_OFTEN);
        }
        return switch (made) {
            case Offered(var course) -> accept(ended(end, course));
            case WithdrawalPending(var course) -> accept(ended(end, course));
            case EndedByOperator _, EndedYetAccepted _ -> nothing();
            case AcceptanceAnnounced _, Released _ -> refuse(ALREADY_ACCEPTED);
            case Rejected _, Withdrawn _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static OfferEndedByOperator ended(EndOffer end, Course course) {
        return new OfferEndedByOperator(
                end.offerId(),
                course.offer().subject(),
                course.offer().from(),
                Custody.epochAfterEnd(course.offer().custodyEpoch()),
                end.reason(),
                end.documentNumber(),
                end.on());
    }

    private static Decision<OfferedFileEvent> recordReceipt(RecordReceipt record, Made made) {
        FileReceived receipt = record.receipt();
        Course course = made.course();
        if (!receipt.offerLeaf().equals(record.offerLeaf())
                || !receipt.to().equals(course.offer().to())) {
            return refuse(MESSAGE_DOES_NOT_FIT);
        }
        // A receipt may arrive after the answer it preceded, or after a later check: it is evidence all the same.
        if (course.receipt().filter(known -> known.check() >= receipt.check()).isPresent()) {
            return nothing();
        }
        return accept(new ReceiptRecorded(
                receipt.offerId(),
                course.offer().subject(),
                receipt.check(),
                record.receiptLeaf(),
                receipt.mismatches(),
                receipt.receivedOn(),
                record.on()));
    }

    private static Decision<OfferedFileEvent> recordAcceptance(RecordAcceptance record, Made made) {
        if (!fits(record.acceptance().custodyEpoch(), record.acceptance().holder(), made.course())) {
            return refuse(MESSAGE_DOES_NOT_FIT);
        }
        return switch (made) {
            case Offered(var course) -> accept(released(record, course));
            case WithdrawalPending(var course) -> accept(released(record, course));
            case AcceptanceAnnounced(var course) -> accept(released(record, course));
            case EndedByOperator(var course) -> accept(overtaken(record, course));
            case Released _, EndedYetAccepted _ -> nothing();
            case Rejected _, Withdrawn _ -> refuse(MESSAGE_DOES_NOT_FIT);
        };
    }

    private static boolean fits(long custodyEpoch, UnitCode holder, Course course) {
        return custodyEpoch == course.offer().custodyEpoch() + 1
                && holder.equals(course.offer().to());
    }

    private static FileReleased released(RecordAcceptance record, Course course) {
        FileAccepted acceptance = record.acceptance();
        List<UUID> crossed = course.urgentMeasures().stream()
                .filter(measure -> !acceptance.measuresKnown().contains(measure))
                .toList();
        return new FileReleased(
                acceptance.offerId(),
                course.offer().subject(),
                acceptance.custodyEpoch(),
                acceptance.holder(),
                acceptance.acceptedOn(),
                acceptance.timeliness(),
                record.evidence(),
                crossed,
                record.on());
    }

    private static AcceptanceOvertaken overtaken(RecordAcceptance record, Course course) {
        FileAccepted acceptance = record.acceptance();
        return new AcceptanceOvertaken(
                acceptance.offerId(),
                course.offer().subject(),
                acceptance.custodyEpoch(),
                acceptance.holder(),
                acceptance.acceptedOn(),
                record.evidence(),
                record.on());
    }

    private static Decision<OfferedFileEvent> recordRejection(RecordRejection record, Made made) {
        return switch (made) {
            case Offered(var course) -> accept(rejected(record, course));
            case WithdrawalPending(var course) -> accept(rejected(record, course));
            case Rejected _, EndedByOperator _ -> nothing();
            case AcceptanceAnnounced _, Released _, Withdrawn _, EndedYetAccepted _ -> refuse(MESSAGE_DOES_NOT_FIT);
        };
    }

    private static RejectionRecorded rejected(RecordRejection record, Course course) {
        return new RejectionRecorded(
                record.offerId(),
                course.offer().subject(),
                record.rejection().redirectTo(),
                record.rejection().rejectedOn(),
                record.on());
    }

    private static Decision<OfferedFileEvent> recordWithdrawalGranted(RecordWithdrawalGranted record, Made made) {
        return switch (made) {
            case WithdrawalPending(var course) ->
                accept(new FileWithdrawn(
                        record.offerId(),
                        course.offer().subject(),
                        record.granted().grantedOn(),
                        record.on()));
            case Withdrawn _, EndedByOperator _ -> nothing();
            case Offered _, AcceptanceAnnounced _, Released _, Rejected _, EndedYetAccepted _ ->
                refuse(MESSAGE_DOES_NOT_FIT);
        };
    }

    private static Decision<OfferedFileEvent> recordWithdrawalRefused(RecordWithdrawalRefused record, Made made) {
        if (!fits(record.refused().custodyEpoch(), record.refused().holder(), made.course())) {
            return refuse(MESSAGE_DOES_NOT_FIT);
        }
        return switch (made) {
            case WithdrawalPending(var course) ->
                accept(new WithdrawalRefusalRecorded(
                        record.offerId(),
                        course.offer().subject(),
                        record.refused().custodyEpoch(),
                        record.refused().holder(),
                        record.on()));
            // The acceptance came first and has said it already, or is still to come and will be marked.
            case AcceptanceAnnounced _, Released _, EndedByOperator _, EndedYetAccepted _ -> nothing();
            case Offered _, Rejected _, Withdrawn _ -> refuse(MESSAGE_DOES_NOT_FIT);
        };
    }

    private static Decision<OfferedFileEvent> recordLateness(RecordLateness record, Made made) {
        if (made.course().lateSince().isPresent()) {
            return nothing();
        }
        return accept(new LatenessRecorded(
                record.offerId(),
                made.course().offer().subject(),
                record.noted().notedOn(),
                record.on()));
    }
}
