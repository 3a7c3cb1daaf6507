package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.CustodyRefusal.ALREADY_UNDER_OFFER;
import static vn.liem.handover.protocol.CustodyRefusal.EPOCH_HAS_MOVED;
import static vn.liem.handover.protocol.CustodyRefusal.FILE_ALREADY_OPENED;
import static vn.liem.handover.protocol.CustodyRefusal.HOLDER_NOT_KNOWN;
import static vn.liem.handover.protocol.CustodyRefusal.MOVED_SINCE_IMPORT;
import static vn.liem.handover.protocol.CustodyRefusal.MOVED_TOO_OFTEN;
import static vn.liem.handover.protocol.CustodyRefusal.NOT_THE_HOLDER;
import static vn.liem.handover.protocol.CustodyRefusal.NOT_UNDER_THIS_OFFER;
import static vn.liem.handover.protocol.CustodyRefusal.OVERTAKEN;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.UUID;
import vn.liem.handover.protocol.Custody.Ground;
import vn.liem.handover.protocol.Custody.Held;
import vn.liem.handover.protocol.Custody.Known;
import vn.liem.handover.protocol.Custody.UnderOffer;
import vn.liem.handover.protocol.Custody.Unknown;
import vn.liem.handover.protocol.CustodyCommand.BindToOffer;
import vn.liem.handover.protocol.CustodyCommand.ConfirmOffer;
import vn.liem.handover.protocol.CustodyCommand.FreeFromOffer;
import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.CustodyCommand.TakeBack;
import vn.liem.handover.protocol.CustodyCommand.TakeHolderFromRegister;
import vn.liem.handover.protocol.CustodyCommand.TakeOver;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.FreedFromOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** Who may come to hold a file, and when: epochs only grow, and each has one holder. */
public final class CustodyDecider implements Decider<CustodyCommand, Custody, CustodyEvent> {

    @Override
    public Custody initial() {
        return new Unknown();
    }

    @Override
    public Custody evolve(Custody custody, CustodyEvent event) {
        return custody.after(event);
    }

    @Override
    public Decision<CustodyEvent> decide(CustodyCommand command, Custody custody) {
        return switch (command) {
            case OpenFile open -> open(open, custody);
            case TakeHolderFromRegister take -> takeFromRegister(take, custody);
            case BindToOffer bind -> bind(bind, custody);
            case ConfirmOffer confirm -> isUnder(custody, confirm.offerId()) ? nothing() : refuse(NOT_UNDER_THIS_OFFER);
            case FreeFromOffer free ->
                isUnder(custody, free.offerId())
                        ? accept(new FreedFromOffer(free.subject(), free.offerId()))
                        : nothing();
            case TakeOver take -> takeOver(take, custody);
            case NoteHolder note -> noteHolder(note, custody);
            case TakeBack back ->
                isUnder(custody, back.offerId())
                        ? accept(new TakenBack(back.subject(), back.offerId(), back.holder(), back.epoch()))
                        : refuse(NOT_UNDER_THIS_OFFER);
        };
    }

    private static Decision<CustodyEvent> open(OpenFile open, Custody custody) {
        return switch (custody) {
            case Unknown _ -> accept(new FileOpened(open.subject(), open.holder(), Custody.FIRST_EPOCH, open.on()));
            case Held(var epoch, var holder, var ground)
            when epoch == Custody.FIRST_EPOCH && holder.equals(open.holder()) && ground == Ground.OPENED -> nothing();
            case Held _, UnderOffer _ -> refuse(FILE_ALREADY_OPENED);
        };
    }

    private static Decision<CustodyEvent> takeFromRegister(TakeHolderFromRegister take, Custody custody) {
        return switch (custody) {
            case Unknown _ -> accept(taken(take));
            case Held(var epoch, var holder, var ground)
            when ground == Ground.REGISTER -> reassign(take, epoch, holder);
            case Held _, UnderOffer _ -> refuse(MOVED_SINCE_IMPORT);
        };
    }

    private static Decision<CustodyEvent> reassign(TakeHolderFromRegister take, long epoch, UnitCode holder) {
        if (take.holder().equals(holder)) {
            return nothing();
        }
        return take.epoch() > epoch ? accept(taken(take)) : refuse(EPOCH_HAS_MOVED);
    }

    private static HolderTakenFromRegister taken(TakeHolderFromRegister take) {
        return new HolderTakenFromRegister(take.subject(), take.holder(), take.epoch(), take.mark(), take.on());
    }

    private static Decision<CustodyEvent> bind(BindToOffer bind, Custody custody) {
        return switch (custody) {
            case Unknown _ -> refuse(HOLDER_NOT_KNOWN);
            case Known known when !known.holder().equals(bind.from()) -> refuse(NOT_THE_HOLDER);
            case UnderOffer _ -> isUnder(custody, bind.offerId()) ? nothing() : refuse(ALREADY_UNDER_OFFER);
            case Held held when held.epoch() != bind.epoch() -> refuse(EPOCH_HAS_MOVED);
            case Held held when Custody.isLastBetweenEnds(held.epoch()) -> refuse(MOVED_TOO_OFTEN);
            case Held _ -> accept(new BoundByOffer(bind.subject(), bind.offerId()));
        };
    }

    private static Decision<CustodyEvent> takeOver(TakeOver take, Custody custody) {
        return switch (custody) {
            case Known known when known.epoch() >= take.epoch() -> refuse(OVERTAKEN);
            // One log holds both bodies: an offer of the same epoch that is not this one has taken its place.
            case UnderOffer(var epoch, var _, var _, var offerId)
            when epoch == take.epoch() - 1 && !offerId.equals(take.offerId()) -> refuse(OVERTAKEN);
            case Unknown _, Held _, UnderOffer _ ->
                accept(new TakenOver(take.subject(), take.offerId(), take.holder(), take.epoch()));
        };
    }

    private static Decision<CustodyEvent> noteHolder(NoteHolder note, Custody custody) {
        return switch (custody) {
            case Known known when known.epoch() > note.epoch() -> nothing();
            case Known known when known.epoch() == note.epoch() && !winsOver(note, known) -> nothing();
            case Unknown _, Held _, UnderOffer _ ->
                accept(new HolderNoted(note.subject(), note.holder(), note.epoch(), note.register()));
        };
    }

    /** An import and an acceptance elsewhere may name one epoch before they hear of each other: the acceptance is an act. */
    private static boolean winsOver(NoteHolder note, Known known) {
        return note.register().isEmpty()
                && known.ground().isOfRegister()
                && !known.holder().equals(note.holder());
    }

    private static boolean isUnder(Custody custody, UUID offerId) {
        return custody instanceof UnderOffer(var _, var _, var _, var bound) && bound.equals(offerId);
    }
}
