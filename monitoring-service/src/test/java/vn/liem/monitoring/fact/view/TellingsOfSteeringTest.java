package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.procedure.due.SettlementLimit;

/** What is told of petitions, discipline and the committee's list. */
class TellingsOfSteeringTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final LocalDate LATEST = LocalDate.of(2024, 12, 31);

    @Test
    void a_petition_is_counted_by_what_it_is_and_by_the_steps_that_stand() {
        String stream = "petition:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, stream, "petition.received.v1")
                .sample(stream, stream, "petition.marked-beyond-level.v1")
                .sample(stream, stream, "petition.accepted.v1")
                .sample(stream, stream, "petition.extended.v1")
                .sample(stream, stream, "petition.concluded.v1");
        PetitionFact settled = only(PetitionFact.class, told);
        assertEquals("T01-TT", settled.receivedBy());
        assertEquals("reflection", settled.isOf());
        assertTrue(settled.isBeyondLevelBy(LATEST));
        PetitionFact.Standing standing = settled.standingOn(LATEST);
        assertEquals(Optional.of(LocalDate.of(2024, 6, 19)), settled.dueOn(LATEST));
        LocalDate concludedOn = standing.concludedOn().orElseThrow();
        assertEquals(
                Optional.empty(), settled.standingOn(concludedOn.minusDays(1)).concludedOn());
        PetitionFact corrected = only(
                PetitionFact.class,
                told.sample(stream, stream, "petition.corrected.v1")
                        .event(stream, stream, "petition.step-taken-back.v1", """
                            {"reason":"s1.k.AAAA","step":"concluded","takenOn":"%s"}\
                            """.formatted(concludedOn)));
        assertEquals("denunciation", corrected.isOf());
        assertEquals(Optional.empty(), corrected.standingOn(LATEST).concludedOn());
    }

    @Test
    void every_way_out_of_a_body_ends_a_petition_and_a_new_fact_opens_it_again() {
        String stream = "petition:" + CASE;
        for (String end : List.of("linked", "forwarded", "returned", "withdrawn", "concluded")) {
            Told told = new Told("case-service/1")
                    .sample(stream, stream, "petition.received.v1")
                    .sample(stream, stream, "petition." + end + ".v1");
            assertTrue(
                    only(PetitionFact.class, told)
                            .standingOn(LATEST)
                            .concludedOn()
                            .isPresent(),
                    end);
        }
        Told reopened = new Told("case-service/1")
                .sample(stream, stream, "petition.received.v1")
                .event(stream, stream, "petition.concluded.v1", """
                    {"concludedOn":"2024-05-01","result":"partly"}\
                    """)
                .event(stream, stream, "petition.reopened.v1", """
                    {"reopenedOn":"2024-05-20"}\
                    """);
        PetitionFact again = only(PetitionFact.class, reopened);
        assertEquals(Optional.empty(), again.standingOn(LATEST).concludedOn());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 1)),
                again.standingOn(LocalDate.of(2024, 5, 19)).concludedOn());
    }

    @Test
    void a_petition_that_was_accepted_without_a_stated_day_is_due_by_the_law() {
        String stream = "petition:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, stream, "petition.received.v1")
                .sample(stream, stream, "petition.classified.v1")
                .event(stream, stream, "petition.accepted.v1", """
                    {"acceptedOn":"2024-04-18"}\
                    """);
        PetitionFact accepted = only(PetitionFact.class, told);
        assertEquals(
                SettlementLimit.of(
                                new SettlementLimit.Settled(SettlementLimit.Kind.DENUNCIATION, false, false),
                                LocalDate.of(2024, 4, 18),
                                Optional.empty())
                        .lastDay(),
                accepted.dueOn(LATEST));
        assertTrue(accepted.dueOn(LATEST).isPresent());
        assertEquals(Optional.empty(), accepted.dueOn(LocalDate.of(2024, 4, 17)));
    }

    @Test
    void days_of_a_suspension_lengthen_the_time_that_an_acceptance_states() {
        String stream = "petition:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, stream, "petition.received.v1")
                .sample(stream, stream, "petition.classified.v1")
                .sample(stream, stream, "petition.accepted.v1")
                .event(stream, stream, "petition.suspended.v1", """
                    {"suspendedOn":"2024-05-01"}\
                    """)
                .event(stream, stream, "petition.resumed.v1", """
                    {"resumedOn":"2024-05-11"}\
                    """);
        PetitionFact rested = only(PetitionFact.class, told);
        assertEquals("denunciation", rested.isOf());
        assertTrue(rested.standingOn(LocalDate.of(2024, 5, 10)).suspendedOn().isPresent());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 30)), rested.dueOn(LATEST));
        assertEquals(Optional.empty(), rested.standingOn(LATEST).suspendedOn());
    }

    @Test
    void a_decision_on_discipline_stands_until_it_is_done_away_with() {
        String stream = "discipline:" + CASE;
        Told decided = new Told("case-service/1")
                .sample(stream, stream, "discipline.registered.v1")
                .sample(stream, stream, "discipline.decided.v1");
        LocalDate day = LocalDate.of(2024, 3, 18);
        DisciplineFact fact = only(DisciplineFact.class, decided);
        assertEquals(Optional.of(CASE.replaceAll("1$", "2")), fact.caseId());
        assertFalse(fact.isDisciplinedOn("party", day.minusDays(1), LATEST));
        assertTrue(fact.isDisciplinedOn("party", day, LATEST));
        DisciplineFact annulled = only(DisciplineFact.class, decided.sample(stream, stream, "discipline.annulled.v1"));
        assertTrue(annulled.isDisciplinedOn("party", day, LocalDate.of(2024, 5, 5)));
        assertFalse(annulled.isDisciplinedOn("party", day, LocalDate.of(2024, 5, 6)));
        DisciplineFact stands = only(
                DisciplineFact.class,
                decided.event(stream, stream, "discipline.record-withdrawn.v1", """
                    {"paper":"annulment","number":"12-QĐ/UBKT","reason":"s1.k.AAAA"}\
                    """)
                        .event(stream, stream, "discipline.appeal-answered.v1", """
                            {"answer":{"decisionNo":"12-QĐ/UBKT","documentNo":"20-QĐ/TU","outcome":"cancelled",
                             "answeredOn":"2024-05-08"}}\
                            """));
        assertTrue(stands.isDisciplinedOn("party", day, LocalDate.of(2024, 5, 7)));
        assertFalse(stands.isDisciplinedOn("party", day, LocalDate.of(2024, 5, 8)));
        DisciplineFact gone =
                only(DisciplineFact.class, decided.sample(stream, stream, "discipline.record-withdrawn.v1"));
        assertEquals(List.of(), gone.decisions());
    }

    @Test
    void a_track_that_ended_without_discipline_is_settled() {
        String stream = "discipline:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, stream, "discipline.registered.v1")
                .sample(stream, stream, "discipline.closed-without.v1");
        assertTrue(only(DisciplineFact.class, told).isSettledOn("administrative", LocalDate.of(2024, 3, 25)));
        assertFalse(only(DisciplineFact.class, told).isSettledOn("administrative", LocalDate.of(2024, 3, 24)));
        assertFalse(only(DisciplineFact.class, told.event(stream, stream, "discipline.record-withdrawn.v1", """
            {"paper":"no_discipline","number":"5-TB/SNV","reason":"s1.k.AAAA"}\
            """))
                .isSettledOn("administrative", LATEST));
    }

    @Test
    void a_seat_is_in_charge_from_its_day_until_that_is_taken_back() {
        String stream = "supervision:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, "case:" + CASE, "supervision.listed.v1")
                .sample(stream, "case:" + CASE, "supervision.member-assigned.v1");
        SupervisionFact item = only(SupervisionFact.class, told);
        assertEquals(Optional.empty(), item.memberOn(LocalDate.of(2024, 2, 10)));
        assertEquals(Optional.of("UV9"), item.memberOn(LocalDate.of(2024, 2, 29)));
        assertEquals(Optional.of("UV3"), item.memberOn(LocalDate.of(2024, 3, 1)));
        SupervisionFact corrected = only(
                SupervisionFact.class,
                told.event(stream, "case:" + CASE, "supervision.corrected.v1", """
                    {"details":{"caseId":"%s","locality":"T01","level":"province","criterion":"complex",
                     "listedOn":"2024-02-12","member":"UV5"}}\
                    """.formatted(CASE)));
        assertEquals(Optional.of("UV5"), corrected.memberOn(LocalDate.of(2024, 2, 29)));
        assertEquals(Optional.of("UV3"), corrected.memberOn(LATEST));
        SupervisionFact back =
                only(SupervisionFact.class, told.event(stream, "case:" + CASE, "supervision.step-taken-back.v1", """
                    {"step":"member_assigned","takenOn":"2024-03-01","reason":"s1.k.AAAA"}\
                    """));
        assertEquals(Optional.of("UV5"), back.memberOn(LATEST));
    }

    @Test
    void a_meeting_was_held_until_that_is_taken_back() {
        String stream = "meeting:" + CASE;
        Told told = new Told("case-service/1")
                .sample(stream, stream, "meeting.prepared.v1")
                .sample(stream, stream, "meeting.held.v1");
        LocalDate held = LocalDate.of(2024, 5, 20);
        assertEquals(Optional.of(held), only(MeetingFact.class, told).heldOn());
        MeetingFact corrected = only(MeetingFact.class, told.sample(stream, stream, "meeting.corrected.v1"));
        assertEquals(LocalDate.of(2024, 5, 21), corrected.plannedOn());
        assertEquals(Optional.of(held), corrected.heldOn());
        told.sample(stream, stream, "meeting.record-taken-back.v1");
        assertEquals(Optional.of(held), only(MeetingFact.class, told).heldOn(), "a conclusion was taken back alone");
        told.event(stream, stream, "meeting.record-taken-back.v1", """
            {"record":"held","reason":"s1.k.AAAA"}\
            """);
        assertEquals(Optional.empty(), only(MeetingFact.class, told).heldOn());
    }

    @Test
    void an_item_of_the_list_is_listed_delisted_and_corrected() {
        String stream = "supervision:" + CASE;
        Told told = new Told("case-service/1").sample(stream, "case:" + CASE, "supervision.listed.v1");
        SupervisionFact listed = only(SupervisionFact.class, told);
        assertEquals(LocalDate.of(2024, 2, 11), listed.listedOn());
        assertEquals(Optional.empty(), listed.delistedOn());
        SupervisionFact left =
                only(SupervisionFact.class, told.sample(stream, "case:" + CASE, "supervision.delisted.v1"));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 30)), left.delistedOn());
        assertEquals(
                Optional.empty(),
                only(
                                SupervisionFact.class,
                                told.event(stream, "case:" + CASE, "supervision.corrected.v1", """
                                    {"details":{"caseId":"%s","locality":"T01","level":"province","criterion":"complex",
                                     "listedOn":"2024-02-11"}}\
                                    """.formatted(CASE)))
                        .delistedOn());
    }
}
