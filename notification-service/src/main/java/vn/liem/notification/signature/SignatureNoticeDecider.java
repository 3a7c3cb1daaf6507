package vn.liem.notification.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.signature.SignatureNoticeCommand.EndProposal;
import vn.liem.notification.signature.SignatureNoticeCommand.TellOfProposal;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalEnded;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;

/** Of each proposal it is told once, however often it is heard of. */
public final class SignatureNoticeDecider
        implements Decider<SignatureNoticeCommand, SignatureNotices, SignatureNoticeEvent> {

    @Override
    public SignatureNotices initial() {
        return SignatureNotices.none();
    }

    @Override
    public Decision<SignatureNoticeEvent> decide(SignatureNoticeCommand command, SignatureNotices state) {
        return switch (command) {
            case TellOfProposal(var telling) -> new Decision.Accepted<>(told(telling, state));
            case EndProposal(var proposal) -> new Decision.Accepted<>(ended(proposal, state));
        };
    }

    /** What is proposed in the place of what waited is told anew, and that one waits no longer. */
    private static List<SignatureNoticeEvent> told(SignatureTelling telling, SignatureNotices state) {
        if (state.told().contains(telling.key().setBy())) {
            return List.of();
        }
        List<SignatureNoticeEvent> events = new ArrayList<>(ended(telling.proposal(), state));
        events.add(ProposalTold.of(telling));
        return events;
    }

    private static List<SignatureNoticeEvent> ended(UUID proposal, SignatureNotices state) {
        return state.waitingFor(proposal).stream()
                .<SignatureNoticeEvent>map(ProposalEnded::new)
                .toList();
    }

    @Override
    public SignatureNotices evolve(SignatureNotices state, SignatureNoticeEvent event) {
        return state.after(event);
    }
}
