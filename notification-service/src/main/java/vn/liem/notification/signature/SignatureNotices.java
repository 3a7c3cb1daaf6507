package vn.liem.notification.signature;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;

/** Of which proposals somebody has been told, by the events that made them. */
public record SignatureNotices(Set<UUID> told) {

    public SignatureNotices {
        told = Set.copyOf(told);
    }

    /** The state after the event. */
    SignatureNotices after(SignatureNoticeEvent event) {
        return switch (event) {
            case ProposalTold(var key, var _, var _, var _) -> {
                Set<UUID> more = new LinkedHashSet<>(told);
                more.add(key.setBy());
                yield new SignatureNotices(more);
            }
        };
    }
}
