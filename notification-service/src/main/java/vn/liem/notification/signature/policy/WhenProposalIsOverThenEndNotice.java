package vn.liem.notification.signature.policy;

import java.util.List;
import vn.liem.notification.signature.SignatureNoticeCommand;
import vn.liem.notification.signature.SignatureNoticeCommand.EndProposal;

/** Of what nobody has to sign any more no inbox says that it waits. */
public final class WhenProposalIsOverThenEndNotice {

    private WhenProposalIsOverThenEndNotice() {}

    /** Which notices end. */
    public static List<SignatureNoticeCommand> react(ProposalOver over) {
        return List.of(new EndProposal(over.key().of("")));
    }
}
