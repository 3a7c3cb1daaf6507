package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.liem.eventstore.Lamp.LampEvent;

/** Which lamp stands how: a row a lamp, and a row an event of it in the order of folding. */
final class LampBook implements View {

    static final String NAME = "lamp_book_v1";

    /** Everything that the view shows, in one order. */
    static final String ROWS = """
            select 'lamp', lamp, lit::text, times_lit::text from lamp_book_v1.lamp
            union all select 'step', lamp, step::text, source || ' ' || type from lamp_book_v1.step order by 1, 2, 3, 4
            """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String tables() {
        return """
                create table lamp (lamp text primary key, lit boolean not null, times_lit integer not null);
                create table step (step bigint generated always as identity, source text, lamp text, type text)
                """;
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        for (StoredEvent event : events) {
            execute(transaction, """
                    insert into step (source, lamp, type) values (?, ?, ?)
                    """, source, event.stream().value(), event.type());
            switch (Lamp.AGGREGATE.eventOf(event)) {
                case LampEvent.Lit _ -> execute(transaction, """
                        insert into lamp values (?, true, 1)
                        on conflict (lamp) do update set lit = true, times_lit = lamp.times_lit + 1
                        """, event.stream().value());
                case LampEvent.Darkened _ ->
                    execute(transaction, """
                        insert into lamp values (?, false, 0) on conflict (lamp) do update set lit = false
                        """, event.stream().value());
                case LampEvent.Broken _, LampEvent.Mended _, LampEvent.Counted _ -> {
                    // Shown as steps alone.
                }
            }
        }
    }

    private static void execute(Connection transaction, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
