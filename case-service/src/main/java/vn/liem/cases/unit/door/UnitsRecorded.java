package vn.liem.cases.unit.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.UnitRow;

/** Bodies that were registered by hand, as a register would tell them. */
@Singleton
public final class UnitsRecorded implements RecordedRows {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public UnitsRecorded(EventLog log) {
        this.log = log;
    }

    @Override
    public Register register() {
        return Register.UNITS;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        List<StreamId> streams = asked.untold().stream().map(UnitsInLog::stream).toList();
        List<InSystem> recorded = new ArrayList<>();
        for (List<StoredEvent> events : log.reader().streams(streams).values()) {
            UnitDetails details = UnitsInLog.details(events.getLast());
            recorded.add(new InSystem.Stands(row(details), events.getFirst().pos()));
        }
        return recorded;
    }

    private static UnitRow row(UnitDetails details) {
        return new UnitRow(
                details.code(),
                name(details.nameVi()),
                name(details.nameEn()),
                UnitRow.Kind.valueOf(details.kind().name()),
                UnitRow.Level.valueOf(details.level().name()),
                details.parent());
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
