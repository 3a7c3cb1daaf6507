package vn.liem.control.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.control.signature.Proposals.ProposalOutcome;
import vn.liem.control.signature.Proposals.Proposed;
import vn.liem.control.signature.SignatureCommand.ProposeDecision;
import vn.liem.control.signature.SignatureCommand.RefuseDecision;
import vn.liem.control.signature.SignatureCommand.SignDecision;
import vn.liem.control.signature.SignatureCommand.WithdrawProposal;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionRefused;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.control.signature.SignatureEvent.ProposalWithdrawn;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.Profile;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.Step;

class SignatureTest {

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

    @Test
    void a_decision_waits_until_somebody_else_says_the_same() {
        given(DECIDER).when(new ProposeDecision(BY_ONE)).then(PROPOSED);
        given(DECIDER, PROPOSED).when(new ProposeDecision(BY_ONE)).thenNothing();
        given(DECIDER, PROPOSED).when(signs("two", "T01-CQDT", NOBODY)).then(SIGNED);
        // The order of the members means nothing.
        given(DECIDER, PROPOSED)
                .when(new SignDecision(by("two", "T01-CQDT", GROUND_B, NUMBER), NOBODY))
                .then(SIGNED);
        assertEquals(Optional.empty(), state(PROPOSED, SIGNED).open(KEY));
        assertEquals(
                List.of(new Proposed(BY_ONE, ProposalOutcome.SIGNED, Optional.of("two"))),
                state(PROPOSED, SIGNED).all());
    }

