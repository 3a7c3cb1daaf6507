package vn.liem.notification.discipline;

/** What may be asked of the gaps of a matter of discipline. */
public sealed interface GapNoticeCommand {

    /** Tells of a gap. */
    record TellOfGap(GapTelling telling) implements GapNoticeCommand {}
}
