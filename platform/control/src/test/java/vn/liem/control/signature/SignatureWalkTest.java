package vn.liem.control.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.signature.SignatureCommand.LapseWithFile;
import vn.liem.control.signature.SignatureCommand.LapseWithOfficers;
import vn.liem.control.signature.SignatureCommand.ProposeDecision;
import vn.liem.control.signature.SignatureCommand.RefuseDecision;
import vn.liem.control.signature.SignatureCommand.SignDecision;
import vn.liem.control.signature.SignatureCommand.StateNewGround;
import vn.liem.control.signature.SignatureCommand.WithdrawProposal;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

/** Walks of proposals through hands: whatever is in effect was said by two, the second outside the case. */
class SignatureWalkTest {

    private static final SignatureDecider DECIDER = new SignatureDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final SealedText WHY = new SealedText("s1.k1.cmVhc29u");
    private static final int STEPS = 120;
    private static final List<String> OFFICERS = List.of("a", "b", "c", "d");
    private static final Team TEAM = new Team(Set.of("c"), Set.of("d"));
    private static final List<String> ACTS =
            List.of("propose", "propose", "sign", "sign", "refuse", "withdraw", "ground", "lapse");

    private record Walk(List<SignatureEvent> events, Proposals end) {}

    @RandomWalk
    void whatever_is_in_effect_was_said_by_two(long seed) {
        Proposals state = DECIDER.initial();
        for (SignatureEvent event : walk(random(seed)).events()) {
            if (event instanceof DecisionSigned(var key, var by)) {
                Proposal open = state.open(key).orElseThrow();
                assertNotEquals(open.proposedBy(), by);
                assertFalse(TEAM.assigned().contains(by), by);
                assertFalse(TEAM.out().contains(open.proposedBy()));
                assertFalse(TEAM.out().contains(by), by);
                assertTrue(state.refusedBefore(open).isEmpty(), "what was refused has a new ground");
            }
            state = DECIDER.evolve(state, event);
        }
    }

    @RandomWalk
    void history_folds_to_where_it_ended_and_evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random);
        assertEquals(walk.end(), folded(walk.events()));
        List<SignatureEvent> anyhow = new ArrayList<>(walk.events());
        Collections.shuffle(anyhow, Random.from(random));
        long keys = walk.events().stream()
                .filter(DecisionProposed.class::isInstance)
                .map(event -> ((DecisionProposed) event).proposal().key())
                .distinct()
                .count();
        assertEquals(keys, folded(anyhow).all().size());
    }

    @Test
    void enough_decisions_come_into_effect() {
        long signed = 0;
        for (long seed = 0; seed < 100; seed++) {
            signed += walk(random(seed)).events().stream()
                    .filter(DecisionSigned.class::isInstance)
                    .count();
        }
        assertTrue(signed > 100, "%d were signed in 100 walks".formatted(signed));
    }

    private static Proposals folded(List<SignatureEvent> events) {
        Proposals state = DECIDER.initial();
        for (SignatureEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private static Walk walk(RandomGenerator random) {
        List<SignatureEvent> all = new ArrayList<>();
        Proposals state = DECIDER.initial();
        for (int step = 0; step < STEPS; step++) {
            switch (DECIDER.decide(command(random), state)) {
                case Decision.Refused<SignatureEvent> _ -> {}
                case Decision.Accepted<SignatureEvent>(var events) -> {
                    all.addAll(events);
                    for (SignatureEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return new Walk(all, state);
    }

    private static SignatureCommand command(RandomGenerator random) {
        String number = random.nextInt(2) + "/TDC";
        String officer = pick(random, OFFICERS);
        String unit = random.nextInt(6) == 0 ? "T01-VKS" : "T01-CQDT";
        ProposalKey key = key(number, unit);
        List<ProposalTerm> terms = List.of(new ProposalTerm("/ground", pick(random, List.of("b", "c"))));
        String proposing = random.nextInt(4) == 0 ? unit : "T01-CQDT";
        Proposal said = said(number, proposing, officer, terms);
        return switch (pick(random, ACTS)) {
            case "propose" -> new ProposeDecision(said);
            case "sign" -> new SignDecision(said(number, unit, officer, terms), TEAM);
            case "refuse" -> new RefuseDecision(key, unit, officer, TEAM, WHY);
            case "withdraw" -> new WithdrawProposal(key, officer);
            case "ground" -> new StateNewGround(key, random.nextInt(9) + "/KL", officer, TEAM, WHY);
            default ->
                random.nextBoolean() ? new LapseWithFile(unit, Set.of()) : new LapseWithOfficers(unit, TEAM.out());
        };
    }

    private static Proposal said(String number, String unit, String officer, List<ProposalTerm> terms) {
        return new Proposal(key(number, unit), MONDAY, unit, officer, terms, Optional.empty());
    }

    private static ProposalKey key(String number, String unit) {
        return new ProposalKey("investigation_suspended", number, Optional.empty(), Optional.of(unit));
    }
}
