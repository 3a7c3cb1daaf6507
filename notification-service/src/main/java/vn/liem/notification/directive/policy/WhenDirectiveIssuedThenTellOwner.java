package vn.liem.notification.directive.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.liem.notification.directive.DirectiveNews;
import vn.liem.notification.directive.DirectiveNoticeCommand;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfIssue;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfStep;

/** The body that a directive is issued to, that is urged, or whose report was rejected, finds it in its inbox. */
public final class WhenDirectiveIssuedThenTellOwner {

    private WhenDirectiveIssuedThenTellOwner() {}

    /** What to tell. */
    public static List<DirectiveNoticeCommand> react(UUID event, LocalDate recordedOn, DirectiveSaid said) {
        List<DirectiveNoticeCommand> told = new ArrayList<>();
        said.details()
                .ifPresent(details -> told.add(new HearOfIssue(
                        event, details.addressedTo(), details.issuedOn(), details.dueOn(), recordedOn)));
        said.urgedOn().ifPresent(on -> told.add(new HearOfStep(event, DirectiveNews.DIRECTIVE_URGED, on)));
        said.rejectedOn().ifPresent(on -> told.add(new HearOfStep(event, DirectiveNews.DIRECTIVE_NOT_DONE, on)));
        return told;
    }
}
