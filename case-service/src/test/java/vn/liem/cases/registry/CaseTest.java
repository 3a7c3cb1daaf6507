package vn.liem.cases.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseCommand.CorrectCase;
import vn.liem.cases.registry.CaseCommand.DetermineLoss;
import vn.liem.cases.registry.CaseCommand.JoinCase;
import vn.liem.cases.registry.CaseCommand.RecordInstitution;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseCommand.SeparateCase;
import vn.liem.cases.registry.CaseCommand.WithdrawCaseStatement;
import vn.liem.cases.registry.CaseEvent.CaseCorrected;
import vn.liem.cases.registry.CaseEvent.CaseInstituted;
import vn.liem.cases.registry.CaseEvent.CaseJoined;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.cases.registry.CaseEvent.CaseSeparated;
import vn.liem.cases.registry.CaseEvent.CaseStatementWithdrawn;
import vn.liem.cases.registry.CaseEvent.LossDetermined;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.testsupport.RandomWalk;

class CaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final UUID ID = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002");
    private static final String KEY = "p1.key-1.AAAA";
    private static final Optional<Offence> BRIBERY = Optional.of(new Offence("354", Optional.of("3")));

    private static final CaseRegistered MATTER_OF_TUESDAY = registered(matter("VV-00001", TUESDAY));

    private final CaseDecider decider = new CaseDecider();

    @Test
    void a_matter_gets_its_number_once() {
        given(decider)
                .when(new RegisterCase(ID, KEY, matter("VV-00001", TUESDAY)))
                .then(MATTER_OF_TUESDAY);
        given(decider, MATTER_OF_TUESDAY)
                .when(new RegisterCase(ID, KEY, matter("VV-00001", TUESDAY)))
                .thenRefused(CaseRefusal.REGISTERED_ALREADY);
    }

    @Test
    void nothing_is_recorded_of_what_has_no_number() {
        for (CaseCommand command : List.of(
                new RecordInstitution(TUESDAY, BRIBERY),
                new DetermineLoss(new Loss("1", Optional.empty())),
                new SeparateCase(new Separation(OTHER)),
                new JoinCase(new Joinder(OTHER, WEDNESDAY)),
                correction(matter("VV-00001", MONDAY)))) {
            given(decider).when(command).thenRefused(CaseRefusal.NOT_REGISTERED);
        }
    }

    @Test
    void what_a_register_told_of_a_case_is_taken_back_and_may_be_told_again() {
        RegisterLine line = new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
        CaseStatementWithdrawn withdrawn = new CaseStatementWithdrawn(ID, "VV-00001", line);
        given(decider, MATTER_OF_TUESDAY).when(new WithdrawCaseStatement(line)).then(withdrawn);
        given(decider, MATTER_OF_TUESDAY, withdrawn)
                .when(new WithdrawCaseStatement(line))
                .thenNothing();
        given(decider, MATTER_OF_TUESDAY, withdrawn)
                .when(new RecordInstitution(TUESDAY, BRIBERY))
                .thenRefused(CaseRefusal.NOT_REGISTERED);
        given(decider, MATTER_OF_TUESDAY, withdrawn)
                .when(new RegisterCase(ID, KEY, matter("VV-00001", TUESDAY)))
                .then(MATTER_OF_TUESDAY);
    }

    @Test
    void a_matter_becomes_a_case_on_the_day_of_its_institution() {
        given(decider, MATTER_OF_TUESDAY)
                .when(new RecordInstitution(TUESDAY, BRIBERY))
                .then(new CaseInstituted(ID, TUESDAY, BRIBERY));
        given(decider, MATTER_OF_TUESDAY)
                .when(new RecordInstitution(MONDAY, BRIBERY))
                .thenRefused(CaseRefusal.INSTITUTION_BEFORE_REGISTRATION);
        given(decider)
                .when(new RegisterCase(ID, KEY, matter("VV-00001", TUESDAY).instituted(MONDAY, BRIBERY)))
                .thenRefused(CaseRefusal.INSTITUTION_BEFORE_REGISTRATION);
    }

    @Test
    void an_institution_is_recorded_once() {
        CaseInstituted instituted = new CaseInstituted(ID, TUESDAY, BRIBERY);
        given(decider, MATTER_OF_TUESDAY, instituted)
                .when(new RecordInstitution(TUESDAY, BRIBERY))
                .thenNothing();
        given(decider, MATTER_OF_TUESDAY, instituted)
                .when(new RecordInstitution(WEDNESDAY, BRIBERY))
                .thenRefused(CaseRefusal.INSTITUTED_ON_ANOTHER_DAY);
    }

    @Test
    void a_loss_may_be_determined_again() {
        Loss first = new Loss("25643228000", Optional.of(TUESDAY));
        Loss second = new Loss("0", Optional.of(WEDNESDAY));
        given(decider, MATTER_OF_TUESDAY).when(new DetermineLoss(first)).then(new LossDetermined(ID, first));
        given(decider, MATTER_OF_TUESDAY, new LossDetermined(ID, first))
                .when(new DetermineLoss(second))
                .then(new LossDetermined(ID, second));
        given(decider, MATTER_OF_TUESDAY, new LossDetermined(ID, first))
                .when(new DetermineLoss(first))
                .thenNothing();
        assertThrows(IllegalArgumentException.class, () -> new Loss("1.5", Optional.empty()));
    }

    @Test
    void a_case_is_joined_into_one_other_after_its_institution() {
        CaseInstituted instituted = new CaseInstituted(ID, WEDNESDAY, BRIBERY);
        Joinder onTuesday = new Joinder(OTHER, TUESDAY);
        Joinder onWednesday = new Joinder(OTHER, WEDNESDAY);
        given(decider, MATTER_OF_TUESDAY, instituted)
                .when(new JoinCase(onTuesday))
                .thenRefused(CaseRefusal.JOINDER_BEFORE_INSTITUTION);
        given(decider, MATTER_OF_TUESDAY, instituted)
                .when(new JoinCase(onWednesday))
                .then(new CaseJoined(ID, onWednesday));
        given(decider, MATTER_OF_TUESDAY, new CaseJoined(ID, onTuesday))
                .when(new RecordInstitution(WEDNESDAY, BRIBERY))
                .thenRefused(CaseRefusal.JOINDER_BEFORE_INSTITUTION);
        given(decider, MATTER_OF_TUESDAY, new CaseJoined(ID, onWednesday))
                .when(new JoinCase(onWednesday))
                .thenNothing();
        given(decider, MATTER_OF_TUESDAY, new CaseJoined(ID, onWednesday))
                .when(new JoinCase(onTuesday))
                .thenRefused(CaseRefusal.JOINED_ALREADY);
        given(decider, MATTER_OF_TUESDAY)
                .when(new JoinCase(new Joinder(ID, WEDNESDAY)))
                .thenRefused(CaseRefusal.JOINED_INTO_ITSELF);
    }

    @Test
    void a_case_is_separated_from_one_other() {
        CaseSeparated separated = new CaseSeparated(ID, new Separation(OTHER));
        given(decider, MATTER_OF_TUESDAY)
                .when(new SeparateCase(new Separation(OTHER)))
                .then(separated);
        given(decider, MATTER_OF_TUESDAY, separated)
                .when(new SeparateCase(new Separation(OTHER)))
                .thenNothing();
        given(decider, MATTER_OF_TUESDAY, separated)
                .when(new SeparateCase(new Separation(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000003"))))
                .thenRefused(CaseRefusal.SEPARATED_ALREADY);
        given(decider, MATTER_OF_TUESDAY)
                .when(new SeparateCase(new Separation(ID)))
                .thenRefused(CaseRefusal.SEPARATED_FROM_ITSELF);
    }

    @Test
    void a_correction_keeps_the_number_and_the_rules() {
        given(decider, MATTER_OF_TUESDAY)
                .when(correction(matter("VV-00002", TUESDAY)))
                .thenRefused(CaseRefusal.CORRECTION_CHANGES_NUMBER);
        given(decider, MATTER_OF_TUESDAY)
                .when(correction(matter("VV-00001", TUESDAY).instituted(MONDAY, BRIBERY)))
                .thenRefused(CaseRefusal.INSTITUTION_BEFORE_REGISTRATION);
        given(decider, MATTER_OF_TUESDAY)
                .when(correction(matter("VV-00001", TUESDAY)))
                .thenNothing();
        CaseDetails earlier = matter("VV-00001", MONDAY);
        given(decider, MATTER_OF_TUESDAY)
                .when(correction(earlier))
                .then(new CaseCorrected(ID, earlier, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @RandomWalk
    void any_order_of_recording_in_which_nothing_is_refused_gives_the_same_state(long seed) {
        Random random = new Random(seed);
        List<CaseCommand> commands = new ArrayList<>(List.of(
                new RecordInstitution(MONDAY.plusDays(random.nextInt(4)), BRIBERY),
                new DetermineLoss(new Loss(Integer.toString(random.nextInt(10)), Optional.empty())),
                new SeparateCase(new Separation(OTHER)),
                new JoinCase(new Joinder(OTHER, MONDAY.plusDays(random.nextInt(6))))));
        Walk one = walk(commands);
        Collections.shuffle(commands, random);
        Walk other = walk(commands);
        if (one.refused() == 0 && other.refused() == 0) {
            assertEquals(one.state(), other.state());
        }
        assertEquals(Optional.empty(), CaseDecider.brokenBy((Registered) one.state()));
        assertEquals(Optional.empty(), CaseDecider.brokenBy((Registered) other.state()));
    }

    private record Walk(Case state, int refused) {}

    private Walk walk(List<CaseCommand> commands) {
        Case state = decider.evolve(decider.initial(), MATTER_OF_TUESDAY);
        int refused = 0;
        for (CaseCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<CaseEvent>(var events) -> {
                    for (CaseEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<CaseEvent> _ -> refused++;
            }
        }
        return new Walk(state, refused);
    }

    private static CorrectCase correction(CaseDetails details) {
        return new CorrectCase(details, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CaseRegistered registered(CaseDetails details) {
        return new CaseRegistered(ID, KEY, details);
    }

    private static CaseDetails matter(String number, LocalDate registeredOn) {
        return new CaseDetails(
                number,
                ItemType.MATTER,
                Optional.of(new SealedText("s1.key-1.AAAA")),
                "T01-H1",
                CaseField.LAND,
                OffenceGroup.CORRUPTION,
                registeredOn,
                Optional.empty(),
                Optional.empty(),
                ViolationPeriod.NEW,
                Optional.empty());
    }
}
