package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.CustodyRefusal.HOLDER_NOT_KNOWN;
import static vn.liem.handover.protocol.CustodyRefusal.NOT_THE_HOLDER;
import static vn.liem.handover.protocol.CustodyRefusal.ONLY_URGENT_MEASURES;

import java.util.UUID;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.FreedFromOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;

/** Who holds a file, as far as this log knows (người đang giữ hồ sơ). */
public sealed interface Custody {

    /** The first epoch of every file. */
    long FIRST_EPOCH = 1;

    /**
     * An epoch is read in digits of base {@value}: an acceptance counts the last digit up, an operator's end counts it up
     * and appends a zero. Should a receiver thought lost have accepted, handed the file on or even ended offers of his
     * own, no epoch of his chain is ever one of the sender's.
     */
    long EPOCHS_BETWEEN_ENDS = 1_000;

    /** The highest epoch under which an offer may still be ended: five digits fit into the 53 bits of a JSON number. */
    long MAX_EPOCH_TO_END = (1L << 53) / EPOCHS_BETWEEN_ENDS - EPOCHS_BETWEEN_ENDS;

    /** The epoch under which the holder has the file back after an operator's end. */
    static long epochAfterEnd(long epoch) {
        return (epoch + 1) * EPOCHS_BETWEEN_ENDS;
    }

    /** Whether the last digit of the epoch cannot be counted up any more. */
    static boolean isLastBetweenEnds(long epoch) {
        return (epoch + 1) % EPOCHS_BETWEEN_ENDS == 0;
    }

    /** No holder is known here. */
    record Unknown() implements Custody {}

    /** A holder is known, and since which epoch. */
    sealed interface Known extends Custody {

        /** The highest epoch this log knows of. */
        long epoch();

        /** The holder of that epoch. */
        UnitCode holder();

        /** Why that body holds it. */
        Ground ground();
    }

    /** Held, by a body of this log or of another. */
    record Held(long epoch, UnitCode holder, Ground ground) implements Known {}

    /** Held and under offer from here. */
    record UnderOffer(long epoch, UnitCode holder, Ground ground, UUID offerId) implements Known {}

    /** What made the holder the holder. */
    enum Ground {
        /** The file was begun there. */
        OPENED,
        /** An import assigned it. */
        REGISTER,
        /** The file was accepted by a body of this log. */
        ACCEPTED,
        /** Another log says so. */
        NOTED,
        /** Another log says that an import assigned it. */
        NOTED_FROM_REGISTER,
        /** An operator ended an offer: an acceptance unknown here may stand against it, and this marks that. */
        TAKEN_BACK;

        /** Whether it follows from a register alone: an act in the system under the same epoch wins over it. */
        boolean isOfRegister() {
            return this == REGISTER || this == NOTED_FROM_REGISTER;
        }
    }

    /** How an act stands to the file. */
    enum ActKind {
        /** It cannot wait (biện pháp khẩn cấp). */
        URGENT_MEASURE,
        /** It moves or disposes of the file. */
        ACT_OF_THE_HOLDER,
        /** Another body is competent by decision, whoever holds the file (a procuracy extends an investigation). */
        DECISION_BY_COMPETENCE
    }

    /** Whether an act may be taken. */
    sealed interface Permission {

        /** It may. */
        record Allowed() implements Permission {}

        /** It may not, by this rule. */
        record Denied(CustodyRefusal why) implements Permission {}
    }

    /**
     * Whether the body may take such an act now. The act is appended with the custody stream's version as expected, or
     * an offer could slip in between.
     */
    static Permission mayAct(Custody custody, UnitCode body, ActKind act) {
        return switch (act) {
            case DECISION_BY_COMPETENCE -> new Permission.Allowed();
            case URGENT_MEASURE, ACT_OF_THE_HOLDER -> ofTheHolder(custody, body, act);
        };
    }

    private static Permission ofTheHolder(Custody custody, UnitCode body, ActKind act) {
        return switch (custody) {
            case Unknown _ -> new Permission.Denied(HOLDER_NOT_KNOWN);
            case Known known when !known.holder().equals(body) -> new Permission.Denied(NOT_THE_HOLDER);
            case Held _ -> new Permission.Allowed();
            case UnderOffer _ ->
                act == ActKind.URGENT_MEASURE ? new Permission.Allowed() : new Permission.Denied(ONLY_URGENT_MEASURES);
        };
    }

    /** Where the event leads. */
    default Custody after(CustodyEvent event) {
        return switch (event) {
            case HolderNamed named -> new Held(named.epoch(), named.holder(), groundOf(named));
            case BoundByOffer(var _, var offerId) ->
                this instanceof Known known
                        ? new UnderOffer(known.epoch(), known.holder(), known.ground(), offerId)
                        : this;
            case FreedFromOffer _ ->
                this instanceof Known known ? new Held(known.epoch(), known.holder(), known.ground()) : this;
        };
    }

    private static Ground groundOf(HolderNamed named) {
        return switch (named) {
            case FileOpened _ -> Ground.OPENED;
            case HolderTakenFromRegister _ -> Ground.REGISTER;
            case TakenOver _ -> Ground.ACCEPTED;
            case HolderNoted noted -> noted.register().isPresent() ? Ground.NOTED_FROM_REGISTER : Ground.NOTED;
            case TakenBack _ -> Ground.TAKEN_BACK;
        };
    }
}
