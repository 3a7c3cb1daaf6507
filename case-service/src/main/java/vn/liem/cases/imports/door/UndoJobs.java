package vn.liem.cases.imports.door;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.door.ImportJobs.Importer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.LeftRow;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.registers.plan.ByPeople;
import vn.liem.registers.plan.TooManyChanges;
import vn.liem.registers.plan.UndoPlan;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** Plans the undoing of an import and stores it as a job of its own; a dry run plans the same and stores nothing. */
@Singleton
public final class UndoJobs {

    private final ImportTables tables;
    private final ImportJobs jobs;
    private final SystemRecords system;
    private final List<CarryRow> carriers;
    private final Clock clock;

    @Inject
    UndoJobs(DataSource database, ImportJobs jobs, SystemRecords system, @All List<CarryRow> carriers, Clock clock) {
        this.carriers = List.copyOf(carriers);
        this.tables = new ImportTables(database);
        this.jobs = jobs;
        this.system = system;
        this.clock = clock;
    }

    /** What undoing would do. */
    sealed interface Prospect {
        /** The plan, and the rows that it leaves. */
        record Planned(UndoPlan plan, List<LeftRow> left) implements Prospect {}

        /** It would not be taken in. */
        record Refused(ImportRefusal why) implements Prospect {}
    }

    Prospect dryRun(Importer who, Job undone) {
        Optional<ImportRefusal> refusal = refusal(undone);
        if (refusal.isPresent()) {
            return new Prospect.Refused(refusal.get());
        }
        UndoOfJob undo = tables.run(connection -> UndoOfJob.read(connection, tables, jobs, who, undone));
        return switch (gathered(undo, who)) {
            case SystemRecords.Gathered.Silent _ -> new Prospect.Refused(ImportRefusal.OTHERS_SILENT);
            case SystemRecords.Gathered.All all -> {
                UndoPlan plan = undo.plan(byPeople(all, undo));
                yield new Prospect.Planned(plan, left(undo, plan));
            }
        };
    }

    /** Takes the undoing in. Other services are asked before it is stored, as for an import. */
    Taken take(UUID id, Importer who, Job undone, MayChange mayChange) {
        Optional<Taken> before = tables.run(connection -> before(connection, id, undone));
        if (before.isPresent()) {
            return before.get();
        }
        Optional<ImportRefusal> refusal = refusal(undone);
        if (refusal.isPresent()) {
            return new Taken.Refused(refusal.get());
        }
        UndoOfJob undo = tables.run(connection -> UndoOfJob.read(connection, tables, jobs, who, undone));
        return switch (gathered(undo, who)) {
            case SystemRecords.Gathered.Silent _ -> new Taken.Refused(ImportRefusal.OTHERS_SILENT);
            case SystemRecords.Gathered.All all ->
                tables.run(connection -> stored(connection, id, who, undone, byPeople(all, undo), mayChange));
        };
    }

    /** The rows that an undoing left as they are. */
    List<LeftRow> left(UUID undo) {
        return tables.run(connection -> UndoTables.left(connection, undo));
    }

    /** The undoings of an import. */
    List<UUID> undoings(UUID job) {
        return tables.run(connection -> UndoTables.undoings(connection, job));
    }

    private SystemRecords.Gathered gathered(UndoOfJob undo, Importer who) {
        return system.of(WantedKeys.ofTold(undo.known(), undo.told()), who.comparing());
    }

    private ByPeople byPeople(SystemRecords.Gathered.All all, UndoOfJob undo) {
        Map<Register, List<RegisterRow>> told =
                undo.told().stream().collect(Collectors.groupingBy(RegisterRow::register));
        Set<RowKey> touched = new HashSet<>();
        carriers.forEach(carrier -> carrier.touchedByPeople(told.getOrDefault(carrier.register(), List.of()))
                .forEach(row -> touched.add(row.key())));
        return new ByPeople(all.records(), touched, all.liveCases());
    }

    private Optional<Taken> before(Connection connection, UUID id, Job undone) throws SQLException {
        return tables.job(connection, id)
                .map(job ->
                        job.undoes().equals(Optional.of(undone.id())) ? new Taken.Stored(job) : new Taken.KeyReused());
    }

    private static Optional<ImportRefusal> refusal(Job undone) {
        if (undone.undoes().isPresent()) {
            return Optional.of(ImportRefusal.IS_AN_UNDOING);
        }
        return switch (undone.state()) {
            case "done" -> Optional.empty();
            case "stopped" -> Optional.of(ImportRefusal.NOTHING_WAS_IMPORTED);
            default -> Optional.of(ImportRefusal.IMPORT_NOT_ENDED);
        };
    }

    private Taken stored(Connection connection, UUID id, Importer who, Job undone, ByPeople people, MayChange mayChange)
            throws SQLException {
        Optional<Taken> before = before(connection, id, undone);
        if (before.isPresent()) {
            return before.get();
        }
        if (!tables.isAlone(connection)) {
            return new Taken.Refused(ImportRefusal.ANOTHER_IMPORT_RUNS);
        }
        UndoOfJob undo = UndoOfJob.read(connection, tables, jobs, who, undone);
        UndoPlan plan = undo.plan(people);
        boolean stopped = TooManyChanges.of(plan.builtOn(), mayChange.limit()).isPresent();
        long no = tables.lastNo(connection) + 1;
        List<Held> after = undo.after(plan);
        List<Planned> rows = stopped ? List.of() : undo.toCarry(id, no, plan, after);
        Job job = new Job(
                id,
                no,
                stopped ? "stopped" : rows.isEmpty() ? "done" : "running",
                undone.folder(),
                who.subject(),
                who.agency(),
                clock.instant(),
                rows.size(),
                0,
                0,
                0,
                0,
                0,
                Optional.of(undone.id()),
                Optional.of(mayChange));
        tables.insert(connection, job);
        ChangesTable.insert(connection, id, plan.builtOn());
        UndoTables.insertUndone(connection, stopped ? undo.left(id, plan) : undo.undone(id, plan));
        jobs.keepNoAnswers(connection, id);
        if (!stopped) {
            tables.insertRows(connection, rows);
            tables.replaceHeld(connection, after);
        }
        return new Taken.Stored(job);
    }

    private static List<LeftRow> left(UndoOfJob undo, UndoPlan plan) {
        return plan.left().stream()
                .map(one -> new LeftRow(
                        one.row().row().register().name(),
                        undo.placeOf(one.row()).line(),
                        one.why().code()))
                .toList();
    }
}
