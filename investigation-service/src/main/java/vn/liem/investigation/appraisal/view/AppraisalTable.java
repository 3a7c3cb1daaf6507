package vn.liem.investigation.appraisal.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.investigation.appraisal.AppraisalEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the requests for expertise and valuation of all cases. */
@Singleton
public final class AppraisalTable implements View {

    static final String SCHEMA = "appraisal_list_v1";
    static final String TABLE = "appraisal_row";

    private static final EventTypes<AppraisalEvent> TYPES = EventTypes.of(AppraisalEvent.class);

    private final FoldedTable<AppraisalRow> rows = FoldedTable.of(TABLE, AppraisalRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("case_id, requested_on", "body, requested_on", "open, requested_on, request");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(id(stored, 1)) : List.of(),
                (row, stored) -> AppraisalRow.after(
                        row,
                        id(stored, 0),
                        id(stored, 1),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }

    /** The case, or the request in it, by the name of the stream. */
    private static UUID id(StoredEvent stored, int part) {
        String stream = stored.stream().value();
        return UUID.fromString(stream.substring(stream.indexOf(':') + 1).split("/", 2)[part]);
    }
}
