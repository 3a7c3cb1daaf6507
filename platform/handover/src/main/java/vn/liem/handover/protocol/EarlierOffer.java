package vn.liem.handover.protocol;

import java.util.UUID;

/** The hand-over that a new offer follows from, with its two bodies. */
public record EarlierOffer(UUID offerId, UnitCode from, UnitCode to, Relation relation) {

    /** How the new offer follows from it. */
    public enum Relation {
        /** The file goes back to the body it came from (trả hồ sơ). */
        RETURNS,
        /** The file was not taken and goes to another body instead (chuyển theo thẩm quyền). */
        REDIRECTS
    }
}
