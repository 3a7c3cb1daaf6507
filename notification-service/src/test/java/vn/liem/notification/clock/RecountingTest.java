package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand.CountAnew;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.LawChanged;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.NotedPetition.Kind;
import vn.liem.notification.clock.NotedPetitionStep.Step;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.Holding;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.recount.OpenClock;
import vn.liem.procedure.recount.Recount;
import vn.liem.testsupport.RandomWalk;

/** A new calendar moves the dates that it moves, says which, once, and leaves the others as they are. */
class RecountingTest {

    private static final Profile BEFORE = Profile.vietnam();
    private static final Profile AFTER = BEFORE.with(BEFORE.calendar().withUnconfirmedDaysOff());
    private static final String OLD = BEFORE.calendar().version();
    private static final String NEW = AFTER.calendar().version();

    /** Four months on, the 24th of November: the day off that is still awaited. */
    private static final LocalDate JULY = LocalDate.of(2026, 7, 24);

    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final String POLICE = "T01-CQDT";
    private static final NotedOffence VERY_SERIOUS =
            new NotedOffence(new UUID(1, 90), "90#", "353", Optional.of("2"), JULY);
    private static final NotedFact INSTITUTED = fact(1, ClockFact.INSTITUTED, JULY);
    private static final ClockKey INVESTIGATION = new ClockKey("investigation", INSTITUTED.event());

    private final ClocksDecider older = new ClocksDecider(BEFORE);
    private final ClocksDecider newer = new ClocksDecider(AFTER);

    @Test
    void a_new_day_off_moves_the_clock_that_ended_on_it_and_says_both_days_and_why() {
        List<ClocksEvent> events = anew(counted(INSTITUTED));
        assertEquals(new LawChanged(Optional.of(OLD), NEW), events.getFirst());
        ClockRecounted moved = only(ClockRecounted.class, events).getFirst();
        assertEquals(INVESTIGATION, moved.key());
        assertEquals(Optional.of(CULTURE_DAY), moved.dueBefore());
        assertEquals(Optional.of(CULTURE_DAY.plusDays(1)), moved.dueOn());
        assertEquals(
                List.of(Optional.of(OLD), Optional.of(NEW)),
                List.of(moved.countedBefore(), Optional.of(moved.countedBy())));
        assertTrue(said(moved.before()).contains("Calendar, version " + OLD + "."));
        assertTrue(said(moved.explained()).contains("passing over 24/11/2026 (Vietnam Culture Day)"));
    }

    @Test
    void the_clock_is_set_to_the_new_day_and_its_owner_is_told() {
        List<ClocksEvent> events = anew(counted(INSTITUTED));
        assertEquals(
                List.of(new RecountTold(INVESTIGATION, CULTURE_DAY.plusDays(1), POLICE)),
                only(RecountTold.class, events));
        ClockSet set = only(ClockSet.class, events).getFirst();
        assertEquals(Optional.of(CULTURE_DAY.plusDays(1)), set.dueOn());
        assertEquals(Optional.of(NEW), set.countedBy());
    }

    @Test
    void counting_twice_by_one_version_says_nothing_the_second_time() {
        ClocksOfSubject state = counted(INSTITUTED);
        assertEquals(List.of(), anew(fold(state, anew(state))));
        assertEquals(List.of(), accepted(older, new CountAnew(), state));
        assertEquals(List.of(), accepted(newer, new CountAnew(), newer.initial()));
    }

    @Test
    void what_ends_on_the_same_day_is_not_said_to_have_moved() {
        ClocksOfSubject state = counted(fact(1, ClockFact.INSTITUTED, JULY.minusDays(1)));
        assertEquals(List.of(new LawChanged(Optional.of(OLD), NEW)), anew(state));
        assertEquals(List.of(), anew(fold(state, anew(state))));
    }

