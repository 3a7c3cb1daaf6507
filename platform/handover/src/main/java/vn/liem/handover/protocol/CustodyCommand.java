package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What may be asked of the custody of a file; most of it follows from what a half of a hand-over records. */
public sealed interface CustodyCommand {

    /** The file. */
    FileSubject subject();

    /** Begins the file at a body (lập hồ sơ). */
    record OpenFile(FileSubject subject, UnitCode holder, LocalDate on) implements CustodyCommand {}

    /**
     * Assigns the holder of an imported file from its last decision. A later import may assign it anew, each time under
     * the next epoch, as long as nothing has happened to the file here since.
     */
    record TakeHolderFromRegister(FileSubject subject, UnitCode holder, long epoch, RegisterMark mark, LocalDate on)
            implements CustodyCommand {}

    /** Puts the file under offer, if the body holds it under this epoch. */
    record BindToOffer(FileSubject subject, UUID offerId, UnitCode from, long epoch) implements CustodyCommand {}

    /** Asks that the file still be under this offer; changes nothing. */
    record ConfirmOffer(FileSubject subject, UUID offerId) implements CustodyCommand {}

    /** Lets the holder act in full again. */
    record FreeFromOffer(FileSubject subject, UUID offerId) implements CustodyCommand {}

    /** Makes the accepting body the holder. */
    record TakeOver(FileSubject subject, UUID offerId, UnitCode holder, long epoch) implements CustodyCommand {}

    /**
     * Learns from another log who holds the file; what is older than what is known changes nothing.
     *
     * @param register the row of a register by which an import assigned the holder there, where one did
     */
    record NoteHolder(FileSubject subject, UnitCode holder, long epoch, Optional<RegisterMark> register)
            implements CustodyCommand {

        /** A holder who has the file by an act in the system. */
        public NoteHolder(FileSubject subject, UnitCode holder, long epoch) {
            this(subject, holder, epoch, Optional.empty());
        }
    }

    /** Gives the file back to the holder by an operator's end of the offer. */
    record TakeBack(FileSubject subject, UUID offerId, UnitCode holder, long epoch) implements CustodyCommand {}
}
