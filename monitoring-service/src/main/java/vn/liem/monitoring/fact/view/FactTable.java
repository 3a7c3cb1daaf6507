package vn.liem.monitoring.fact.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.service.view.FoldedTable;

/** Keeps the facts that the other services tell, and beside them a card of each case and each source. */
@Singleton
public final class FactTable implements View {

    static final String SCHEMA = "fact_book_v6";
    static final String TABLE = "fact_row";

    private final FoldedTable<FactRow> rows = FoldedTable.of(TABLE, FactRow.class);
    private final Cards cards = new Cards();

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("kind, id", "subject") + cards.tables();
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(transaction, events, FactTable::keysOf, FactTable::after);
        Set<String> keys =
                events.stream().flatMap(event -> keysOf(event).stream()).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        Set<String> subjects = rows.read(transaction, keys).values().stream()
                .map(FactRow::subject)
                .collect(Collectors.toSet());
        cards.refresh(transaction, subjects);
    }

    private static List<String> keysOf(StoredEvent event) {
        return Tellings.of(event).map(telling -> telling.key().apply(event)).stream()
                .toList();
    }

    private static Optional<FactRow> after(Optional<FactRow> row, StoredEvent event) {
        return Tellings.of(event).flatMap(telling -> FactRow.after(row, event, telling));
    }
}
