package vn.liem.control.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.control.officer.OfficerCommand.AnnulOfficerRecord;
import vn.liem.control.officer.OfficerCommand.AssignOfficer;
import vn.liem.control.officer.OfficerCommand.DeclineRecusal;
import vn.liem.control.officer.OfficerCommand.DemandRecusal;
import vn.liem.control.officer.OfficerCommand.RecuseOfficer;
import vn.liem.control.officer.OfficerCommand.ReplaceOfficer;
import vn.liem.control.officer.OfficerEvent.OfficerAssigned;
import vn.liem.control.officer.OfficerEvent.OfficerRecordAnnulled;
import vn.liem.control.officer.OfficerEvent.OfficerRecused;
import vn.liem.control.officer.OfficerEvent.OfficerReplaced;
import vn.liem.control.officer.OfficerEvent.RecusalDeclined;
import vn.liem.control.officer.OfficerEvent.RecusalDemanded;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.PartRefusal;

class OfficerTest {

    private static final OfficerDecider DECIDER = new OfficerDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final SealedText WHY = new SealedText("s1.k1.cmVhc29u");
    private static final Correction BY_MISTAKE =
            new Correction(Optional.of("9/HB"), Optional.of(WHY), Optional.empty());
    private static final Optional<String> NOT_KNOWN = Optional.empty();
    private static final String POLICE = "T01-CQDT";
    private static final String PROCURACY = "T01-VKS";
    private static final String FIRST = "officer-a";
    private static final String SECOND = "officer-b";

    private static final Assignment ON_TUESDAY = assignment("1/PC", FIRST, TUESDAY);
    private static final OfficerAssigned ASSIGNED = new OfficerAssigned(ON_TUESDAY);
    private static final OfficerReplaced REPLACED = new OfficerReplaced("1/PC", FIRST, replacement("2/TD", FRIDAY));

    @Test
    void an_officer_is_assigned_once() {
        given(DECIDER).when(new AssignOfficer(ON_TUESDAY)).then(ASSIGNED);
        given(DECIDER, ASSIGNED).when(new AssignOfficer(ON_TUESDAY)).thenNothing();
        given(DECIDER, ASSIGNED)
                .when(new AssignOfficer(assignment("1/PC", FIRST, FRIDAY)))
                .thenRefused(OfficerRefusal.ASSIGNED_OTHERWISE);
        given(DECIDER, ASSIGNED)
                .when(new AssignOfficer(assignment("3/PC", FIRST, FRIDAY)))
                .thenRefused(OfficerRefusal.ASSIGNED_ALREADY);
        given(DECIDER, ASSIGNED)
                .when(new AssignOfficer(assignment("3/PC", FIRST, MONDAY)))
                .thenRefused(OfficerRefusal.ASSIGNED_ALREADY);
    }

    @Test
    void one_document_assigns_several_officers() {
        Assignment other = assignment("1/PC", SECOND, TUESDAY);
        given(DECIDER, ASSIGNED).when(new AssignOfficer(other)).then(new OfficerAssigned(other));
        CaseOfficers both = state(ASSIGNED, new OfficerAssigned(other));
        assertEquals(Set.of(FIRST, SECOND), both.assignedBy("T01-CQDT"));
        assertEquals(Set.of(), both.assignedBy("T01-VKS"));
    }

    @Test
    void a_replaced_officer_is_out_until_assigned_again() {
        given(DECIDER, ASSIGNED).when(replace("1/PC", "2/TD", FRIDAY)).then(REPLACED);
        given(DECIDER, ASSIGNED, REPLACED).when(replace("1/PC", "2/TD", FRIDAY)).thenNothing();
        CaseOfficers replaced = state(ASSIGNED, REPLACED);
        assertEquals(Set.of(FIRST), replaced.outOf(POLICE));
        assertEquals(Set.of(), replaced.assignedBy(POLICE));
        Assignment again = assignment("3/PC", FIRST, FRIDAY);
        given(DECIDER, ASSIGNED, REPLACED).when(new AssignOfficer(again)).then(new OfficerAssigned(again));
        CaseOfficers back = state(ASSIGNED, REPLACED, new OfficerAssigned(again));
        assertEquals(Set.of(), back.outOf(POLICE));
        assertEquals(Set.of(FIRST), back.assignedBy(POLICE));
    }

