package vn.liem.handover.door;

import vn.liem.service.door.MaxLength;

/** A reason in clear, which is sealed at the door. */
public record Reasoned(@MaxLength(Reasoned.MAX_LENGTH) String reason) {

    /** The longest reason, in characters. */
    static final int MAX_LENGTH = 4_000;
}
