package vn.liem.cases.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand.ClassifyPetition;
import vn.liem.cases.petition.PetitionCommand.TakeBackStep;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReceived;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

/** What is recorded of petitions, in whatever order: no step that breaks a rule, and the same end. */
class PetitionsInAnyOrderTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    private static final UUID ANOTHER = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000c1");
    private static final int COMMANDS = 14;

    private final PetitionDecider decider = new PetitionDecider();

    private record Walk(Received petition, List<PetitionEvent> history, int refused) {}

    @RandomWalk
    void no_walk_comes_to_an_illegal_state_and_every_history_folds_to_where_it_ended(long seed) {
        Random random = new Random(seed);
        Walk walk = walk(received(random), commands(random));
        assertEquals(List.of(), PetitionCourse.of(walk.petition()).misfits());
        assertEquals(walk.petition(), folded(walk.history()));
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        PetitionReceived received = received(random);
        List<PetitionCommand> accepted = acceptedOf(received, commands(random));
        List<PetitionCommand> otherOrder = new ArrayList<>(accepted);
        Collections.shuffle(otherOrder, random);
        Walk one = walk(received, accepted);
        Walk other = walk(received, otherOrder);
        assertEquals(0, one.refused());
        assertTrue(PetitionCourse.of(other.petition()).misfits().isEmpty());
        if (other.refused() == 0) {
            assertEquals(one.petition(), other.petition());
        }
    }

    /** The way to settling with its duties: facts that in many orders refuse nothing. */
    @RandomWalk
    void marks_duties_and_signs_of_crime_come_in_any_order(long seed) {
        Random random = new Random(seed);
        PetitionReceived received = received(random);
        List<PetitionCommand> first = List.of(
                new ClassifyPetition(
                        new Classification(RECEIVED, PetitionKind.DENUNCIATION, true, PetitionTurn.FIRST, false)),
                new TakeStep(new PetitionAccepted(RECEIVED.plusDays(2), Optional.empty())),
                new TakeStep(new PetitionConcluded(RECEIVED.plusDays(20), PetitionResult.PARTLY, Optional.of("12/KL"))),
                new TakeStep(new PetitionCrimeSignFound(RECEIVED.plusDays(random.nextInt(10)))));
        List<PetitionCommand> rest = new ArrayList<>(List.of(
                new TakeStep(new PetitionMarkedBeyondLevel(RECEIVED.plusDays(random.nextInt(30)), Optional.empty())),
                new TakeStep(new PetitionAcceptanceExtended(RECEIVED.plusDays(random.nextInt(3)), 3)),
                new TakeStep(new PetitionExtended(RECEIVED.plusDays(2 + random.nextInt(18)), 30)),
                new TakeStep(new PetitionSourceSent(RECEIVED.plusDays(10 + random.nextInt(20)), ANOTHER, "NT-1")),
                new TakeStep(new PetitionDutyDone(PetitionDuty.ACCEPTANCE_NOTIFIED, RECEIVED.plusDays(3))),
                new TakeStep(new PetitionDutyDone(PetitionDuty.RESULT_PUBLISHED, RECEIVED.plusDays(25)))));
        List<PetitionCommand> one = new ArrayList<>(first);
        one.addAll(rest);
        Collections.shuffle(rest, random);
        List<PetitionCommand> other = new ArrayList<>(first);
        other.addAll(rest);
        Walk walk = walk(received, one);
        assertEquals(0, walk.refused());
        assertEquals(walk.petition(), walk(received, other).petition());
    }

    private List<PetitionCommand> acceptedOf(PetitionReceived received, List<PetitionCommand> commands) {
        List<PetitionCommand> accepted = new ArrayList<>();
        Petition state = decider.evolve(decider.initial(), received);
        for (PetitionCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<PetitionEvent>(var events) -> {
                    for (PetitionEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                    if (!events.isEmpty() && !(command instanceof TakeBackStep)) {
                        accepted.add(command);
                    }
                    if (command instanceof TakeBackStep back) {
                        accepted.removeIf(known -> known instanceof TakeStep(var step)
                                && step.code() == back.step()
                                && step.on().equals(back.takenOn()));
                    }
                }
                case Decision.Refused<PetitionEvent> _ -> {
                    // A person reads why, and records something else.
                }
            }
        }
        // What was taken back may have made room for what follows: only what stands alone is kept.
        return walk(received, accepted).refused() == 0 ? accepted : List.of();
    }

    private Walk walk(PetitionReceived received, List<PetitionCommand> commands) {
        List<PetitionEvent> history = new ArrayList<>(List.of(received));
        Petition state = decider.evolve(decider.initial(), received);
        int refused = 0;
        for (PetitionCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<PetitionEvent>(var events) -> {
                    for (PetitionEvent event : events) {
                        history.add(event);
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<PetitionEvent> _ -> refused++;
            }
        }
        return new Walk((Received) state, history, refused);
    }

    private Petition folded(List<PetitionEvent> history) {
        Petition state = decider.initial();
        for (PetitionEvent event : history) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static List<PetitionCommand> commands(Random random) {
        List<PetitionCommand> commands = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(anyCommand(random));
        }
        return commands;
    }

    private static PetitionCommand anyCommand(Random random) {
        LocalDate on = RECEIVED.plusDays(random.nextInt(40) - 1);
        return switch (random.nextInt(20)) {
            case 0, 1, 2 ->
                new ClassifyPetition(new Classification(
                        RECEIVED.plusDays(random.nextInt(3)),
                        PetitionKind.values()[random.nextInt(4)],
                        random.nextInt(4) > 0,
                        PetitionTurn.values()[random.nextInt(2)],
                        random.nextBoolean()));
            case 3 ->
                new TakeBackStep(
                        PetitionStepCode.values()[random.nextInt(PetitionStepCode.values().length)], on, SEALED);
            default -> new TakeStep(anyStep(random, on));
        };
    }

    private static Step anyStep(Random random, LocalDate on) {
        return switch (random.nextInt(16)) {
            case 0 -> new PetitionMarkedBeyondLevel(on, Optional.empty());
            case 1 -> new PetitionLinked(on, ANOTHER, "DT-" + random.nextInt(3));
            case 2, 3 -> new PetitionAccepted(on, random.nextBoolean() ? Optional.empty() : Optional.of(on));
            case 4 -> new PetitionForwarded(on, Optional.of("T01-TT"));
            case 5 -> new PetitionReturned(on, ReturnGround.WITHOUT_GROUND);
            case 6 -> new PetitionExtended(on, 1 + random.nextInt(40));
            case 7 -> new PetitionSuspended(on);
            case 8 -> new PetitionResumed(on);
            case 9, 10 -> new PetitionConcluded(on, PetitionResult.values()[random.nextInt(4)], Optional.empty());
            case 11 -> new PetitionWithdrawn(on);
            case 12 -> new PetitionReopened(on);
            case 13 -> new PetitionCrimeSignFound(on);
            case 14 -> new PetitionSourceSent(on, ANOTHER, "NT-1");
            default -> new PetitionDutyDone(PetitionDuty.values()[random.nextInt(6)], on);
        };
    }

    private static PetitionReceived received(Random random) {
        return new PetitionReceived(
                "p1.key-1.AAAA",
                new PetitionDetails(
                        "DT-1",
                        PetitionKind.values()[random.nextInt(4)],
                        Optional.empty(),
                        "T01-TT",
                        RECEIVED,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean() ? Optional.of("T01-NC") : Optional.empty()));
    }
}
