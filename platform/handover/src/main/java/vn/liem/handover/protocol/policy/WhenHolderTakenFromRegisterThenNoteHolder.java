package vn.liem.handover.protocol.policy;

import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;

/** When another log's import has assigned the holder, then this log knows him too. */
public final class WhenHolderTakenFromRegisterThenNoteHolder {

    private WhenHolderTakenFromRegisterThenNoteHolder() {}

    /** The command. */
    public static NoteHolder react(HolderTakenFromRegister taken) {
        return new NoteHolder(taken.subject(), taken.holder(), taken.epoch());
    }
}