    @Test
    void a_clock_set_before_versions_were_told_is_counted_too() {
        ClocksOfSubject state = newer.initial();
        for (ClocksEvent event : accepted(older, new Note(List.of(VERY_SERIOUS, INSTITUTED)), state)) {
            state = newer.evolve(state, event instanceof ClockSet set ? withoutVersion(set) : event);
        }
        List<ClocksEvent> events = anew(state);
        assertEquals(new LawChanged(Optional.empty(), NEW), events.getFirst());
        assertEquals(1, only(ClockRecounted.class, events).size());
    }

    @Test
    void what_has_ended_stays_as_it_was_counted_also_when_more_is_heard_of_the_case() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, CULTURE_DAY);
        ClocksOfSubject state = counted(INSTITUTED, concluded);
        assertEquals(List.of(), only(ClockRecounted.class, anew(state)));
        List<ClocksEvent> more =
                accepted(newer, new Note(List.of(fact(3, ClockFact.INDICTED, CULTURE_DAY.plusDays(20)))), state);
        assertTrue(
                only(ClockSet.class, more).stream().noneMatch(set -> set.key().equals(INVESTIGATION)));
        assertEquals(
                Optional.of(CULTURE_DAY),
                fold(state, more).lines().get(INVESTIGATION).dueOn());
    }

    @Test
    void what_is_heard_first_after_the_change_says_what_moved_before_it_says_what_was_heard() {
        NotedFact offered = new NotedFact(
                new UUID(1, 7), "hand-over/1/offer#", ClockFact.HANDOVER_OFFERED, JULY.plusDays(9), false);
        ClocksOfSubject state = counted(INSTITUTED);
        List<ClocksEvent> events = accepted(newer, new Note(List.of(offered)), state);
        assertEquals(new LawChanged(Optional.of(OLD), NEW), events.getFirst());
        assertEquals(1, only(ClockRecounted.class, events).size());
        assertTrue(events.contains(new FactNoted(offered)));
        ClocksOfSubject after = fold(state, events);
        assertEquals(List.of(), anew(after));
        assertEquals(
                List.of(), accepted(newer, new Note(List.of(offered)), after), "what is heard twice changes nothing");
    }

    @Test
    void a_day_that_a_document_states_does_not_move() {
        NotedMeasure detention = new NotedMeasure(
                new UUID(1, 5),
                "5#",
                new PersonKey(new UUID(9, 1)),
                "2/LTG",
                Holding.DETENTION,
                JULY,
                CULTURE_DAY,
                CaseStage.INVESTIGATION,
                Optional.empty(),
                Optional.of(POLICE),
                Optional.of(JULY));
        assertEquals(List.of(new LawChanged(Optional.of(OLD), NEW)), anew(counted(detention)));
    }

    @Test
    void the_time_to_settle_a_petition_moves_with_the_days_that_it_rested_and_a_stated_day_does_not() {
        LocalDate accepted = LocalDate.of(2026, 10, 13);
        NotedPetition received = petition(accepted.minusDays(3));
        NotedPetitionStep acceptance = step(2, Step.ACCEPTED, accepted);
        List<ClocksEvent> events = anew(counted(
                received,
                acceptance,
                step(3, Step.SUSPENDED, accepted.plusDays(7)),
                step(4, Step.RESUMED, accepted.plusDays(19))));
        ClockKey settling = new ClockKey("denunciation_settlement", acceptance.event());
        ClockRecounted moved = only(ClockRecounted.class, events).getFirst();
        assertEquals(settling, moved.key());
        assertEquals(Optional.of(CULTURE_DAY), moved.dueBefore());
        assertEquals(Optional.of(CULTURE_DAY.plusDays(1)), moved.dueOn());
        assertEquals(
                List.of(new RecountTold(settling, CULTURE_DAY.plusDays(1), "T01-TT")), only(RecountTold.class, events));
        NotedPetitionStep stated = new NotedPetitionStep(
                acceptance.event(), "2#", accepted, Step.ACCEPTED, Optional.of(CULTURE_DAY), Optional.of(accepted));
        assertEquals(List.of(new LawChanged(Optional.of(OLD), NEW)), anew(counted(received, stated)));
    }

    @Test
    void a_missed_date_that_is_later_now_is_missed_no_longer_and_reminds_anew() {
        ClocksOfSubject state = counted(INSTITUTED);
        state = fold(state, accepted(older, new LookOn(CULTURE_DAY), state));
        state = fold(state, accepted(older, new LookOn(CULTURE_DAY.plusDays(1)), state));
        List<ClocksEvent> events = anew(state);
        assertEquals(List.of(new MissWithdrawn(INVESTIGATION)), only(MissWithdrawn.class, events));
        List<ClocksEvent> looked = accepted(newer, new LookOn(CULTURE_DAY.plusDays(1)), fold(state, events));
        assertEquals(List.of(), only(ClockMissed.class, looked));
        assertEquals(
                List.of(new ClockReminded(INVESTIGATION, CULTURE_DAY.plusDays(1), CULTURE_DAY.plusDays(1), POLICE)),
                only(ClockReminded.class, looked));
    }

    @Test
    void what_was_over_when_it_was_recorded_moves_and_tells_nobody() {
        List<ClocksEvent> events = anew(counted(INSTITUTED.recordedOn(CULTURE_DAY.plusDays(30))));
        assertEquals(1, only(ClockRecounted.class, events).size());
        assertEquals(List.of(), only(RecountTold.class, events));
    }

    /** Counting anew before, between or after what is heard: the same clocks run to the same days. */
    @RandomWalk
    void it_makes_no_difference_when_the_clocks_are_counted_anew(long seed) {
        Random random = new Random(seed);
        List<Noted> facts = new ArrayList<>(List.of(VERY_SERIOUS));
        for (int i = 0; i < 6; i++) {
            ClockFact[] kinds = {ClockFact.INSTITUTED, ClockFact.INVESTIGATION_RESUMED, ClockFact.COURT_ACCEPTED};
            facts.add(fact(i + 1, kinds[random.nextInt(kinds.length)], JULY.plusDays(random.nextInt(8) - 4)));
        }
        Collections.shuffle(facts, random);
        int change = random.nextInt(facts.size());
        ClocksOfSubject changed = older.initial();
        ClocksOfSubject allAlong = newer.initial();
        for (int i = 0; i < facts.size(); i++) {
            if (i == change && random.nextBoolean()) {
                changed = fold(changed, anew(changed));
            }
            changed = fold(changed, accepted(i < change ? older : newer, new Note(List.of(facts.get(i))), changed));
            allAlong = fold(allAlong, accepted(newer, new Note(List.of(facts.get(i))), allAlong));
        }
        changed = fold(changed, anew(changed));
        assertEquals(days(allAlong), days(changed));
        assertEquals(List.of(), anew(changed));
    }

    /** The same of petitions, whose clocks rest, run on, are lengthened and taken back; what has ended stays as it was. */
    @RandomWalk
    void nor_does_it_for_petitions(long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2026, 10, 13);
        List<Noted> facts = new ArrayList<>(List.of(petition(day.plusDays(random.nextInt(30)))));
        Step[] steps = {
            Step.ACCEPTED, Step.SUSPENDED, Step.RESUMED, Step.CONCLUDED, Step.CRIME_SIGN_FOUND, Step.SOURCE_SENT
        };
        for (int i = 2; i < 10; i++) {
            facts.add(step(i, steps[random.nextInt(steps.length)], day.plusDays(random.nextInt(40))));
        }
        facts.add(new NotedExtension(
                new UUID(1, 50),
                "50#",
                "denunciation_settlement",
                1 + random.nextInt(30),
                NotedExtension.LengthUnit.DAYS,
                day.plusDays(20)));
        Collections.shuffle(facts, random);
        int change = random.nextInt(facts.size());
        ClocksOfSubject changed = older.initial();
        ClocksOfSubject allAlong = newer.initial();
        for (int i = 0; i < facts.size(); i++) {
            changed = fold(changed, accepted(i < change ? older : newer, new Note(List.of(facts.get(i))), changed));
            allAlong = fold(allAlong, accepted(newer, new Note(List.of(facts.get(i))), allAlong));
        }
        Withdraw back = new Withdraw(facts.get(random.nextInt(facts.size())).reference());
        changed = fold(changed, accepted(newer, back, changed));
        allAlong = fold(allAlong, accepted(newer, back, allAlong));
        changed = fold(changed, anew(changed));
        assertEquals(running(allAlong), running(changed));
        assertEquals(List.of(), anew(changed));
    }

    /** The dates that are said to move are those that two profiles side by side say. */
    @RandomWalk
    void what_moves_is_what_two_profiles_side_by_side_say(long seed) {
        Random random = new Random(seed);
        List<Noted> facts = new ArrayList<>(List.of(VERY_SERIOUS));
        List<OpenClock> open = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            NotedFact fact = fact(i, ClockFact.INSTITUTED, JULY.plusDays(random.nextInt(8) - 4));
            facts.add(fact);
            open.add(new OpenClock(
                    fact.event().toString(),
                    "investigation",
                    ClockFact.INSTITUTED,
                    new Start.OnDay(fact.occurredOn()),
                    new Known<>(OffenceClass.VERY),
                    List.of(),
                    Optional.empty()));
        }
        Set<String> expected = new Recount(BEFORE, AFTER)
                .moved(open).stream().map(date -> date.clock().key()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> moved = only(ClockRecounted.class, anew(counted(facts.toArray(Noted[]::new)))).stream()
                .filter(event -> event.key().clock().equals("investigation"))
                .map(event -> event.key().setBy().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, moved);
        assertFalse(open.isEmpty());
    }

    private static Set<String> days(ClocksOfSubject state) {
        return state.lines().values().stream()
                .map(line -> line.key() + " " + line.dueOn() + " " + line.end())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> running(ClocksOfSubject state) {
        return state.lines().values().stream()
                .filter(line -> line.end().isEmpty())
                .map(line -> line.key() + " " + line.dueOn())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NotedPetition petition(LocalDate receivedOn) {
        return new NotedPetition(
                new UUID(1, 1),
                "1#",
                receivedOn,
                Kind.DENUNCIATION,
                false,
                Optional.empty(),
                Optional.of("T01-TT"),
                Optional.of(receivedOn));
    }

    private static NotedPetitionStep step(int number, Step step, LocalDate on) {
        return new NotedPetitionStep(new UUID(1, number), number + "#", on, step, Optional.empty(), Optional.of(on));
    }

    private static ClockSet withoutVersion(ClockSet set) {
        return new ClockSet(
                set.key(),
                set.startedOn(),
                set.rowId(),
                set.nominalOn(),
                set.dueOn(),
                set.notKnown(),
                set.explained(),
                set.owner(),
                set.recordedOn(),
                set.person(),
                Optional.empty());
    }

    private static String said(Explained explained) {
        return String.join(
                " ", explained.steps().stream().map(Sentence::english).toList());
    }

    private static <T> List<T> only(Class<T> type, List<ClocksEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static NotedFact fact(int number, ClockFact fact, LocalDate on) {
        return new NotedFact(new UUID(1, number), number + "#", fact, on, false, Optional.of(POLICE), Optional.of(on));
    }

    private ClocksOfSubject counted(Noted... noted) {
        ClocksOfSubject state =
                fold(older.initial(), accepted(older, new Note(List.of(VERY_SERIOUS)), older.initial()));
        for (Noted each : noted) {
            state = fold(state, accepted(older, new Note(List.of(each)), state));
        }
        return state;
    }

    private List<ClocksEvent> anew(ClocksOfSubject state) {
        return accepted(newer, new CountAnew(), state);
    }

    private ClocksOfSubject fold(ClocksOfSubject start, List<ClocksEvent> events) {
        ClocksOfSubject state = start;
        for (ClocksEvent event : events) {
            state = newer.evolve(state, event);
        }
        return state;
    }

    private static List<ClocksEvent> accepted(ClocksDecider decider, ClocksCommand command, ClocksOfSubject state) {
        return ((Decision.Accepted<ClocksEvent>) decider.decide(command, state)).events();
    }
}
