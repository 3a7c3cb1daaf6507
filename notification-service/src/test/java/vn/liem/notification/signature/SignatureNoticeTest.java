package vn.liem.notification.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.signature.SignatureNoticeCommand.TellOfProposal;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;
import vn.liem.notification.signature.policy.ProposalMade;
import vn.liem.notification.signature.policy.WhenDecisionProposedThenTellBody;

class SignatureNoticeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final SignatureTelling ONE = SignatureTelling.of(new UUID(0, 1), MONDAY, "T01-CQDT");
    private static final SignatureTelling AGAIN = SignatureTelling.of(new UUID(0, 2), MONDAY, "T01-CQDT");

    private final SignatureNoticeDecider decider = new SignatureNoticeDecider();

    @Test
    void of_each_proposal_it_is_told_once() {
        given(decider).when(new TellOfProposal(ONE)).then(ProposalTold.of(ONE));
        given(decider, ProposalTold.of(ONE)).when(new TellOfProposal(ONE)).thenNothing();
        given(decider, ProposalTold.of(ONE)).when(new TellOfProposal(AGAIN)).then(ProposalTold.of(AGAIN));
    }

    @Test
    void it_goes_to_the_body_that_proposed_the_decision() {
        ProposalMade made = new ProposalMade(new ProposalMade.Proposal("T01-CQDT"));
        assertEquals(
                List.of(new TellOfProposal(ONE)), WhenDecisionProposedThenTellBody.react(new UUID(0, 1), MONDAY, made));
    }
}
