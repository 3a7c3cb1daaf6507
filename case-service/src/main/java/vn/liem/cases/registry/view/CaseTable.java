package vn.liem.cases.registry.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.handover.protocol.CustodyEvent;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of matters and cases. */
@Singleton
public final class CaseTable implements View {

    static final String SCHEMA = "case_list_v2";
    static final String TABLE = "case_row";

    private static final EventTypes<CaseEvent> TYPES = EventTypes.of(CaseEvent.class);
    private static final EventTypes<CustodyEvent> CUSTODY = EventTypes.of(CustodyEvent.class);

    private final FoldedTable<CaseRow> rows = FoldedTable.of(TABLE, CaseRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("registered_on, id", "locality, registered_on, id", "number");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) || holderNamed(stored).isPresent()
                        ? List.of(FoldedTable.idOf(stored))
                        : List.of(),
                (row, stored) -> holderNamed(stored)
                        .map(holder -> row.map(known -> known.heldBy(holder)))
                        .orElseGet(() -> CaseRow.after(
                                row,
                                FoldedTable.idOf(stored),
                                stored.version(),
                                stored.by().onBehalfOf(),
                                BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))));
    }

    /** Whom an event names as the holder of a file; the file of a source finds no row here. */
    private static Optional<String> holderNamed(StoredEvent stored) {
        return CUSTODY.knows(stored.type())
                        && BodyCodec.decode(stored.body(), CUSTODY.classOf(stored.type())) instanceof HolderNamed named
                ? Optional.of(named.holder().value())
                : Optional.empty();
    }
}
