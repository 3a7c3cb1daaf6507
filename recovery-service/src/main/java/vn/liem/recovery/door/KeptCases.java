package vn.liem.recovery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.Feed;
import vn.liem.messaging.KeepingEffect;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.exchange.TakesNote;

/**
 * Keeps the records of case-service as they came: which cases there are, where they belong, and which are under supervision. What
 * investigation- and trial-service tell takes effect and is not kept.
 */
@Singleton
public final class KeptCases implements TakesNote {

    private static final String CASES = LiemService.CASE.log();

    private final KeepingEffect kept;

    @Inject
    KeptCases(DataSource database) {
        // The reader of the topic wakes the views itself after every page.
        this.kept = new KeepingEffect(database, () -> {});
    }

    @Override
    public void of(String source, List<PublishedRecord> records) {
        if (source.equals(CASES)) {
            if (records.size() == 1 && isAnother(records.getFirst())) {
                kept.instead(source, records.getFirst());
            } else {
                kept.apply(source, records);
            }
        }
    }

    /** Whether another event is kept of the place: the source was asked, and this is the one that it holds. */
    private boolean isAnother(PublishedRecord record) {
        return kept.leafAt(CASES, record.pos())
                .filter(leaf -> !leaf.equals(record.event().leaf()))
                .isPresent();
    }

    /** What is kept, for views. */
    Feed feed() {
        return kept.feedOf(CASES);
    }
}
