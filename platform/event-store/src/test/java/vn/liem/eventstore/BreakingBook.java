package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The lamp book, which throws after so many pages until it is mended. */
final class BreakingBook implements View {
    private final LampBook book = new LampBook();
    private final AtomicInteger pagesLeft;
    final AtomicBoolean mended = new AtomicBoolean();

    BreakingBook(int pages) {
        pagesLeft = new AtomicInteger(pages);
    }

    @Override
    public String name() {
        return book.name();
    }

    @Override
    public String tables() {
        return book.tables();
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        book.apply(transaction, source, events);
        if (pagesLeft.getAndDecrement() <= 0 && !mended.get()) {
            throw new IllegalStateException("out of lamps");
        }
    }
}
