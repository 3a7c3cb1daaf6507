package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.Step;

/** What is recorded of an item beside listing and delisting, in the order of the legal days, however it was recorded. */
public record SupervisionSteps(List<Step> inOrder) {

    private static final Comparator<Step> BY_DAY = Comparator.comparing(Step::on)
            .thenComparing(Step::code)
            .thenComparing(step -> step.goalNumber().orElse(0));

    public SupervisionSteps {
        inOrder = inOrder.stream().sorted(BY_DAY).toList();
    }

    /** Nothing. */
    public static SupervisionSteps none() {
        return new SupervisionSteps(List.of());
    }

    /** The proposal, where there was one. */
    public Optional<SupervisionProposal> proposal() {
        return of(ItemProposed.class).stream().map(ItemProposed::proposal).findFirst();
    }

    /** The steps of one kind. */
    public <S extends Step> List<S> of(Class<S> kind) {
        return inOrder.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The last step of a kind up to a day. */
    <S extends Step> Optional<S> lastBy(LocalDate day, Class<S> kind) {
        return of(kind).stream().filter(step -> !step.on().isAfter(day)).reduce((_, later) -> later);
    }

    /** The step of this kind, day and goal. */
    Optional<Step> find(SupervisionStepCode code, LocalDate on, Optional<Integer> goal) {
        return inOrder.stream().filter(is(code, on, goal)).findFirst();
    }

    SupervisionSteps with(Step step) {
        List<Step> more = new ArrayList<>(
                without(step.code(), step.on(), step.goalNumber()).inOrder());
        more.add(step);
        return new SupervisionSteps(more);
    }

    SupervisionSteps without(SupervisionStepCode code, LocalDate on, Optional<Integer> goal) {
        return new SupervisionSteps(
                inOrder.stream().filter(is(code, on, goal).negate()).toList());
    }

    private static Predicate<Step> is(SupervisionStepCode code, LocalDate on, Optional<Integer> goal) {
        return step ->
                step.code() == code && step.on().equals(on) && step.goalNumber().equals(goal);
    }
}
