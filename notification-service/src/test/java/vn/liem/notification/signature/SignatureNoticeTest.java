package vn.liem.notification.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.signature.SignatureNoticeCommand.EndProposal;
import vn.liem.notification.signature.SignatureNoticeCommand.TellOfProposal;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalEnded;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;
import vn.liem.notification.signature.policy.ProposalMade;
import vn.liem.notification.signature.policy.ProposalMark;
import vn.liem.notification.signature.policy.ProposalOver;
import vn.liem.notification.signature.policy.WhenDecisionProposedThenTellBody;
import vn.liem.notification.signature.policy.WhenProposalIsOverThenEndNotice;

class SignatureNoticeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final UUID MARK = new UUID(0, 9);
    private static final SignatureTelling ONE = SignatureTelling.of(new UUID(0, 1), MONDAY, "T01-CQDT", MARK);
    private static final SignatureTelling AGAIN = SignatureTelling.of(new UUID(0, 2), MONDAY, "T01-CQDT", MARK);

    private final SignatureNoticeDecider decider = new SignatureNoticeDecider();

    @Test
    void of_each_proposal_it_is_told_once() {
        given(decider).when(new TellOfProposal(ONE)).then(ProposalTold.of(ONE));
        given(decider, ProposalTold.of(ONE)).when(new TellOfProposal(ONE)).thenNothing();
        given(decider, ProposalTold.of(ONE))
                .when(new TellOfProposal(AGAIN))
                .then(new ProposalEnded(ONE.key()), ProposalTold.of(AGAIN));
    }

    @Test
    void what_waits_no_longer_ends_once() {
        ProposalTold told = ProposalTold.of(ONE);
        ProposalEnded ended = new ProposalEnded(ONE.key());
        given(decider, told).when(new EndProposal(MARK)).then(ended);
        given(decider, told, ended).when(new EndProposal(MARK)).thenNothing();
        given(decider, told).when(new EndProposal(new UUID(0, 8))).thenNothing();
        given(decider).when(new EndProposal(MARK)).thenNothing();
        given(decider, told, ended).when(new TellOfProposal(AGAIN)).then(ProposalTold.of(AGAIN));
        ProposalTold earlier = new ProposalTold(ONE.key(), MONDAY, MONDAY, "T01-CQDT", Optional.empty());
        given(decider, earlier).when(new EndProposal(MARK)).thenNothing();
    }

    @Test
    void it_goes_to_the_body_that_proposed_the_decision() {
        ProposalMark suspension =
                new ProposalMark("investigation_suspended", "3/TDC", Optional.empty(), Optional.empty());
        ProposalMark ofBody =
                new ProposalMark("investigation_suspended", "3/TDC", Optional.empty(), Optional.of("T01-CQDT"));
        ProposalMade made = new ProposalMade(new ProposalMade.Proposal("T01-CQDT", suspension));
        List<SignatureNoticeCommand> told = WhenDecisionProposedThenTellBody.react(new UUID(0, 1), MONDAY, made);
        UUID mark = ((TellOfProposal) told.getFirst()).telling().proposal();
        assertEquals(List.of(new TellOfProposal(SignatureTelling.of(new UUID(0, 1), MONDAY, "T01-CQDT", mark))), told);
        assertEquals(List.of(new EndProposal(mark)), WhenProposalIsOverThenEndNotice.react(new ProposalOver(ofBody)));
    }
}
