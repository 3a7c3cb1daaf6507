package vn.liem.notification.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfIssue;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfStep;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerKnown;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerTold;

/**
 * The owner of a directive is told once of its issue and once of each urging and of each finding that it is not done, however
 * often that is heard. Nobody is told of the issue of what was of the past when it was recorded, a register above all.
 */
public final class DirectiveNoticeDecider
        implements Decider<DirectiveNoticeCommand, DirectiveNotices, DirectiveNoticeEvent> {

    /** How many days after the issue a directive without a last day is news. */
    private static final int NEWS_DAYS = 30;

    @Override
    public DirectiveNotices initial() {
        return DirectiveNotices.NONE;
    }

    @Override
    public Decision<DirectiveNoticeEvent> decide(DirectiveNoticeCommand command, DirectiveNotices state) {
        return new Decision.Accepted<>(
                switch (command) {
                    case HearOfIssue issue -> issued(issue, state);
                    case HearOfStep step -> told(step, state);
                });
    }

    @Override
    public DirectiveNotices evolve(DirectiveNotices state, DirectiveNoticeEvent event) {
        return state.after(event);
    }

    private static List<DirectiveNoticeEvent> issued(HearOfIssue issue, DirectiveNotices state) {
        List<DirectiveNoticeEvent> events = new ArrayList<>();
        OwnerKnown known = new OwnerKnown(issue.owner(), issue.dueOn());
        if (!state.equals(state.after(known))) {
            events.add(known);
        }
        if (isNews(issue) && !state.toldOfIssue(issue.owner())) {
            events.add(new OwnerTold(
                    new DirectiveNoticeEvent.Key(DirectiveNews.DIRECTIVE_ISSUED, issue.event()),
                    issue.dueOn().orElse(issue.issuedOn()),
                    issue.issuedOn(),
                    issue.owner()));
        }
        return events;
    }

    private static boolean isNews(HearOfIssue issue) {
        LocalDate until = issue.dueOn().orElseGet(() -> issue.issuedOn().plusDays(NEWS_DAYS));
        return !issue.recordedOn().isAfter(until);
    }

    /** An urging that is heard of before the directive goes to nobody: its owner is not known. */
    private static List<DirectiveNoticeEvent> told(HearOfStep step, DirectiveNotices state) {
        DirectiveNoticeEvent.Key key = new DirectiveNoticeEvent.Key(step.news(), step.event());
        return state
                .owner()
                .filter(_ -> state.told().stream().noneMatch(one -> one.key().equals(key)))
                .<DirectiveNoticeEvent>map(
                        owner -> new OwnerTold(key, state.dueOn().orElse(step.on()), step.on(), owner))
                .stream()
                .toList();
    }
}
