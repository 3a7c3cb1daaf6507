package vn.liem.handover.protocol.policy;

import java.util.Optional;
import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.handover.protocol.RegisterMark;

/** When another log says under which epoch who holds a file, then this log knows him too. */
public final class WhenHolderNamedThenNoteHolder {

    private WhenHolderNamedThenNoteHolder() {}

    /** The command. */
    public static NoteHolder react(HolderNamed named) {
        return new NoteHolder(named.subject(), named.holder(), named.epoch(), registerOf(named));
    }

    private static Optional<RegisterMark> registerOf(HolderNamed named) {
        return switch (named) {
            case HolderTakenFromRegister taken -> Optional.of(taken.mark());
            case HolderNoted noted -> noted.register();
            case FileOpened _, TakenOver _, TakenBack _ -> Optional.empty();
        };
    }
}