    @Test
    void what_was_not_proposed_is_not_signed() {
        given(DECIDER).when(signs("two", "T01-CQDT", NOBODY)).thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
        given(DECIDER, PROPOSED, SIGNED)
                .when(signs("three", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
        given(DECIDER, PROPOSED, REFUSED)
                .when(signs("two", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
        given(DECIDER, PROPOSED)
                .when(new SignDecision(by("two", "T01-CQDT", NUMBER, GROUND_C), NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_OTHERWISE);
        given(DECIDER, PROPOSED)
                .when(new SignDecision(by("two", "T01-CQDT", NUMBER), NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_OTHERWISE);
    }

    @Test
    void the_second_is_somebody_else_of_the_same_body_outside_the_case() {
        Team team = new Team(Set.of("one", "three"), Set.of());
        given(DECIDER, PROPOSED)
                .when(signs("one", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_BY_THE_SAME);
        given(DECIDER, PROPOSED)
                .when(signs("three", "T01-CQDT", team))
                .thenRefused(SignatureRefusal.SIGNED_FROM_THE_TEAM);
        given(DECIDER, PROPOSED)
                .when(signs("two", "T01-VKS", team))
                .thenRefused(SignatureRefusal.SIGNED_BY_ANOTHER_BODY);
        given(DECIDER, PROPOSED)
                .when(signs("four", "T01-CQDT", new Team(Set.of(), Set.of("four"))))
                .thenRefused(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT);
        given(DECIDER, PROPOSED).when(signs("two", "T01-CQDT", team)).then(SIGNED);
    }

    @Test
    void no_body_stands_in_the_way_of_another_by_proposing_the_same() {
        Proposal ofProcuracy = by("three", "T01-VKS", NUMBER, GROUND_B);
        given(DECIDER, new DecisionProposed(ofProcuracy))
                .when(new ProposeDecision(BY_ONE))
                .then(PROPOSED);
        Proposals both = state(new DecisionProposed(ofProcuracy), PROPOSED);
        assertEquals(2, both.all().size());
        given(DECIDER, new DecisionProposed(ofProcuracy), PROPOSED)
                .when(signs("two", "T01-CQDT", NOBODY))
                .then(SIGNED);
        assertEquals(
                Optional.of(ofProcuracy),
                state(new DecisionProposed(ofProcuracy), PROPOSED, SIGNED).open(ofProcuracy.key()));
        given(DECIDER, new DecisionProposed(ofProcuracy))
                .when(refuses("two", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_BY_ANOTHER_BODY);
        given(DECIDER, new DecisionProposed(ofProcuracy))
                .when(new WithdrawProposal(KEY, "two"))
                .thenRefused(SignatureRefusal.WITHDRAWN_BY_OTHERS);
    }

    @Test
    void what_was_proposed_before_keys_named_the_body_is_signed_and_withdrawn_all_the_same() {
        ProposalKey without = key(Optional.empty());
        DecisionProposed earlier = new DecisionProposed(
                new Proposal(without, MONDAY, "T01-CQDT", "one", BY_ONE.terms(), Optional.empty()));
        given(DECIDER, earlier).when(signs("two", "T01-CQDT", NOBODY)).then(SIGNED);
        assertEquals(
                ProposalOutcome.WITHDRAWN,
                state(earlier, new ProposalWithdrawn(without, "one"))
                        .all()
                        .getFirst()
                        .outcome());
    }

    @Test
    void a_proposer_is_known_while_the_proposal_waits() {
        assertTrue(state(PROPOSED).isProposer("one"));
        assertFalse(state(PROPOSED).isProposer("two"));
        assertFalse(state(PROPOSED, SIGNED).isProposer("one"));
    }

    @Test
    void a_proposal_of_one_who_is_out_of_the_case_is_made_anew() {
        Team team = new Team(Set.of(), Set.of("one"));
        given(DECIDER, PROPOSED)
                .when(signs("two", "T01-CQDT", team))
                .thenRefused(SignatureRefusal.PROPOSED_BY_ONE_WHO_IS_OUT);
        Proposal anew = by("two", "T01-CQDT", NUMBER, GROUND_C);
        given(DECIDER, PROPOSED).when(new ProposeDecision(anew)).then(new DecisionProposed(anew));
        assertEquals(
                Optional.of(anew), state(PROPOSED, new DecisionProposed(anew)).open(KEY));
    }

    @Test
    void ones_own_proposal_is_changed_by_withdrawing_it() {
        given(DECIDER, PROPOSED)
                .when(new ProposeDecision(by("one", "T01-CQDT", NUMBER, GROUND_C)))
                .thenRefused(SignatureRefusal.PROPOSED_OTHERWISE);
        given(DECIDER, PROPOSED)
                .when(new WithdrawProposal(KEY, "two"))
                .thenRefused(SignatureRefusal.WITHDRAWN_BY_OTHERS);
        given(DECIDER, PROPOSED).when(new WithdrawProposal(KEY, "one")).then(new ProposalWithdrawn(KEY, "one"));
        given(DECIDER).when(new WithdrawProposal(KEY, "one")).thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
        Proposal again = by("one", "T01-CQDT", NUMBER, GROUND_C);
        given(DECIDER, PROPOSED, new ProposalWithdrawn(KEY, "one"))
                .when(new ProposeDecision(again))
                .then(new DecisionProposed(again));
    }

    @Test
    void whoever_could_sign_refuses_to() {
        given(DECIDER, PROPOSED).when(refuses("two", "T01-CQDT", NOBODY)).then(REFUSED);
        given(DECIDER, PROPOSED)
                .when(refuses("one", "T01-CQDT", NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_BY_THE_SAME);
        // Whoever is of the team signs nothing, and stops what is wrong.
        given(DECIDER, PROPOSED)
                .when(refuses("two", "T01-CQDT", new Team(Set.of("two"), Set.of())))
                .then(REFUSED);
        given(DECIDER, PROPOSED)
                .when(refuses("two", "T01-CQDT", new Team(Set.of(), Set.of("two"))))
                .thenRefused(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT);
        given(DECIDER, PROPOSED)
                .when(refuses("two", "T01-VKS", NOBODY))
                .thenRefused(SignatureRefusal.SIGNED_BY_ANOTHER_BODY);
        given(DECIDER).when(refuses("two", "T01-CQDT", NOBODY)).thenRefused(SignatureRefusal.NOTHING_TO_SIGN);
    }

    @Test
    void suspensions_and_terminations_need_a_second_signature() {
        LawMachine machine = Profile.vietnam().law();
        for (Step step : machine.inOrder()) {
            boolean stops = switch (step.keptBy()) {
                case INVESTIGATION, PROSECUTION, TRIAL, APPEAL, EXECUTION ->
                    switch (machine.state(step.to()).kind()) {
                        case SUSPENDED, ENDED -> true;
                        case BEGINNING, MOVING -> false;
                    };
                case CASES, ACCUSED, RECOVERY, COMMITTEE -> false;
            };
            // How somebody already stood comes into a separated case with the separation, and stops nothing anew.
            boolean cameSo = step.code().startsWith("accused_came_");
            assertEquals(
                    stops && !cameSo, SignedTwice.is(step.code(), Optional.empty(), Optional.empty()), step.code());
        }
    }

    @Test
    void whoever_has_served_the_sentence_waits_for_nobody() {
        Optional<PersonKey> convict =
                Optional.of(new PersonKey(UUID.fromString("0199b0a4-5c1e-4000-8000-00000000a001")));
        assertFalse(SignedTwice.is("execution_completed", Optional.of("served"), convict));
        assertTrue(SignedTwice.is("execution_completed", Optional.of("pardoned"), convict));
        assertTrue(SignedTwice.is("execution_completed", Optional.of("remitted"), convict));
        assertTrue(SignedTwice.is("execution_completed", Optional.empty(), convict));
        assertTrue(SignedTwice.is("execution_completed", Optional.of("served"), Optional.empty()));
        assertTrue(SignedTwice.is("imprisonment_suspended", Optional.of("served"), convict));
    }

    @Test
    void a_decision_says_no_more_than_so_much() {
        List<ProposalTerm> most = Collections.nCopies(Proposal.TERMS_MAX, NUMBER);
        assertEquals(
                Proposal.TERMS_MAX,
                new Proposal(KEY, MONDAY, "T01-CQDT", "one", most, Optional.empty())
                        .terms()
                        .size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Proposal(
                        KEY,
                        MONDAY,
                        "T01-CQDT",
                        "one",
                        Collections.nCopies(Proposal.TERMS_MAX + 1, NUMBER),
                        Optional.empty()));
    }

    @Test
    void what_is_refused_for_who_asks_is_told_from_what_is_refused_for_what_is_asked() {
        assertTrue(SignatureRefusal.SIGNED_BY_THE_SAME.isForWhoAsks());
        assertTrue(SignatureRefusal.SIGNED_FROM_THE_TEAM.isForWhoAsks());
        assertTrue(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT.isForWhoAsks());
        assertTrue(SignatureRefusal.SIGNED_BY_ANOTHER_BODY.isForWhoAsks());
        assertTrue(SignatureRefusal.WITHDRAWN_BY_OTHERS.isForWhoAsks());
        assertFalse(SignatureRefusal.NOTHING_TO_SIGN.isForWhoAsks());
        assertFalse(SignatureRefusal.SIGNED_OTHERWISE.isForWhoAsks());
        assertFalse(SignatureRefusal.REFUSED_BEFORE.isForWhoAsks());
    }

    @Test
    void every_refusal_speaks_both_languages() {
        for (SignatureRefusal refusal : SignatureRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
    }

    private static SignDecision signs(String officer, String unit, Team team) {
        return new SignDecision(by(officer, unit, NUMBER, GROUND_B), team);
    }

    private static RefuseDecision refuses(String officer, String unit, Team team) {
        return new RefuseDecision(key(Optional.of(unit)), unit, officer, team, WHY);
    }

    @Test
    void one_body_proposes_only_so_many_decisions_in_a_case_and_leaves_the_place_of_others() {
        List<SignatureEvent> many = new ArrayList<>();
        for (int i = 0; i < Proposals.OF_A_BODY_MAX; i++) {
            many.add(new DecisionProposed(numbered(i + "/TDC", "T01-CQDT")));
        }
        given(DECIDER, many)
                .when(new ProposeDecision(numbered("one more", "T01-CQDT")))
                .thenRefused(SignatureRefusal.TOO_MANY_PROPOSALS);
        many.add(new ProposalWithdrawn(numbered("0/TDC", "T01-CQDT").key(), "one"));
        given(DECIDER, many)
                .when(new ProposeDecision(numbered("0/TDC", "T01-CQDT")))
                .then(new DecisionProposed(numbered("0/TDC", "T01-CQDT")));
        Proposal ofOthers = numbered("one more", "T01-VKS");
        given(DECIDER, many).when(new ProposeDecision(ofOthers)).then(new DecisionProposed(ofOthers));
    }

    private static Proposal numbered(String documentNo, String unit) {
        return new Proposal(
                new ProposalKey("investigation_suspended", documentNo, Optional.empty(), Optional.of(unit)),
                MONDAY,
                unit,
                "one",
                List.of(GROUND_B),
                Optional.of("decide_investigation"));
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
