package vn.liem.monitoring.fact.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.service.view.FoldedTable;

/** Keeps the facts that the other services tell, and beside them a card of each case and each source. */
@Singleton
public final class FactTable implements View {

    static final String SCHEMA = "fact_book_v14";
    static final String TABLE = "fact_row";
    static final String PAST = "fact_past";
    static final String LEFT = "fact_left";

    private final FoldedTable<FactRow> rows = FoldedTable.of(TABLE, FactRow.class);
    private final FoldedTable<PastRow> past = FoldedTable.of(PAST, PastRow.class);
    private final FoldedTable<LeftRow> left = FoldedTable.of(LEFT, LeftRow.class);
    private final Cards cards = new Cards();

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("kind, id", "subject", "source, pos", "share")
                + past.tables("id", "until_on, recorded_on", "share")
                + left.tables("source, pos")
                + "create index %1$s_of_person on %1$s (person) where person is not null;%n".formatted(TABLE)
                + "create index %1$s_of_person on %1$s (person) where person is not null;%n".formatted(PAST)
                + Numbers.indexes()
                + cards.tables();
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        events.forEach(event ->
                Tellings.of(event).ifPresent(telling -> keys.add(telling.key().apply(event))));
        if (keys.isEmpty()) {
            return;
        }
        Map<Object, FactRow> known = rows.read(transaction, keys);
        Map<String, Versions> told = fold(transaction, source, events, known);
        List<FactRow> now =
                told.values().stream().flatMap(each -> each.now().stream()).toList();
        left.put(
                transaction,
                now.stream()
                        .flatMap(row ->
                                Optional.ofNullable(known.get(row.id()))
                                        .flatMap(before -> LeftRow.of(before, row))
                                        .stream())
                        .toList());
        rows.put(transaction, now);
        past.put(
                transaction,
                told.values().stream().flatMap(each -> each.past().stream()).toList());
        cards.refresh(
                transaction,
                now.stream().flatMap(row -> row.subjects().stream()).collect(Collectors.toSet()));
    }

    private Map<String, Versions> fold(
            Connection transaction, String source, List<StoredEvent> events, Map<Object, FactRow> known)
            throws SQLException {
        Map<String, Versions> told = new LinkedHashMap<>();
        Set<String> whole = new HashSet<>();
        for (StoredEvent event : events) {
            Optional<Telling> telling = Tellings.of(event);
            if (telling.isEmpty()) {
                continue;
            }
            String key = telling.get().key().apply(event);
            LocalDate day = FactRow.recordedOn(event);
            Versions before = told.getOrDefault(key, new Versions(Optional.ofNullable(known.get(key)), List.of()));
            if (before.isLate(day) && whole.add(key)) {
                before = new Versions(before.now(), pastOf(transaction, key, before.past()));
            }
            told.put(key, before.after(day, row -> FactRow.after(row, source, event, telling.get())));
        }
        return told;
    }

    /** What is kept of a fact's past, with what this page adds to it; asked only where an event comes late. */
    private List<PastRow> pastOf(Connection transaction, String key, List<PastRow> added) throws SQLException {
        Map<String, PastRow> versions = new HashMap<>();
        try (PreparedStatement select =
                transaction.prepareStatement("select version from %s where id = ?".formatted(PAST))) {
            select.setString(1, key);
            Set<String> found = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            past.read(transaction, found).values().forEach(row -> versions.put(row.version(), row));
        }
        added.forEach(row -> versions.put(row.version(), row));
        return versions.values().stream()
                .sorted(Comparator.comparing(PastRow::recordedOn))
                .toList();
    }
}
