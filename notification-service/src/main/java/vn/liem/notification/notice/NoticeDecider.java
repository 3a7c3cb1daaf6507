package vn.liem.notification.notice;

import java.util.List;
import java.util.Set;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.notice.Notice.Acknowledged;
import vn.liem.notification.notice.Notice.Open;
import vn.liem.notification.notice.NoticeCommand.AcknowledgeNotice;
import vn.liem.notification.notice.NoticeCommand.ReadNotice;
import vn.liem.notification.notice.NoticeEvent.NoticeAcknowledged;
import vn.liem.notification.notice.NoticeEvent.NoticeRead;

/** Each officer reads a notice once, and a body acknowledges it once; a second time changes nothing. */
public final class NoticeDecider implements Decider<NoticeCommand, Notice, NoticeEvent> {

    @Override
    public Notice initial() {
        return new Open(Set.of());
    }

    @Override
    public Decision<NoticeEvent> decide(NoticeCommand command, Notice state) {
        return new Decision.Accepted<>(
                switch (command) {
                    case ReadNotice(var officer) -> read(officer, state);
                    case AcknowledgeNotice(var officer, var body) -> acknowledged(officer, body, state);
                });
    }

    @Override
    public Notice evolve(Notice state, NoticeEvent event) {
        return state.after(event);
    }

    private static List<NoticeEvent> read(String officer, Notice state) {
        return state.readBy().contains(officer) ? List.of() : List.of(new NoticeRead(officer));
    }

    private static List<NoticeEvent> acknowledged(String officer, String body, Notice state) {
        return switch (state) {
            case Open _ -> List.of(new NoticeAcknowledged(officer, body));
            // A colleague was faster: the body has acknowledged it.
            case Acknowledged _ -> List.of();
        };
    }
}
