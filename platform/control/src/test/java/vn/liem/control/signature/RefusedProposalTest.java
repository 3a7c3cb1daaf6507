package vn.liem.control.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.control.signature.Proposals.ProposalOutcome;
import vn.liem.control.signature.Proposals.Proposed;
import vn.liem.control.signature.SignatureCommand.LapseWithFile;
import vn.liem.control.signature.SignatureCommand.LapseWithOfficers;
import vn.liem.control.signature.SignatureCommand.ProposeDecision;
import vn.liem.control.signature.SignatureCommand.SignDecision;
import vn.liem.control.signature.SignatureCommand.StateNewGround;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionRefused;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.control.signature.SignatureEvent.NewGroundStated;
import vn.liem.control.signature.SignatureEvent.ProposalLapsed;
import vn.liem.kernel.SealedText;

/** What a refusal to sign means for what is proposed later, and when a proposal holds no longer. */
class RefusedProposalTest {

    private static final SignatureDecider DECIDER = new SignatureDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final SealedText WHY = new SealedText("s1.k1.cmVhc29u");
    private static final ProposalKey KEY = key(Optional.of("T01-CQDT"));
    private static final ProposalTerm GROUND_B = new ProposalTerm("/ground", "b");
    private static final ProposalTerm GROUND_C = new ProposalTerm("/ground", "c");
    private static final ProposalTerm NUMBER = new ProposalTerm("/documentNo", "31/TDC");
    private static final Team NOBODY = new Team(Set.of(), Set.of());

    private static final Proposal BY_ONE = by("one", "T01-CQDT", NUMBER, GROUND_B);
    private static final DecisionProposed PROPOSED = new DecisionProposed(BY_ONE);
    private static final DecisionSigned SIGNED = new DecisionSigned(KEY, "two");
    private static final DecisionRefused REFUSED = new DecisionRefused(KEY, "two", WHY);
    private static final NewGroundStated GROUND = new NewGroundStated(KEY, "12/KL", "one", WHY);

    @Test
    void what_was_refused_is_proposed_anew_on_a_new_ground_alone_and_whoever_refused_is_named() {
        Proposal otherNumber = renumbered("32/TDC", "2026-04-27", GROUND_B);
        given(DECIDER, PROPOSED, REFUSED)
                .when(new ProposeDecision(BY_ONE))
                .thenRefused(SignatureRefusal.REFUSED_BEFORE);
        // Another number and another day are no other decision, whoever proposes it.
        given(DECIDER, PROPOSED, REFUSED)
                .when(new ProposeDecision(otherNumber))
                .thenRefused(SignatureRefusal.REFUSED_BEFORE);
        given(DECIDER, PROPOSED, new DecisionProposed(otherNumber), REFUSED)
                .when(new SignDecision(signedBy("three", otherNumber), NOBODY))
                .thenRefused(SignatureRefusal.REFUSED_BEFORE);
        Proposal otherwise = by("one", "T01-CQDT", NUMBER, GROUND_C);
        given(DECIDER, PROPOSED, REFUSED).when(new ProposeDecision(otherwise)).then(new DecisionProposed(otherwise));
        Proposal ofProcuracy = by("one", "T01-VKS", NUMBER, GROUND_B);
        given(DECIDER, PROPOSED, REFUSED)
                .when(new ProposeDecision(ofProcuracy))
                .then(new DecisionProposed(ofProcuracy));
        given(DECIDER, PROPOSED, REFUSED, GROUND)
                .when(new ProposeDecision(otherNumber))
                .then(new DecisionProposed(otherNumber));
        Proposals again = state(PROPOSED, REFUSED, GROUND, PROPOSED);
        assertEquals(List.of(new RefusedProposal(BY_ONE, "two", Optional.of("12/KL"))), again.refusedLike(otherNumber));
        given(DECIDER, PROPOSED, REFUSED, GROUND, PROPOSED)
                .when(signs("three", "T01-CQDT", NOBODY))
                .then(new DecisionSigned(KEY, "three"));
        // A second refusal needs another new ground.
        given(DECIDER, PROPOSED, REFUSED, GROUND, PROPOSED, REFUSED)
                .when(new ProposeDecision(BY_ONE))
                .thenRefused(SignatureRefusal.REFUSED_BEFORE);
    }

    @Test
    void a_new_ground_is_a_document_that_was_not_refused_or_named_before() {
        given(DECIDER, PROPOSED, REFUSED).when(states("12/KL", "one")).then(GROUND);
        given(DECIDER, PROPOSED).when(states("12/KL", "one")).thenRefused(SignatureRefusal.NOTHING_REFUSED);
        given(DECIDER, PROPOSED, REFUSED, GROUND)
                .when(states("13/KL", "one"))
                .thenRefused(SignatureRefusal.NOTHING_REFUSED);
        given(DECIDER, PROPOSED, REFUSED).when(states("31/TDC", "one")).thenRefused(SignatureRefusal.GROUND_IS_NOT_NEW);
        given(DECIDER, PROPOSED, REFUSED, GROUND, PROPOSED, REFUSED)
                .when(states("12/KL", "one"))
                .thenRefused(SignatureRefusal.GROUND_IS_NOT_NEW);
        given(DECIDER, PROPOSED, REFUSED)
                .when(new StateNewGround(KEY, "12/KL", "one", new Team(Set.of(), Set.of("one")), WHY))
                .thenRefused(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT);
        assertEquals(Proposals.none(), state(GROUND));
    }