    @Test
    void only_an_assignment_that_stands_ends_and_not_before_its_day() {
        given(DECIDER).when(replace("1/PC", "2/TD", FRIDAY)).thenRefused(OfficerRefusal.NO_SUCH_ASSIGNMENT);
        given(DECIDER, ASSIGNED)
                .when(replace("1/PC", "2/TD", MONDAY))
                .thenRefused(OfficerRefusal.REPLACED_BEFORE_ASSIGNED);
        given(DECIDER, ASSIGNED)
                .when(replace("1/PC", "2/TD", TUESDAY))
                .then(new OfficerReplaced("1/PC", FIRST, replacement("2/TD", TUESDAY)));
        given(DECIDER, ASSIGNED, REPLACED)
                .when(replace("1/PC", "5/TD", FRIDAY))
                .thenRefused(OfficerRefusal.REPLACED_ALREADY);
    }

    @Test
    void whoever_must_be_out_of_the_case_is_out_whatever_was_assigned() {
        Recusal recusal = recusal("4/TC", TUESDAY);
        given(DECIDER, ASSIGNED).when(new RecuseOfficer(recusal)).then(new OfficerRecused(recusal));
        given(DECIDER, new OfficerRecused(recusal))
                .when(new RecuseOfficer(recusal))
                .thenNothing();
        given(DECIDER, new OfficerRecused(recusal))
                .when(new RecuseOfficer(recusal("5/TC", FRIDAY)))
                .thenRefused(OfficerRefusal.RECUSED_ALREADY);
        assertEquals(Set.of(FIRST), state(ASSIGNED, new OfficerRecused(recusal)).outOf(POLICE));
        given(DECIDER, new OfficerRecused(recusal))
                .when(new AssignOfficer(ON_TUESDAY))
                .thenRefused(OfficerRefusal.OFFICER_IS_RECUSED);
        Assignment before = assignment("1/PC", FIRST, MONDAY);
        given(DECIDER, new OfficerRecused(recusal))
                .when(new AssignOfficer(before))
                .then(new OfficerAssigned(before));
        Assignment other = assignment("1/PC", SECOND, TUESDAY);
        given(DECIDER, new OfficerRecused(recusal))
                .when(new AssignOfficer(other))
                .then(new OfficerAssigned(other));
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_with_its_reason() {
        given(DECIDER).when(annul("1/PC", BY_MISTAKE)).thenRefused(OfficerRefusal.NO_SUCH_RECORD);
        given(DECIDER, ASSIGNED)
                .when(annul("1/PC", new Correction(Optional.empty(), Optional.empty(), Optional.empty())))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER, ASSIGNED)
                .when(annul("1/PC", BY_MISTAKE))
                .then(new OfficerRecordAnnulled("1/PC", FIRST, POLICE, BY_MISTAKE));
        given(DECIDER, ASSIGNED, REPLACED)
                .when(annul("1/PC", BY_MISTAKE))
                .thenRefused(OfficerRefusal.REPLACEMENT_RESTS_ON_IT);
        assertEquals(
                state(ASSIGNED),
                state(ASSIGNED, REPLACED, new OfficerRecordAnnulled("2/TD", FIRST, POLICE, BY_MISTAKE)));
        OfficerRecused recused = new OfficerRecused(recusal("4/TC", TUESDAY));
        assertEquals(
                CaseOfficers.none(), state(recused, new OfficerRecordAnnulled("4/TC", FIRST, PROCURACY, BY_MISTAKE)));
        assertEquals(state(recused), state(recused, new OfficerRecordAnnulled("4/TC", SECOND, PROCURACY, BY_MISTAKE)));
        assertEquals(state(ASSIGNED), state(ASSIGNED, new OfficerRecordAnnulled("1/PC", SECOND, POLICE, BY_MISTAKE)));
    }

    @Test
    void a_replacement_is_not_taken_back_from_under_the_post_that_followed() {
        OfficerAssigned again = new OfficerAssigned(assignment("3/PC", FIRST, FRIDAY));
        given(DECIDER, ASSIGNED, REPLACED, again)
                .when(annul("2/TD", BY_MISTAKE))
                .thenRefused(OfficerRefusal.ASSIGNED_ALREADY);
        // One decision gives another role: taken back, the officer has the earlier post again.
        OfficerAssigned otherRole = new OfficerAssigned(assignment("2/TD", FIRST, FRIDAY));
        given(DECIDER, ASSIGNED, REPLACED, otherRole)
                .when(annul("2/TD", BY_MISTAKE))
                .then(new OfficerRecordAnnulled("2/TD", FIRST, POLICE, BY_MISTAKE));
    }

