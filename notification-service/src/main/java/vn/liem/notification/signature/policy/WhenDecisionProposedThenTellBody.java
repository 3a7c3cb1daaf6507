package vn.liem.notification.signature.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.notification.signature.SignatureNoticeCommand;
import vn.liem.notification.signature.SignatureNoticeCommand.TellOfProposal;
import vn.liem.notification.signature.SignatureTelling;

/** A decision that one officer has proposed goes to the body of which another one signs it. */
public final class WhenDecisionProposedThenTellBody {

    private WhenDecisionProposedThenTellBody() {}

    /** Whom to tell. */
    public static List<SignatureNoticeCommand> react(UUID event, LocalDate recordedOn, ProposalMade made) {
        String unit = made.proposal().unit();
        return List.of(new TellOfProposal(SignatureTelling.of(
                event, recordedOn, unit, made.proposal().key().of(unit))));
    }
}
