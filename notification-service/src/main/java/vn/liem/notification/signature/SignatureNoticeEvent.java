package vn.liem.notification.signature;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;

/** Of what bodies were told that waits for a second signature. */
public sealed interface SignatureNoticeEvent {

    /**
     * The body was told of a proposal.
     *
     * @param proposal the mark of what was proposed, by which its end is known
     */
    @EventType("signature-notice.told.v1")
    record ProposalTold(
            SignatureTelling.Key key, LocalDate dueOn, LocalDate standsOn, String to, Optional<UUID> proposal)
            implements SignatureNoticeEvent {

        static ProposalTold of(SignatureTelling telling) {
            return new ProposalTold(
                    telling.key(), telling.dueOn(), telling.standsOn(), telling.to(), Optional.of(telling.proposal()));
        }
    }

    /** The proposal of which the body was told waits no longer. */
    @EventType("signature-notice.ended.v1")
    record ProposalEnded(SignatureTelling.Key key) implements SignatureNoticeEvent {}
}
