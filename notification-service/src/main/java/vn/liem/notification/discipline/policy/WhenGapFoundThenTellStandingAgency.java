package vn.liem.notification.discipline.policy;

import java.util.List;
import java.util.UUID;
import vn.liem.notification.discipline.GapNoticeCommand;
import vn.liem.notification.discipline.GapNoticeCommand.TellOfGap;
import vn.liem.notification.discipline.GapTelling;

/** A gap that is found goes to the standing agency of the province, {@code T01} for {@code T01-H3}. */
public final class WhenGapFoundThenTellStandingAgency {

    private WhenGapFoundThenTellStandingAgency() {}

    /** Whom to tell. */
    public static List<GapNoticeCommand> react(UUID event, GapFound found) {
        String territory = found.gap().locality().replaceFirst("-.*", "");
        return List.of(new TellOfGap(GapTelling.of(event, found.gap().gapOn(), territory)));
    }
}
