package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.StreamId;

/** What one log knows of who holds a file, and since which epoch. */
public sealed interface CustodyEvent extends HandoverEvent {

    /** The kind of the stream. */
    String KIND = "custody";

    @Override
    default StreamId stream() {
        return StreamId.of(KIND, subject().id());
    }

    /** An event that makes a body the holder under an epoch of its own. */
    sealed interface HolderNamed extends CustodyEvent {

        /** The epoch, 1 or more. */
        long epoch();

        /** The one holder of that epoch. */
        UnitCode holder();
    }

    /** A body has begun the file and holds it under the first epoch (lập hồ sơ). */
    @EventType("custody.file-opened.v1")
    record FileOpened(FileSubject subject, UnitCode holder, long epoch, LocalDate openedOn) implements HolderNamed {}

    /** An import has assigned the holder from the file's last decision; that is no hand-over and counts in no figure. */
    @EventType("custody.holder-taken-from-register.v1")
    record HolderTakenFromRegister(
            FileSubject subject, UnitCode holder, long epoch, RegisterMark mark, LocalDate takenOn)
            implements HolderNamed {}

    /** The file is under offer: its holder takes urgent measures only. */
    @EventType("custody.bound-by-offer.v1")
    record BoundByOffer(FileSubject subject, UUID offerId) implements CustodyEvent {}

    /** The offer came to nothing: its holder may act in full again. */
    @EventType("custody.freed-from-offer.v1")
    record FreedFromOffer(FileSubject subject, UUID offerId) implements CustodyEvent {}

    /** A body of this log has accepted the file. */
    @EventType("custody.taken-over.v1")
    record TakenOver(FileSubject subject, UUID offerId, UnitCode holder, long epoch) implements HolderNamed {}

    /**
     * This log has learned from another one who holds the file.
     *
     * @param register the row of a register by which an import assigned the holder there, where one did
     */
    @EventType("custody.holder-noted.v1")
    record HolderNoted(FileSubject subject, UnitCode holder, long epoch, Optional<RegisterMark> register)
            implements HolderNamed {

        /** A holder who has the file by an act in the system. */
        public HolderNoted(FileSubject subject, UnitCode holder, long epoch) {
            this(subject, holder, epoch, Optional.empty());
        }
    }

    /** The holder has the file back by an operator's end of the offer: the receiver's epochs were skipped. */
    @EventType("custody.taken-back.v1")
    record TakenBack(FileSubject subject, UUID offerId, UnitCode holder, long epoch) implements HolderNamed {}
}
