package vn.liem.cases.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.Instruction;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyCommand;
import vn.liem.handover.protocol.CustodyCommand.TakeHolderFromRegister;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RegisterMark;
import vn.liem.handover.protocol.UnitCode;

/**
 * Assigns who holds an imported file: the body of its last decision. It is no hand-over and counts in no figure; a file
 * that has moved in the system since keeps the holder whom its hand-overs name.
 */
@Singleton
public final class HolderFromRegister {

    private final HandoverDesk desk;

    /** Reads who holds a file from the desk's log. */
    @Inject
    public HolderFromRegister(HandoverDesk desk) {
        this.desk = desk;
    }

    /**
     * What is to be asked of {@link Handovers#CUSTODY}, by what the log knows of the file: the same holder again changes
     * nothing, another one comes under the next epoch. Empty where the file was begun here or has been handed over.
     *
     * @param holder the body of the file's last decision
     * @param mark who brought in which file, and the row of that decision
     * @param on the legal day of the import
     */
    public Optional<Instruction<CustodyCommand>> of(
            FileSubject file, String holder, RegisterMark mark, LocalDate on, Authorship by) {
        return switch (desk.custodyOf(file)) {
            case Custody.Unknown _ -> Optional.of(take(file, holder, Custody.FIRST_EPOCH, mark, on, by));
            case Custody.Held(var epoch, var _, var ground)
            when ground == Custody.Ground.REGISTER -> Optional.of(take(file, holder, epoch + 1, mark, on, by));
            case Custody.Held _, Custody.UnderOffer _ -> Optional.empty();
        };
    }

    private static Instruction<CustodyCommand> take(
            FileSubject file, String holder, long epoch, RegisterMark mark, LocalDate on, Authorship by) {
        return Instruction.of(
                new TakeHolderFromRegister(file, new UnitCode(holder), epoch, mark, on),
                Handovers.custody(file),
                Handovers.subject(file),
                on,
                by);
    }
}