    /** The number of its document says nothing of which of two assignments of one day was the first. */
    @Test
    void a_post_that_ended_on_its_first_day_is_before_the_one_that_followed_on_it() {
        OfficerReplaced atOnce = new OfficerReplaced("1/PC", FIRST, replacement("2/TD", TUESDAY));
        OfficerAssigned again = new OfficerAssigned(assignment("0/PC", FIRST, TUESDAY));
        given(DECIDER, ASSIGNED, atOnce)
                .when(new AssignOfficer(assignment("0/PC", FIRST, TUESDAY)))
                .then(again);
        assertFalse(state(ASSIGNED, atOnce, again).holdsTwoPosts(FIRST, POLICE));
    }

    @Test
    void who_recorded_something_is_known_for_whoever_takes_it_back() {
        CaseOfficers all = state(ASSIGNED, REPLACED, new OfficerRecused(recusal("4/TC", TUESDAY)));
        assertEquals(Optional.of("T01-CQDT"), all.recordedBy("1/PC", FIRST));
        assertEquals(Optional.of("T01-CQDT"), all.recordedBy("2/TD", FIRST));
        assertEquals(Optional.of("T01-VKS"), all.recordedBy("4/TC", FIRST));
        assertEquals(Optional.empty(), all.recordedBy("4/TC", SECOND));
        assertEquals(Optional.empty(), all.recordedBy("9/PC", FIRST));
    }

    @Test
    void whoever_is_assigned_in_one_service_is_not_replaced_by_the_word_of_the_other() {
        CaseOfficers here = state(ASSIGNED, REPLACED);
        CaseOfficers there = state(new OfficerAssigned(assignment("7/PC", FIRST, FRIDAY)));
        assertEquals(Set.of(), here.and(there).outOf(POLICE));
        assertEquals(Set.of(FIRST), here.and(CaseOfficers.none()).outOf(POLICE));
        OfficerRecused recused = new OfficerRecused(recusal("4/TC", FRIDAY));
        assertEquals(Set.of(FIRST), there.and(state(recused)).outOf(POLICE));
    }

    @Test
    void no_body_puts_the_officers_of_another_out_by_assignments_of_its_own() {
        OfficerAssigned own =
                new OfficerAssigned(new Assignment("1/PC", FIRST, ProceedingRole.PROCURATOR, TUESDAY, PROCURACY));
        // Another body assigns and replaces the same officer, under the same number.
        given(DECIDER, own).when(new AssignOfficer(ON_TUESDAY)).then(ASSIGNED);
        CaseOfficers both = state(own, ASSIGNED, REPLACED);
        assertEquals(Set.of(), both.outOf(PROCURACY));
        assertEquals(Set.of(FIRST), both.assignedBy(PROCURACY));
        assertEquals(Set.of(FIRST), both.outOf(POLICE));
        given(DECIDER, own).when(replace("1/PC", "2/TD", FRIDAY)).thenRefused(OfficerRefusal.NO_SUCH_ASSIGNMENT);
        given(DECIDER, own).when(annul("1/PC", BY_MISTAKE)).thenRefused(OfficerRefusal.NO_SUCH_RECORD);
        assertEquals(
                state(own).posts(),
                state(own, ASSIGNED, new OfficerRecordAnnulled("1/PC", FIRST, POLICE, BY_MISTAKE))
                        .posts());
    }

    @Test
    void the_head_of_a_body_speaks_for_its_own_officers_alone() {
        Recusal byHead = recusedBy(RecusedBy.HEAD_OF_BODY, POLICE);
        CaseOfficers state = state(new OfficerRecused(byHead));
        assertEquals(Set.of(FIRST), state.outOf(POLICE));
        assertEquals(Set.of(), state.outOf(PROCURACY));
        // And keeps nobody from being put out, or from being assigned, by the body that he serves.
        Recusal own = recusedBy(RecusedBy.OFFICER, PROCURACY);
        given(DECIDER, new OfficerRecused(byHead)).when(new RecuseOfficer(own)).then(new OfficerRecused(own));
        Assignment served = new Assignment("1/PC", FIRST, ProceedingRole.PROCURATOR, FRIDAY, PROCURACY);
        given(DECIDER, new OfficerRecused(byHead))
                .when(new AssignOfficer(served))
                .then(new OfficerAssigned(served));
        assertEquals(Set.of(FIRST), state(new OfficerRecused(own)).outOf(POLICE));
        // What one body takes back is its own word alone.
        assertEquals(
                state(new OfficerRecused(own)),
                state(
                        new OfficerRecused(own),
                        new OfficerRecused(byHead),
                        new OfficerRecordAnnulled("4/TC", FIRST, POLICE, BY_MISTAKE)));
    }

