package vn.liem.investigation.measure.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.investigation.measure.MeasureEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the measures on each person of each case. */
@Singleton
public final class MeasureTable implements View {

    static final String SCHEMA = "measure_list_v1";
    static final String TABLE = "measure_row";

    private static final EventTypes<MeasureEvent> TYPES = EventTypes.of(MeasureEvent.class);

    private final FoldedTable<MeasureRow> rows = FoldedTable.of(TABLE, MeasureRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("case_id, person");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(idOf(stored)) : List.of(),
                (row, stored) -> Optional.of(MeasureRow.after(
                        row,
                        idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))));
    }

    private static String idOf(StoredEvent stored) {
        String stream = stored.stream().value();
        return stream.substring(stream.indexOf(':') + 1);
    }
}
