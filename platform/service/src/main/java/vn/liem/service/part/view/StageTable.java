package vn.liem.service.part.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.ServicePart;
import vn.liem.service.part.FormerHolders;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of cases with their stages, from the decisions of all parts of the service. */
public final class StageTable implements View {

    static final String SCHEMA = "case_stage_v3";
    static final String TABLE = "stage_row";

    private final FoldedTable<StageRow> rows = FoldedTable.of(TABLE, StageRow.class);
    private final Map<String, PartOfCase<?, ?, ?>> parts;
    private final ServicePart part;

    /** The table of a service. */
    public StageTable(OwningService service, List<PartOfCase<?, ?, ?>> parts) {
        this.parts = parts.stream().collect(Collectors.toMap(PartOfCase::kind, Function.identity()));
        this.part = ServicePart.of(service);
    }

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("last_decided_on, case_id", "stage, last_decided_on, case_id", "last_unit");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> isOfCase(stored) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> {
                    UUID caseId = FoldedTable.idOf(stored);
                    CaseParts before = row.map(StageRow::parts).orElseGet(CaseParts::none);
                    PartOfCase<?, ?, ?> kept = parts.get(stored.stream().kind());
                    if (kept == null) {
                        return row.map(_ -> StageRow.of(caseId, before.after(FormerHolder.of(stored)), part, row));
                    }
                    return Optional.of(StageRow.of(caseId, before.after(kept, stored), part, row));
                });
    }

    private boolean isOfCase(StoredEvent stored) {
        return parts.containsKey(stored.stream().kind()) || stored.type().equals(FormerHolders.MARKED);
    }
}
