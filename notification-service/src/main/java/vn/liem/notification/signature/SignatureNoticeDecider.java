package vn.liem.notification.signature;

import java.util.List;
import java.util.Set;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.signature.SignatureNoticeCommand.TellOfProposal;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;

/** Of each proposal it is told once, however often it is heard of. */
public final class SignatureNoticeDecider
        implements Decider<SignatureNoticeCommand, SignatureNotices, SignatureNoticeEvent> {

    @Override
    public SignatureNotices initial() {
        return new SignatureNotices(Set.of());
    }

    @Override
    public Decision<SignatureNoticeEvent> decide(SignatureNoticeCommand command, SignatureNotices state) {
        return switch (command) {
            case TellOfProposal(var telling) ->
                new Decision.Accepted<>(
                        state.told().contains(telling.key().setBy()) ? List.of() : List.of(ProposalTold.of(telling)));
        };
    }

    @Override
    public SignatureNotices evolve(SignatureNotices state, SignatureNoticeEvent event) {
        return state.after(event);
    }
}
