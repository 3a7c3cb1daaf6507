package vn.liem.recovery.cases.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.StoredEvent;
import vn.liem.service.testing.Told;

class SupervisedToldTest {

    private static final UUID ID = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000aa");
    private static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final LocalDate LISTED = LocalDate.of(2024, 2, 11);
    private static final LocalDate DELISTED = LocalDate.of(2024, 5, 30);

    @Test
    void a_listing_and_its_end_are_read_from_their_owners_samples() {
        Optional<SupervisedRow> listed = SupervisedTold.after(Optional.empty(), ID, sample("supervision.listed.v1"));
        assertEquals(Optional.of(row(false, Optional.empty())), listed);
        assertEquals(
                Optional.of(row(false, Optional.of(DELISTED))),
                SupervisedTold.after(listed, ID, sample("supervision.delisted.v1")));
        assertEquals(
                Optional.of(row(false, Optional.of(DELISTED))),
                SupervisedTold.after(Optional.empty(), ID, sample("supervision.corrected.v1")));
        assertEquals(Optional.empty(), SupervisedTold.after(Optional.empty(), ID, sample("supervision.delisted.v1")));
    }

    @Test
    void a_case_that_the_centre_assigned_is_told_apart() {
        StoredEvent event = told().event(stream(), subject(), "supervision.listed.v1", """
                        {"details":{"caseId":"%s","level":"central_assigned","listedOn":"2024-02-11"}}""".formatted(CASE))
                .records()
                .getFirst()
                .event();
        assertEquals(Optional.of(row(true, Optional.empty())), SupervisedTold.after(Optional.empty(), ID, event));
    }

    @Test
    void a_paper_of_the_centre_is_kept_with_its_day_until_it_is_taken_back() {
        Optional<SupervisedRow> listed = SupervisedTold.after(Optional.empty(), ID, sample("supervision.listed.v1"));
        Optional<SupervisedRow> assigned =
                SupervisedTold.after(listed, ID, sample("supervision.assigned-from-central.v1"));
        Optional<LocalDate> paperOf = Optional.of(LocalDate.of(2024, 3, 18));
        assertEquals(Optional.of(new SupervisedRow(ID, CASE, false, paperOf, LISTED, Optional.empty())), assigned);
        assertEquals(
                Optional.of(new SupervisedRow(ID, CASE, false, paperOf, LISTED, Optional.of(DELISTED))),
                SupervisedTold.after(assigned, ID, sample("supervision.corrected.v1")));
        assertEquals(assigned, SupervisedTold.after(assigned, ID, takenBack("monitored", "2024-03-18")));
        assertEquals(assigned, SupervisedTold.after(assigned, ID, takenBack("assigned_from_central", "2024-03-19")));
        assertEquals(listed, SupervisedTold.after(assigned, ID, takenBack("assigned_from_central", "2024-03-18")));
        assertEquals(
                Optional.empty(),
                SupervisedTold.after(Optional.empty(), ID, sample("supervision.assigned-from-central.v1")));
    }

    @Test
    void only_the_list_is_read() {
        assertTrue(SupervisedTold.isOne(sample("supervision.listed.v1")));
        assertFalse(SupervisedTold.isOne(sample("case.registered.v1")));
    }

    private static SupervisedRow row(boolean byTheCentre, Optional<LocalDate> until) {
        return new SupervisedRow(ID, CASE, byTheCentre, Optional.empty(), LISTED, until);
    }

    private static StoredEvent takenBack(String step, String day) {
        return told().event(stream(), subject(), "supervision.step-taken-back.v1", """
                        {"step":"%s","takenOn":"%s","reason":"s1.key-1.AAAA"}""".formatted(step, day))
                .records()
                .getFirst()
                .event();
    }

    private static StoredEvent sample(String type) {
        return told().sample(stream(), subject(), type).records().getFirst().event();
    }

    private static Told told() {
        return new Told("case-service/1");
    }

    private static String stream() {
        return "supervision:" + ID;
    }

    private static String subject() {
        return "case:" + CASE;
    }
}
