package vn.liem.cases.petition.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.petition.PetitionEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of petitions. */
@Singleton
public final class PetitionTable implements View {

    static final String SCHEMA = "petition_list_v1";
    static final String TABLE = "petition_row";

    private static final EventTypes<PetitionEvent> TYPES = EventTypes.of(PetitionEvent.class);

    private final FoldedTable<PetitionRow> rows = FoldedTable.of(TABLE, PetitionRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables(
                "received_on, id", "received_by, received_on, id", "number", "standing, last_day", "linked_to");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> PetitionRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
