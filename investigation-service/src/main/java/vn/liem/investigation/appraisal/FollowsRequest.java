package vn.liem.investigation.appraisal;

import java.util.UUID;

/** The concluded request of the same case that a further one follows, and how. */
public record FollowsRequest(UUID request, How how) {

    /** How a request follows another. */
    public enum How {
        /** Giám định bổ sung. */
        SUPPLEMENT,
        /** Giám định lại, định giá lại. */
        REPEAT
    }
}