    @Test
    void what_takes_another_document_back_is_told_by_the_one_it_takes_back() {
        ProposalTerm by = new ProposalTerm("/annulledBy", "5/HB");
        Proposal one = by("one", "T01-CQDT", new ProposalTerm("/documentNo", "1/KT"), by);
        Proposal other = by("one", "T01-CQDT", new ProposalTerm("/documentNo", "2/KT"), by);
        Proposal sameAgain =
                by("one", "T01-CQDT", new ProposalTerm("/documentNo", "1/KT"), new ProposalTerm("/annulledBy", "6/HB"));
        given(DECIDER, new DecisionProposed(one), REFUSED)
                .when(new ProposeDecision(other))
                .then(new DecisionProposed(other));
        given(DECIDER, new DecisionProposed(one), REFUSED)
                .when(new ProposeDecision(sameAgain))
                .thenRefused(SignatureRefusal.REFUSED_BEFORE);
    }

    @Test
    void a_proposal_lapses_with_the_file_and_with_whoever_proposed_it() {
        Set<String> ofHolders = Set.of("decide_investigation");
        ProposalLapsed withFile = new ProposalLapsed(KEY, LapseReason.FILE_LEFT);
        ProposalLapsed withOfficer = new ProposalLapsed(KEY, LapseReason.PROPOSER_OUT);
        given(DECIDER, PROPOSED).when(new LapseWithFile("T01-VKS", ofHolders)).then(withFile);
        given(DECIDER, PROPOSED).when(new LapseWithFile("T01-CQDT", ofHolders)).thenNothing();
        given(DECIDER, PROPOSED)
                .when(new LapseWithFile("T01-VKS", Set.of("verify_source")))
                .thenNothing();
        given(DECIDER, PROPOSED, SIGNED)
                .when(new LapseWithFile("T01-VKS", ofHolders))
                .thenNothing();
        given(DECIDER, PROPOSED)
                .when(new LapseWithOfficers("T01-CQDT", Set.of("one")))
                .then(withOfficer);
        given(DECIDER, PROPOSED)
                .when(new LapseWithOfficers("T01-VKS", Set.of("one")))
                .thenNothing();
        given(DECIDER, PROPOSED)
                .when(new LapseWithOfficers("T01-CQDT", Set.of("two")))
                .thenNothing();
        assertEquals(
                List.of(new Proposed(BY_ONE, ProposalOutcome.FILE_LEFT, Optional.empty())),
                state(PROPOSED, withFile).all());
        assertEquals(
                List.of(new Proposed(BY_ONE, ProposalOutcome.PROPOSER_OUT, Optional.empty())),
                state(PROPOSED, withOfficer).all());
        given(DECIDER, PROPOSED, withFile)
                .when(signs("two", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
        given(DECIDER, PROPOSED, withFile).when(new ProposeDecision(BY_ONE)).then(PROPOSED);
    }

    private static SignDecision signs(String officer, String unit, Team team) {
        return new SignDecision(by(officer, unit, NUMBER, GROUND_B), team);
    }

    private static StateNewGround states(String document, String officer) {
        return new StateNewGround(KEY, document, officer, NOBODY, WHY);
    }

    private static Proposal renumbered(String number, String day, ProposalTerm ground) {
        ProposalKey key = new ProposalKey("investigation_suspended", number, Optional.empty(), Optional.of("T01-CQDT"));
        return new Proposal(
                key,
                LocalDate.parse(day),
                "T01-CQDT",
                "one",
                List.of(new ProposalTerm("/documentNo", number), new ProposalTerm("/decidedOn", day), ground),
                Optional.of("decide_investigation"));
    }

    private static Proposal signedBy(String officer, Proposal said) {
        return new Proposal(said.key(), said.decidedOn(), said.unit(), officer, said.terms(), said.act());
    }

    private static Proposal by(String officer, String unit, ProposalTerm... terms) {
        return new Proposal(
                key(Optional.of(unit)), MONDAY, unit, officer, List.of(terms), Optional.of("decide_investigation"));
    }

    private static ProposalKey key(Optional<String> unit) {
        return new ProposalKey("investigation_suspended", "31/TDC", Optional.empty(), unit);
    }

    private static Proposals state(SignatureEvent... events) {
        Proposals state = DECIDER.initial();
        for (SignatureEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }
}
