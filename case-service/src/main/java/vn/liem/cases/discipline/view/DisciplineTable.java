package vn.liem.cases.discipline.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.liem.cases.discipline.DisciplineEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.view.FoldedTable;

/** Keeps the matters of discipline. */
@Singleton
public final class DisciplineTable implements View {

    static final String SCHEMA = "discipline_list_v1";
    static final String TABLE = "discipline_row";

    private static final EventTypes<DisciplineEvent> TYPES = EventTypes.of(DisciplineEvent.class);

    private final FoldedTable<DisciplineRow> rows = FoldedTable.of(TABLE, DisciplineRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("case_id", "person", "gap_after_party_on", "gap_after_administrative_on", "look_on");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> DisciplineRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())),
                        LocalDate.ofInstant(stored.recordedAt(), CommandDoor.VIETNAM)));
    }
}