    @Test
    void each_body_decides_on_the_officers_that_it_has_assigned() {
        for (RecusedBy by : List.of(RecusedBy.PROCURACY, RecusedBy.HEAD_OF_BODY, RecusedBy.PANEL)) {
            Recusal ofThePolice = recusedBy(by, PROCURACY);
            given(DECIDER, ASSIGNED)
                    .when(new RecuseOfficer(ofThePolice))
                    .thenRefused(OfficerRefusal.OFFICER_OF_ANOTHER_BODY);
            // Recorded before anybody was assigned, it puts nobody of another body out.
            assertEquals(
                    Set.of(), state(new OfficerRecused(ofThePolice), ASSIGNED).outOf(POLICE), by.name());
            assertEquals(
                    Set.of(FIRST),
                    state(new OfficerRecused(ofThePolice), ASSIGNED).outOf(PROCURACY),
                    by.name());
        }
        Recusal own = recusedBy(RecusedBy.PROCURACY, POLICE);
        given(DECIDER, ASSIGNED).when(new RecuseOfficer(own)).then(new OfficerRecused(own));
    }

    @Test
    void a_panel_decides_on_the_procurators_of_its_case_and_on_no_investigator() {
        Recusal byPanel = recusedBy(RecusedBy.PANEL, "T01-TA");
        OfficerAssigned procurator =
                new OfficerAssigned(new Assignment("1/PC", FIRST, ProceedingRole.PROCURATOR, TUESDAY, PROCURACY));
        given(DECIDER, procurator).when(new RecuseOfficer(byPanel)).then(new OfficerRecused(byPanel));
        assertEquals(
                Set.of(FIRST), state(procurator, new OfficerRecused(byPanel)).outOf(PROCURACY));
        assertEquals(Set.of(), state(ASSIGNED, new OfficerRecused(byPanel)).outOf(POLICE));
        given(DECIDER, ASSIGNED).when(new RecuseOfficer(byPanel)).thenRefused(OfficerRefusal.OFFICER_OF_ANOTHER_BODY);
    }

    @Test
    void whoever_was_ever_assigned_stays_known_when_that_is_taken_back() {
        CaseOfficers gone = state(ASSIGNED, new OfficerRecordAnnulled("1/PC", FIRST, POLICE, BY_MISTAKE));
        assertEquals(Set.of(), gone.assignedBy(POLICE));
        assertEquals(Set.of(), gone.outOf(POLICE));
        assertEquals(Set.of(FIRST), gone.everAssignedBy(POLICE));
        assertEquals(Set.of(), gone.everAssignedBy(PROCURACY));
        assertEquals(Set.of(FIRST), CaseOfficers.none().and(gone).everAssignedBy(POLICE));
    }

    @Test
    void an_officer_is_of_the_body_that_has_assigned_him() {
        assertEquals(Optional.of(POLICE), state(ASSIGNED).bodyOf(FIRST));
        assertEquals(Optional.empty(), state(ASSIGNED).bodyOf(SECOND));
        Assignment ofProcuracy = new Assignment("9/PC", FIRST, ProceedingRole.PROCURATOR, MONDAY, PROCURACY);
        CaseOfficers moved = state(new OfficerAssigned(ofProcuracy), ASSIGNED, REPLACED);
        assertEquals(Optional.of(PROCURACY), moved.bodyOf(FIRST));
    }

