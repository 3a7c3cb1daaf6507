package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.liem.cases.steering.SupervisionEvent.ClosingDeclined;
import vn.liem.cases.steering.SupervisionEvent.ClosingProposed;
import vn.liem.cases.steering.SupervisionEvent.HandlingPlanSet;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemMonitored;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.MemberAssigned;
import vn.liem.cases.steering.SupervisionEvent.PlanGoalMet;
import vn.liem.cases.steering.SupervisionEvent.ProposalEnded;
import vn.liem.kernel.SealedText;

/** Items of the committee's list of the tests, with days counted from the listing. */
final class SupervisionFixtures {

    static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    static final LocalDate LISTED_ON = LocalDate.of(2026, 3, 2);
    static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    static final SupervisionDetails DETAILS = details(LISTED_ON);
    static final ItemListed LISTED = new ItemListed(DETAILS);

    private SupervisionFixtures() {}

    static SupervisionDetails details(LocalDate listedOn) {
        return new SupervisionDetails(
                CASE, "T01-H1", SupervisionLevel.PROVINCE, Criterion.COMPLEX, listedOn, Optional.of("UV9"));
    }

    /** The day so many days after the listing. */
    static LocalDate day(int days) {
        return LISTED_ON.plusDays(days);
    }

    static ItemProposed proposed(int days) {
        return new ItemProposed(new SupervisionProposal(
                CASE,
                "T01-H1",
                SupervisionLevel.PROVINCE,
                Criterion.COMPLEX,
                day(days),
                Optional.empty(),
                Optional.of(SEALED)));
    }

    static ProposalEnded declined(int days) {
        return new ProposalEnded(day(days), ProposalEnding.DECLINED, Optional.empty());
    }

    static MemberAssigned member(int days, String seat) {
        return new MemberAssigned(day(days), seat);
    }

    /** A plan with the goals 1 to {@code goals}, each due a month after the one before. */
    static HandlingPlanSet plan(int days, int goals) {
        return new HandlingPlanSet(new HandlingPlan(
                day(days),
                Optional.empty(),
                IntStream.rangeClosed(1, goals)
                        .mapToObj(number -> new PlanGoal(number, SEALED, day(30 * number)))
                        .toList()));
    }

    static HandlingPlanSet plan(int days, List<PlanGoal> goals) {
        return new HandlingPlanSet(new HandlingPlan(day(days), Optional.empty(), goals));
    }

    static PlanGoalMet met(int days, int goal) {
        return new PlanGoalMet(day(days), goal, Optional.empty());
    }

    static ItemMonitored monitored(int days, MonitoringFinding finding) {
        return new ItemMonitored(day(days), finding, Optional.empty());
    }

    static ClosingProposed closing(int days) {
        return new ClosingProposed(day(days), ClosingGround.JUDGMENT_IN_FORCE, Optional.empty());
    }

    static ClosingDeclined kept(int days) {
        return new ClosingDeclined(day(days), SEALED);
    }
}
