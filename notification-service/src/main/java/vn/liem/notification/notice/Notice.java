package vn.liem.notification.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.liem.notification.notice.NoticeEvent.NoticeAcknowledged;
import vn.liem.notification.notice.NoticeEvent.NoticeRead;

/** Where a notice stands; that it was given is said at the clock of which it speaks. */
public sealed interface Notice {

    /** Nobody has acknowledged it yet. */
    record Open(Set<String> readBy) implements Notice {
        public Open {
            readBy = Set.copyOf(readBy);
        }
    }

    /** The body has acknowledged it. */
    record Acknowledged(Set<String> readBy) implements Notice {
        public Acknowledged {
            readBy = Set.copyOf(readBy);
        }
    }

    /** The subject ids of the officers who have read it. */
    Set<String> readBy();

    /** The notice after an event. */
    default Notice after(NoticeEvent event) {
        return switch (event) {
            case NoticeRead(var officer) ->
                switch (this) {
                    case Open(var readBy) -> new Open(with(readBy, officer));
                    case Acknowledged(var readBy) -> new Acknowledged(with(readBy, officer));
                };
            case NoticeAcknowledged(var officer, var _) -> new Acknowledged(with(readBy(), officer));
        };
    }

    private static Set<String> with(Set<String> readBy, String officer) {
        Set<String> more = new LinkedHashSet<>(readBy);
        more.add(officer);
        return more;
    }
}
