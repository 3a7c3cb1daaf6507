package vn.liem.notification.notice.view;

import java.util.Map;

/** How many notices of an inbox are in each state. */
public record NoticeCounts(long unread, long read, long acknowledged) {

    /** The counts, none where a state has none. */
    public static NoticeCounts of(Map<NoticeState, Long> counts) {
        return new NoticeCounts(
                counts.getOrDefault(NoticeState.UNREAD, 0L),
                counts.getOrDefault(NoticeState.READ, 0L),
                counts.getOrDefault(NoticeState.ACKNOWLEDGED, 0L));
    }
}