    @Test
    void a_demand_puts_nobody_out_and_is_answered_by_the_body_of_the_officer() {
        RecusalDemand demand =
                new RecusalDemand("6/YC", FIRST, RecusalGround.NOT_IMPARTIAL, FRIDAY, PROCURACY, WHY, NOT_KNOWN);
        RecusalDemanded demanded = new RecusalDemanded(demand);
        given(DECIDER, ASSIGNED).when(new DemandRecusal(demand)).then(demanded);
        given(DECIDER, ASSIGNED, demanded).when(new DemandRecusal(demand)).thenNothing();
        // Whose officer it is may have become known since.
        given(DECIDER, ASSIGNED, demanded)
                .when(new DemandRecusal(new RecusalDemand(
                        "6/YC", FIRST, RecusalGround.NOT_IMPARTIAL, FRIDAY, PROCURACY, WHY, Optional.of(POLICE))))
                .thenNothing();
        given(DECIDER, ASSIGNED, demanded)
                .when(new DemandRecusal(new RecusalDemand(
                        "6/YC", FIRST, RecusalGround.NOT_IMPARTIAL, TUESDAY, PROCURACY, WHY, NOT_KNOWN)))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
        assertEquals(Set.of(), state(ASSIGNED, demanded).outOf(POLICE));
        given(DECIDER, ASSIGNED)
                .when(new DemandRecusal(
                        new RecusalDemand("6/YC", FIRST, RecusalGround.NOT_IMPARTIAL, FRIDAY, POLICE, WHY, NOT_KNOWN)))
                .thenRefused(OfficerRefusal.OWN_OFFICER_DEMANDED);
        given(DECIDER, ASSIGNED).when(declines(FRIDAY, POLICE)).thenRefused(OfficerRefusal.NO_SUCH_DEMAND);
        given(DECIDER, ASSIGNED, demanded)
                .when(declines(FRIDAY, PROCURACY))
                .thenRefused(OfficerRefusal.OFFICER_OF_ANOTHER_BODY);
        given(DECIDER, ASSIGNED, demanded)
                .when(declines(TUESDAY, POLICE))
                .thenRefused(OfficerRefusal.DECLINED_BEFORE_DEMANDED);
        DemandDeclined no = new DemandDeclined("7/CV", FRIDAY, POLICE, WHY);
        RecusalDeclined declined = new RecusalDeclined("6/YC", PROCURACY, FIRST, no);
        given(DECIDER, ASSIGNED, demanded).when(declines(FRIDAY, POLICE)).then(declined);
        given(DECIDER, ASSIGNED, demanded, declined)
                .when(declines(FRIDAY, POLICE))
                .thenNothing();
        Recusal granted = recusedBy(RecusedBy.HEAD_OF_BODY, POLICE);
        given(DECIDER, ASSIGNED, demanded).when(new RecuseOfficer(granted)).then(new OfficerRecused(granted));
        // Each body takes back what it has said itself.
        assertEquals(
                state(ASSIGNED, demanded),
                state(ASSIGNED, demanded, declined, new OfficerRecordAnnulled("7/CV", FIRST, POLICE, BY_MISTAKE)));
        assertEquals(
                state(ASSIGNED),
                state(ASSIGNED, demanded, new OfficerRecordAnnulled("6/YC", FIRST, PROCURACY, BY_MISTAKE)));
        assertEquals(Optional.of(PROCURACY), state(ASSIGNED, demanded).recordedBy("6/YC", FIRST));
        assertEquals(Optional.of(POLICE), state(ASSIGNED, demanded, declined).recordedBy("7/CV", FIRST));
    }

    private static DeclineRecusal declines(LocalDate day, String unit) {
        return new DeclineRecusal("6/YC", PROCURACY, FIRST, new DemandDeclined("7/CV", day, unit, WHY));
    }

    @Test
    void every_refusal_speaks_both_languages() {
        for (OfficerRefusal refusal : OfficerRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
        for (RecusalGround ground : RecusalGround.values()) {
            assertTrue(ground.article().startsWith("CPC "), ground.name());
        }
    }

    private static CaseOfficers state(OfficerEvent... events) {
        CaseOfficers state = DECIDER.initial();
        for (OfficerEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private static Assignment assignment(String number, String officer, LocalDate day) {
        return new Assignment(number, officer, ProceedingRole.INVESTIGATOR, day, "T01-CQDT");
    }

    private static Replacement replacement(String number, LocalDate day) {
        return new Replacement(number, ReplacementReason.OTHER_POST, day, "T01-CQDT", WHY);
    }

    private static ReplaceOfficer replace(String assignment, String number, LocalDate day) {
        return new ReplaceOfficer(assignment, FIRST, replacement(number, day));
    }

    private static Recusal recusal(String number, LocalDate day) {
        return new Recusal(number, FIRST, RecusalGround.PARTY_OR_RELATIVE, day, RecusedBy.OFFICER, "T01-VKS", WHY);
    }

    private static Recusal recusedBy(RecusedBy by, String unit) {
        return new Recusal("4/TC", FIRST, RecusalGround.NOT_IMPARTIAL, TUESDAY, by, unit, WHY);
    }

    private static AnnulOfficerRecord annul(String number, Correction correction) {
        return new AnnulOfficerRecord(number, FIRST, POLICE, correction);
    }
}
