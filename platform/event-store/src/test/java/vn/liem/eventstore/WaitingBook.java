package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The lamp book, which waits in the middle of a page. */
final class WaitingBook implements View {
    private final LampBook book = new LampBook();
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

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
        reached.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
