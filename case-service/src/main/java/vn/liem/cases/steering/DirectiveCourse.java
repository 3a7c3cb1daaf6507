package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveRejectedAsNotDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.DirectiveVerifiedDone;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.kernel.Refusal;

/**
 * The way of a directive through what was recorded of it, by the legal days: where it stands, until when it is to be carried
 * out, and which steps break a rule. What a register tells has its place among the steps, and is never held to a rule.
 */
public final class DirectiveCourse {

    private static final List<DirectiveStanding> IN_HANDS_OF_OWNER =
            List.of(DirectiveStanding.ISSUED, DirectiveStanding.IN_PROGRESS, DirectiveStanding.NOT_DONE);
    private static final List<DirectiveStanding> OPEN = List.of(
            DirectiveStanding.ISSUED,
            DirectiveStanding.IN_PROGRESS,
            DirectiveStanding.NOT_DONE,
            DirectiveStanding.REPORTED_DONE);

    private final Issued directive;
    private final List<Misfit> misfits = new ArrayList<>();
    private DirectiveStanding standing = DirectiveStanding.ISSUED;
    private Optional<LocalDate> dueOn;
    private Optional<LocalDate> closedOn = Optional.empty();
    private Optional<Integer> percentDone = Optional.empty();
    private int urges;

    /** A step that breaks a rule. */
    record Misfit(DirectiveStepCode step, LocalDate on, Refusal why) {}

    /** Something that happened on a day, by a register where no step says it. */
    private record Happened(LocalDate on, DirectiveStepCode code, Optional<Step> step) {}

    private DirectiveCourse(Issued directive) {
        this.directive = directive;
        this.dueOn = directive.told().extendedTo().or(directive.details()::dueOn);
        this.urges = directive.told().urges();
    }

    /** The way of a directive. */
    public static DirectiveCourse of(Issued directive) {
        DirectiveCourse course = new DirectiveCourse(directive);
        for (Happened one : inOrder(directive)) {
            one.step()
                    .flatMap(course::whyNot)
                    .ifPresent(why -> course.misfits.add(new Misfit(one.code(), one.on(), why)));
            course.take(one);
        }
        return course;
    }

    /** Where it stands. */
    public DirectiveStanding standing() {
        return standing;
    }

    /** The last day with all extensions, where one was set. */
    public Optional<LocalDate> dueOn() {
        return dueOn;
    }

    /** The day on which it was verified as done or cancelled. */
    public Optional<LocalDate> closedOn() {
        return closedOn;
    }

    /** How much of it is done by the last report of its owner. */
    public Optional<Integer> percentDone() {
        return percentDone;
    }

    /** How often its owner was urged, by the highest number. */
    public int urges() {
        return urges;
    }

    /** Whether it is overdue on a day (quá hạn): asked anew each time and stored nowhere. */
    public boolean isOverdueOn(LocalDate day) {
        return standing.isOpen() && dueOn.filter(day::isAfter).isPresent();
    }

    /** The steps that break a rule, in their order. */
    List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    private static List<Happened> inOrder(Issued directive) {
        DirectiveTold told = directive.told();
        return Stream.of(
                        directive.steps().stream().map(step -> new Happened(step.on(), step.code(), Optional.of(step))),
                        told(told.reportedOn(), DirectiveStepCode.REPORTED_DONE),
                        told(told.verifiedOn(), DirectiveStepCode.VERIFIED_DONE),
                        told(told.cancelledOn(), DirectiveStepCode.CANCELLED))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Happened::on).thenComparing(Happened::code))
                .toList();
    }

    private static Stream<Happened> told(Optional<LocalDate> on, DirectiveStepCode code) {
        return on.map(day -> new Happened(day, code, Optional.empty())).stream();
    }

    private Optional<Refusal> whyNot(Step step) {
        LocalDate issuedOn = directive.details().issuedOn();
        return step.on().isBefore(issuedOn)
                ? Optional.of(DirectiveRefusal.BEFORE_ISSUE.against(issuedOn))
                : ruleAgainst(step);
    }

    private Optional<Refusal> ruleAgainst(Step step) {
        return switch (step) {
            case DirectiveExtended(var _, var to, var _) -> in(OPEN).or(() -> againstExtension(to));
            case DirectiveUrged(var _, var number, var _) ->
                in(IN_HANDS_OF_OWNER).or(() -> againstUrging(number));
            case DirectiveProgressReported _, DirectiveReportedDone _ -> in(IN_HANDS_OF_OWNER);
            case DirectiveRejectedAsNotDone _, DirectiveVerifiedDone _ -> in(List.of(DirectiveStanding.REPORTED_DONE));
            case DirectiveCancelled _ -> in(OPEN);
        };
    }

    private Optional<Refusal> againstExtension(LocalDate to) {
        return dueOn.isEmpty()
                ? Optional.of(DirectiveRefusal.NO_DAY_TO_EXTEND)
                : dueOn.filter(day -> !to.isAfter(day)).map(DirectiveRefusal.EXTENDED_TO_NO_LATER_DAY::against);
    }

    private Optional<Refusal> againstUrging(int number) {
        return number > urges ? Optional.empty() : Optional.of(DirectiveRefusal.urged(urges));
    }

    private Optional<Refusal> in(List<DirectiveStanding> fitting) {
        return fitting.contains(standing)
                ? Optional.empty()
                : Optional.of(DirectiveRefusal.standing(standing, fitting));
    }

    /** What closed it first stands: beside a register that tells otherwise, later steps lead nowhere. */
    private void take(Happened one) {
        if (!standing.isOpen()) {
            return;
        }
        one.step().ifPresent(this::takeWhatItSays);
        switch (one.code()) {
            case EXTENDED, URGED -> {
                // Neither says how far the owner has come.
            }
            case PROGRESS_REPORTED -> standing = DirectiveStanding.IN_PROGRESS;
            case REPORTED_DONE -> standing = DirectiveStanding.REPORTED_DONE;
            case REJECTED_AS_NOT_DONE -> standing = DirectiveStanding.NOT_DONE;
            case VERIFIED_DONE -> close(DirectiveStanding.VERIFIED_DONE, one.on());
            case CANCELLED -> close(DirectiveStanding.CANCELLED, one.on());
        }
    }

    private void takeWhatItSays(Step step) {
        switch (step) {
            case DirectiveExtended(var _, var to, var _) -> dueOn = Optional.of(to);
            case DirectiveUrged(var _, var number, var _) -> urges = Math.max(urges, number);
            case DirectiveProgressReported(var _, var percent, var _) -> percentDone = Optional.of(percent);
            case DirectiveReportedDone _,
                    DirectiveRejectedAsNotDone _,
                    DirectiveVerifiedDone _,
                    DirectiveCancelled _ -> {
                // All that these say is that they happened.
            }
        }
    }

    private void close(DirectiveStanding how, LocalDate on) {
        standing = how;
        closedOn = Optional.of(on);
    }
}
