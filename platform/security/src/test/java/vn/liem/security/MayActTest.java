package vn.liem.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.security.Situation.officer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.security.Answer.Allowed;
import vn.liem.security.Answer.Denied;

class MayActTest {

    private static final List<String> DISTRICT_3 = List.of("T01-H3", "T01", "TW");
    private static final Answer ALLOWED = new Allowed();

    static Stream<Arguments> every_act_with_every_role() {
        return Stream.of(Act.values()).flatMap(act -> Stream.of(Role.values()).map(role -> Arguments.of(act, role)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_act_with_every_role")
    void a_role_without_a_grant_is_denied_everywhere(Act act, Role role) {
        if (!act.grants().containsKey(role)) {
            for (Situation situation : Situation.values()) {
                assertFalse(MayAct.answer(officer(role), act, situation.facts()) instanceof Allowed);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_act_with_every_role")
    void a_grant_reaches_its_cases_and_no_others(Act act, Role role) {
        Reach reach = act.grants().get(role);
        if (reach == null) {
            return;
        }
        Set<Situation> reached = switch (reach) {
            case SYSTEM -> EnumSet.allOf(Situation.class);
            case JURISDICTION ->
                EnumSet.of(
                        Situation.OWN_BODY_HOLDS,
                        Situation.OWN_BODY_HELD,
                        Situation.OFFERED_TO_OWN_BODY,
                        Situation.OWN_BODY_ASKED,
                        Situation.ANOTHER_BODY_HOLDS,
                        Situation.ASSIGNED_TO_ANOTHER);
            case TAKES_PART ->
                EnumSet.of(
                        Situation.OWN_BODY_HOLDS,
                        Situation.OWN_BODY_HELD,
                        Situation.OFFERED_TO_OWN_BODY,
                        Situation.OWN_BODY_ASKED,
                        Situation.ASSIGNED_TO_ANOTHER);
            case HOLDER -> EnumSet.of(Situation.OWN_BODY_HOLDS, Situation.ASSIGNED_TO_ANOTHER);
            case ASSIGNED -> EnumSet.of(Situation.OWN_BODY_HOLDS);
            case OFFERED -> EnumSet.of(Situation.OFFERED_TO_OWN_BODY);
            case ASKED -> EnumSet.of(Situation.OWN_BODY_ASKED);
        };
        for (Situation situation : Situation.values()) {
            assertEquals(
                    reached.contains(situation),
                    MayAct.answer(officer(role), act, situation.facts()) instanceof Allowed,
                    situation::english);
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void an_officer_without_roles_is_denied(Act act) {
        for (Situation situation : Situation.values()) {
            assertEquals(
                    new Denied(AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT),
                    MayAct.answer(officer(), act, situation.facts()));
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void a_party_role_beside_any_other_takes_no_procedural_act(Act act) {
        if (act.isProcedural()) {
            for (Role role : Role.values()) {
                for (Role party : List.of(Role.STANDING_AGENCY, Role.COMMITTEE_MEMBER)) {
                    assertEquals(
                            new Denied(AccessRefusal.PARTY_BODY_TAKES_NO_PROCEDURAL_ACT),
                            MayAct.answer(officer(role, party), act, Situation.OWN_BODY_HOLDS.facts()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void all_roles_together_do_not_open_a_case_to_the_recused_or_the_uncleared(Act act) {
        Role[] notParty = Stream.of(Role.values())
                .filter(role -> role.side() != Role.Side.PARTY)
                .toArray(Role[]::new);
        Officer everybody = officer(act.isProcedural() ? notParty : Role.values());
        if (!act.grants().containsValue(Reach.SYSTEM)) {
            assertEquals(
                    new Denied(AccessRefusal.RECUSED_FROM_CASE),
                    MayAct.answer(everybody, act, Situation.RECUSED.facts()));
            assertEquals(
                    new Denied(AccessRefusal.CLEARANCE_TOO_LOW),
                    MayAct.answer(everybody, act, Situation.TOO_SECRET.facts()));
            assertTrue(MayAct.answer(everybody, act) instanceof Denied, "an act on a case needs a case");
        }
    }

    @Test
    void a_system_takes_in_and_sends_but_does_not_decide() {
        Officer system = officer(Role.AGENCY_CLIENT);
        CaseFacts own = Situation.OWN_BODY_HOLDS.facts();
        assertEquals(ALLOWED, MayAct.answer(system, Act.TAKE_IN, own));
        assertEquals(ALLOWED, MayAct.answer(system, Act.OFFER_FILE, own));
        assertEquals(
                new Denied(AccessRefusal.MACHINE_TAKES_NO_DECISION),
                MayAct.answer(system, Act.ANSWER_OFFER, Situation.OFFERED_TO_OWN_BODY.facts()));
        assertEquals(
                new Denied(AccessRefusal.MACHINE_TAKES_NO_DECISION),
                MayAct.answer(system, Act.DECIDE_INVESTIGATION, own));
    }

    @Test
    void a_procurator_extends_what_the_police_hold_and_does_not_conclude_it() {
        Officer procurator = new Officer("p", Set.of(Role.PROCURATOR), "T01-VKS", "T01", Secrecy.OPEN);
        CaseFacts withPolice = CaseFacts.heldBy("T01-CQDT", DISTRICT_3);
        assertEquals(ALLOWED, MayAct.answer(procurator, Act.SUPERVISE_PROCEEDINGS, withPolice));
        assertEquals(
                new Denied(AccessRefusal.ANOTHER_BODY_HOLDS_THE_FILE),
                MayAct.answer(procurator, Act.DECIDE_PROSECUTION, withPolice));
        assertEquals(
                new Denied(AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT),
                MayAct.answer(procurator, Act.DECIDE_INVESTIGATION, withPolice));
    }

    @Test
    void a_decision_is_corrected_by_the_body_that_took_it_alone() {
        Officer head = officer(Role.HEAD_OF_INVESTIGATION);
        CaseFacts own = Situation.OWN_BODY_HOLDS.facts();
        assertEquals(ALLOWED, MayAct.answer(head, Act.DECIDE_INVESTIGATION, own.withDecisionOf("T01-CQDT")));
        for (Role role : Role.values()) {
            for (Act act : Act.values()) {
                boolean onCase = act.grants().get(role) != null && act.grants().get(role) != Reach.SYSTEM;
                if (onCase && MayAct.answer(officer(role), act, own) instanceof Allowed) {
                    assertEquals(
                            new Denied(AccessRefusal.DECISION_OF_ANOTHER_BODY),
                            MayAct.answer(officer(role), act, own.withDecisionOf("T02-CQDT")));
                }
            }
        }
    }

    @Test
    void the_procuracy_takes_back_what_the_police_decided_and_not_the_other_way_round() {
        CaseFacts police = Situation.OWN_BODY_HOLDS.facts().withDecisionOf("T01-CQDT");
        CaseFacts procuracy = Situation.OWN_BODY_HOLDS.facts().withDecisionOf("T01-VKS");
        Officer procurator = new Officer("p", Set.of(Role.PROCURATOR), "T01-VKS", "T01", Secrecy.CONFIDENTIAL);
        Officer elsewhere = new Officer("p", Set.of(Role.PROCURATOR), "T02-VKS", "T02", Secrecy.CONFIDENTIAL);
        Officer head = officer(Role.HEAD_OF_INVESTIGATION);
        assertEquals(ALLOWED, MayAct.answerTakingBack(head, Act.DECIDE_INVESTIGATION, police));
        assertEquals(ALLOWED, MayAct.answerTakingBack(procurator, Act.DECIDE_INVESTIGATION, police));
        assertTrue(MayAct.answerTakingBack(elsewhere, Act.DECIDE_INVESTIGATION, police) instanceof Denied);
        assertEquals(ALLOWED, MayAct.answerTakingBack(procurator, Act.SUPERVISE_PROCEEDINGS, procuracy));
        assertTrue(MayAct.answerTakingBack(head, Act.SUPERVISE_PROCEEDINGS, procuracy) instanceof Denied);
        assertEquals(
                new Denied(AccessRefusal.DECISION_OF_ANOTHER_BODY),
                MayAct.answerTakingBack(head, Act.DECIDE_INSTITUTION, procuracy));
    }

    @Test
    void a_case_is_placed_within_the_own_territory() {
        Officer intake = officer(Role.INTAKE_OFFICER);
        assertEquals(ALLOWED, MayAct.answerPlacing(intake, DISTRICT_3));
        assertEquals(
                new Denied(AccessRefusal.OUTSIDE_JURISDICTION), MayAct.answerPlacing(intake, List.of("T02", "TW")));
    }

    @Test
    void a_district_does_not_see_its_neighbour_and_the_province_sees_both() {
        Officer district = new Officer("d", Set.of(Role.STANDING_AGENCY), "T01-NC", "T01-H1", Secrecy.OPEN);
        Officer province = new Officer("n", Set.of(Role.STANDING_AGENCY), "T01-NC", "T01", Secrecy.OPEN);
        CaseFacts neighbour = CaseFacts.heldBy("T01-CQDT", DISTRICT_3);
        assertEquals(new Denied(AccessRefusal.OUTSIDE_JURISDICTION), MayAct.answer(district, Act.READ_CASE, neighbour));
        assertEquals(ALLOWED, MayAct.answer(province, Act.READ_CASE, neighbour));
    }

    @Test
    void who_keeps_the_system_sees_no_names() {
        for (Role keeper : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.IMPORTER)) {
            assertEquals(
                    new Denied(AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT),
                    MayAct.answer(officer(keeper), Act.SEE_NAMES, Situation.OWN_BODY_HOLDS.facts()));
        }
    }

    @Test
    void every_refusal_speaks_both_languages() {
        for (AccessRefusal refusal : AccessRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
    }
}
