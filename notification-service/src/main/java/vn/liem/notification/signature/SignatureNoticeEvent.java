package vn.liem.notification.signature;

import java.time.LocalDate;
import vn.liem.kernel.EventType;

/** Of what bodies were told that waits for a second signature. */
public sealed interface SignatureNoticeEvent {

    /** The body was told of a proposal. */
    @EventType("signature-notice.told.v1")
    record ProposalTold(SignatureTelling.Key key, LocalDate dueOn, LocalDate standsOn, String to)
            implements SignatureNoticeEvent {

        static ProposalTold of(SignatureTelling telling) {
            return new ProposalTold(telling.key(), telling.dueOn(), telling.standsOn(), telling.to());
        }
    }
}
