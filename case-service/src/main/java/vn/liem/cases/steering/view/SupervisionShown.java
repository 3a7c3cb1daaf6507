package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.SupervisionCourse;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent.ItemPutBack;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.cases.steering.SupervisionProposal;
import vn.liem.cases.steering.SupervisionStanding;
import vn.liem.kernel.SealedText;

/**
 * An item of the committee's list, with its codes as contracts name them; texts stay sealed.
 *
 * @param level on whose list it stands now: a paper of the centre puts it on that one
 * @param proposedOn when it was proposed, where that is recorded
 * @param listedOn when it was listed; empty for a proposal
 * @param member the seat of the member in charge now
 * @param earlier the item under which the case stood on the list before it was put back
 * @param plan the handling plan that stands
 * @param steps what was recorded beside listing and delisting, by the legal days
 */
public record SupervisionShown(
        UUID id,
        long version,
        UUID caseId,
        String locality,
        SupervisionLevel level,
        Criterion criterion,
        SupervisionStanding standing,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> listedOn,
        Optional<String> member,
        Optional<LocalDate> delistedOn,
        Optional<String> sealedReason,
        Optional<UUID> earlier,
        Optional<PlanShown> plan,
        List<SupervisionStepShown> steps) {

    static SupervisionShown of(SupervisionRow row, Supervision item, LocalDate today) {
        SupervisionCourse course = SupervisionCourse.of(item);
        return new SupervisionShown(
                row.id(),
                row.version(),
                row.caseId(),
                row.locality(),
                row.level(),
                row.criterion(),
                row.standing(),
                item.steps().proposal().map(SupervisionProposal::proposedOn),
                item.listedAs().map(SupervisionDetails::listedOn),
                row.member(),
                row.delistedOn(),
                item.leftAs().flatMap(Delisting::reason).map(SealedText::value),
                item.steps().of(ItemPutBack.class).stream()
                        .map(ItemPutBack::earlier)
                        .findFirst(),
                course.plan()
                        .map(plan -> new PlanShown(
                                plan.plannedOn(),
                                plan.documentNo(),
                                course.goals().stream()
                                        .map(goal -> GoalShown.of(goal, today))
                                        .toList())),
                item.steps().inOrder().stream().map(SupervisionStepShown::of).toList());
    }
}
