package vn.liem.cases.steering.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.steering.DocumentEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the steering documents. */
@Singleton
public final class DocumentTable implements View {

    static final String SCHEMA = "steering_document_list_v1";
    static final String TABLE = "steering_document_row";

    private static final EventTypes<DocumentEvent> TYPES = EventTypes.of(DocumentEvent.class);

    private final FoldedTable<DocumentRow> rows = FoldedTable.of(TABLE, DocumentRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("place, issued_on, id", "parent", "pending, due_on");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> DocumentRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
