package vn.liem.handover.protocol.policy;

import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;

/** When another log says under which epoch who holds a file, then this log knows him too. */
public final class WhenHolderNamedThenNoteHolder {

    private WhenHolderNamedThenNoteHolder() {}

    /** The command. */
    public static NoteHolder react(HolderNamed named) {
        return new NoteHolder(named.subject(), named.holder(), named.epoch());
    }
}
