package vn.liem.cases.steering;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.Directive.NotIssued;
import vn.liem.cases.steering.DirectiveCommand.BringInDirective;
import vn.liem.cases.steering.DirectiveCommand.CorrectDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueOnConclusion;
import vn.liem.cases.steering.DirectiveCommand.NameConclusion;
import vn.liem.cases.steering.DirectiveCommand.TakeBackDirectiveStep;
import vn.liem.cases.steering.DirectiveCommand.TakeDirectiveStep;
import vn.liem.cases.steering.DirectiveCommand.WithdrawDirectiveStatement;
import vn.liem.cases.steering.DirectiveCourse.Misfit;
import vn.liem.cases.steering.DirectiveEvent.DirectiveConclusionNamed;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStatementWithdrawn;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStepTakenBack;
import vn.liem.cases.steering.DirectiveEvent.DirectiveToldByRegister;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * What may be said of a directive, and when. Facts come late: each is decided against everything that is recorded, with itself
 * in its place, and is refused where a step would break a rule that it kept before.
 */
public final class DirectiveDecider implements Decider<DirectiveCommand, Directive, DirectiveEvent> {

    private static final int ALL_PERCENT = 100;

    @Override
    public Directive initial() {
        return new NotIssued();
    }

    @Override
    public Directive evolve(Directive state, DirectiveEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<DirectiveEvent> decide(DirectiveCommand command, Directive state) {
        return switch (state) {
            case NotIssued _ -> first(command);
            case Issued directive -> further(command, directive);
        };
    }

    private static Decision<DirectiveEvent> first(DirectiveCommand command) {
        return switch (command) {
            case IssueDirective(var _, var details)
            when isDueBeforeIssue(details) -> refuse(DirectiveRefusal.DUE_BEFORE_ISSUE);
            case IssueDirective(var key, var details) -> accept(new DirectiveIssued(key, details));
            case IssueOnConclusion(var key, var details, var conclusion) -> onConclusion(key, details, conclusion);
            case BringInDirective(var key, var details, var told) -> broughtIn(new DirectiveIssued(key, details), told);
            case WithdrawDirectiveStatement _ -> nothing();
            case NameConclusion _, TakeDirectiveStep _, CorrectDirective _, TakeBackDirectiveStep _ ->
                refuse(DirectiveRefusal.NOT_ISSUED);
        };
    }

    private static Decision<DirectiveEvent> onConclusion(
            String key, DirectiveDetails details, ConclusionOfMeeting conclusion) {
        if (isDueBeforeIssue(details)) {
            return refuse(DirectiveRefusal.DUE_BEFORE_ISSUE);
        }
        return isOfMeeting(details)
                ? accept(new DirectiveIssued(key, details), new DirectiveConclusionNamed(Optional.of(conclusion)))
                : refuse(DirectiveRefusal.SOURCE_IS_NO_MEETING);
    }

    private static Decision<DirectiveEvent> name(Optional<ConclusionOfMeeting> conclusion, Issued directive) {
        if (conclusion.equals(directive.conclusion())) {
            return nothing();
        }
        return conclusion.isEmpty() || isOfMeeting(directive.details())
                ? accept(new DirectiveConclusionNamed(conclusion))
                : refuse(DirectiveRefusal.SOURCE_IS_NO_MEETING);
    }

    private static boolean isOfMeeting(DirectiveDetails details) {
        return switch (details.source()) {
            case MEETING, CONCLUSION -> true;
            case INSPECTION, AUDIT, COUNCIL_SUPERVISION, CENTRAL -> false;
        };
    }

    private static Decision<DirectiveEvent> broughtIn(DirectiveIssued issued, DirectiveTold told) {
        return told.equals(DirectiveTold.nothing())
                ? accept(issued)
                : new Decision.Accepted<>(List.of(issued, new DirectiveToldByRegister(told)));
    }

    private static boolean isDueBeforeIssue(DirectiveDetails details) {
        return details.dueOn().filter(details.issuedOn()::isAfter).isPresent();
    }

    private static Decision<DirectiveEvent> further(DirectiveCommand command, Issued directive) {
        return switch (command) {
            case IssueDirective _, IssueOnConclusion _, BringInDirective _ -> refuse(DirectiveRefusal.ISSUED_ALREADY);
            case NameConclusion(var conclusion) -> name(conclusion, directive);
            case TakeDirectiveStep(var step) -> take(step, directive);
            case CorrectDirective correction -> correct(correction, directive);
            case TakeBackDirectiveStep back -> takeBack(back, directive);
            case WithdrawDirectiveStatement(var line) ->
                accept(new DirectiveStatementWithdrawn(directive.details().number(), line));
        };
    }

    private static Decision<DirectiveEvent> take(Step step, Issued directive) {
        Optional<Step> known = directive.step(step.code(), step.on());
        if (known.isPresent()) {
            return known.get().equals(step) ? nothing() : refuse(DirectiveRefusal.ONE_A_DAY.against(step.on()));
        } else if (step instanceof DirectiveUrged(var _, var number, var _) && number < 1) {
            return refuse(DirectiveRefusal.URGINGS_COUNT_FROM_ONE);
        } else if (step instanceof DirectiveProgressReported(var _, var percent, var _)
                && (percent < 0 || percent > ALL_PERCENT)) {
            return refuse(DirectiveRefusal.NO_PERCENTAGE);
        }
        return fitting(directive, Optional.of(step), step);
    }

    private static Decision<DirectiveEvent> correct(CorrectDirective correction, Issued directive) {
        if (!correction.details().number().equals(directive.details().number())) {
            return refuse(DirectiveRefusal.CORRECTION_CHANGES_NUMBER);
        }
        DirectiveCorrected corrected =
                new DirectiveCorrected(correction.details(), correction.told(), correction.reason());
        if (directive.after(corrected).equals(directive)) {
            return nothing();
        } else if (correction.told().isPresent()) {
            // A register is taken as it stands; steps of people that no longer fit beside it stay, and are shown.
            return accept(corrected);
        }
        return isDueBeforeIssue(correction.details())
                ? refuse(DirectiveRefusal.DUE_BEFORE_ISSUE)
                : fitting(directive, Optional.empty(), corrected);
    }

    private static Decision<DirectiveEvent> takeBack(TakeBackDirectiveStep back, Issued directive) {
        return directive.step(back.step(), back.takenOn()).isEmpty()
                ? refuse(DirectiveRefusal.NO_SUCH_STEP)
                : fitting(
                        directive,
                        Optional.empty(),
                        new DirectiveStepTakenBack(back.step(), back.takenOn(), back.reason()));
    }

    /** Accepts what makes no step break a rule that it kept before; another one that would is named. */
    private static Decision<DirectiveEvent> fitting(Issued directive, Optional<Step> own, DirectiveEvent event) {
        Set<Misfit> before = Set.copyOf(DirectiveCourse.of(directive).misfits());
        Issued after = switch (directive.after(event)) {
            case Issued next -> next;
            case NotIssued _ -> directive;
        };
        return DirectiveCourse.of(after).misfits().stream()
                .filter(misfit -> isNew(misfit, before))
                .findFirst()
                .map(misfit -> isOf(misfit, own) ? misfit.why() : DirectiveRefusal.later(misfit.on(), misfit.why()))
                .<Decision<DirectiveEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static boolean isNew(Misfit misfit, Set<Misfit> before) {
        return before.stream()
                .noneMatch(known -> known.step() == misfit.step() && known.on().equals(misfit.on()));
    }

    private static boolean isOf(Misfit misfit, Optional<Step> own) {
        return own.filter(step -> misfit.step() == step.code() && misfit.on().equals(step.on()))
                .isPresent();
    }
}
