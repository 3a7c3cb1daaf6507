package vn.liem.monitoring.casepage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.casepage.Owed.Kind;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.Offer;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Subject;
import vn.liem.monitoring.fact.ProposalFact;

/** Who owes what in a case, and by when: the soonest first. */
class OwedTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Subject SUBJECT = new Subject(HandOverFact.Kind.CASE, "c1");

    @Test
    void what_is_due_first_comes_first_whoever_owes_it() {
        List<Owed> owed = owed(true);
        assertEquals(
                List.of(Kind.HAND_OVER, Kind.DIRECTIVE, Kind.CLOCK, Kind.APPRAISAL, Kind.SIGNATURE),
                owed.stream().map(Owed::kind).toList());
        assertEquals(
                List.of("VKS", "CQDT", "CQDT", "GD", "CQDT"),
                owed.stream().map(each -> each.body().orElse("")).toList());
        assertEquals(2, owed.getFirst().daysOver());
        assertEquals(Optional.of(3L), owed.get(1).daysLeft());
    }

    @Test
    void of_a_day_of_which_limits_and_proposals_are_not_known_they_are_left_out() {
        assertEquals(
                List.of(Kind.HAND_OVER, Kind.DIRECTIVE, Kind.APPRAISAL),
                owed(false).stream().map(Owed::kind).toList());
    }

    @Test
    void what_is_done_is_owed_no_more() {
        HandOverFact answered = offered().ended(HandOverFact.End.told(HandOverFact.Outcome.ACCEPTED, DAY));
        DirectiveFact verified = directive().with(new DirectiveFact.Step("verified_done", DAY, Optional.empty()));
        ClockFact met = clock().metOn(DAY);
        AppraisalFact concluded = appraisal().concluded(Optional.of(new AppraisalFact.Dated("9", DAY)));
        assertEquals(List.of(), owed(true, answered, verified, met, concluded));
    }

    private static List<Owed> owed(boolean exact) {
        ProposalFact proposal = new ProposalFact(
                "case:c1", "investigation_suspended", "31", Optional.empty(), "CQDT", "officer", DAY, true, List.of());
        return owed(exact, offered(), directive(), clock(), appraisal(), proposal);
    }

    private static List<Owed> owed(boolean exact, Fact... more) {
        List<Fact> facts = new ArrayList<>(
                List.of(registered(), new CustodyFact(SUBJECT, 1, "CQDT", DAY, CustodyFact.Beginning.OPENED)));
        facts.addAll(List.of(more));
        return Owed.of(LAW.dossier(facts).orElseThrow(), facts, LAW, DAY, exact);
    }

    private static HandOverFact offered() {
        return HandOverFact.untold("1", SUBJECT, Origin.LIVE)
                .sent(new Offer(
                        "CQDT",
                        "VKS",
                        DAY.minusDays(5),
                        Optional.empty(),
                        Optional.of(DAY.minusDays(2)),
                        Optional.empty()));
    }

    private static DirectiveFact directive() {
        return new DirectiveFact(
                "d",
                "1-CĐ",
                DAY.minusDays(9),
                "BNC",
                "CQDT",
                Optional.of("c1"),
                Optional.of(DAY.plusDays(3)),
                DirectiveFact.Told.nothing(),
                List.of());
    }

    private static ClockFact clock() {
        return new ClockFact(
                "case:c1",
                "investigation",
                DAY.minusDays(9),
                Optional.of(DAY.plusDays(10)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static AppraisalFact appraisal() {
        return new AppraisalFact(
                "c1",
                new AppraisalFact.Asked(
                        "15",
                        "expertise",
                        "GD",
                        DAY.minusDays(9),
                        Optional.of(DAY.plusDays(20)),
                        true,
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }

    private static CaseFact registered() {
        return new CaseFact(
                "c1",
                "VA-1",
                "case",
                "T01",
                "land",
                "corruption",
                DAY.minusDays(30),
                Optional.of(DAY.minusDays(30)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
