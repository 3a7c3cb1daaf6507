package vn.liem.cases.unit.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the directory of bodies. */
@Singleton
public final class UnitTable implements View {

    static final String SCHEMA = "unit_list_v1";
    static final String TABLE = "unit_row";

    private static final EventTypes<UnitEvent> TYPES = EventTypes.of(UnitEvent.class);

    private final FoldedTable<UnitRow> rows = FoldedTable.of(TABLE, UnitRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("parent");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                UnitTable::codeOf,
                (_, stored) -> Optional.of(UnitRow.after(
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())), stored.version())));
    }

    private static List<String> codeOf(StoredEvent event) {
        String stream = event.stream().value();
        return TYPES.knows(event.type()) ? List.of(stream.substring(stream.indexOf(':') + 1)) : List.of();
    }
}
