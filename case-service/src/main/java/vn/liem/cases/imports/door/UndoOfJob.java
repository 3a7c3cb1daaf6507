package vn.liem.cases.imports.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.door.ImportJobs.Importer;
import vn.liem.cases.imports.door.JobRows.Carried;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.cases.imports.door.JobRows.Undone;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.plan.ByPeople;
import vn.liem.registers.plan.CarriedRow;
import vn.liem.registers.plan.CarriedRow.Did;
import vn.liem.registers.plan.UndoPlan;
import vn.liem.registers.plan.Undoing;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/** An import that is to be undone: what it carried, what all imports have told, and in which upload each row stands. */
final class UndoOfJob {

    private final Job job;
    private final Known known;
    private final List<Held> held;
    private final Map<Integer, Carried> carried = new HashMap<>();
    private final List<CarriedRow> rows = new ArrayList<>();
    private final Map<Long, Contents> uploads;

    private UndoOfJob(Job job, Known known, List<Held> held, Map<Long, Contents> uploads) {
        this.job = job;
        this.known = known;
        this.held = held;
        this.uploads = uploads;
    }

    /** Where a row that the system holds has its content. */
    private record Content(String register, Place place, boolean waiting) {
        static Content of(Held held) {
            return new Content(held.register(), held.place(), held.waiting());
        }
    }

    static UndoOfJob read(Connection connection, ImportTables tables, ImportJobs jobs, Importer who, Job job)
            throws SQLException {
        Map<Long, Contents> uploads = new HashMap<>();
        List<Held> held = tables.held(connection);
        List<Carried> carried = UndoTables.carried(connection, job.id());
        Set<Long> wanted = new TreeSet<>();
        held.forEach(row -> wanted.add(row.contentNo()));
        carried.forEach(row -> {
            wanted.add(row.content().no());
            row.beside().map(Place::no).filter(UndoOfJob::isUpload).ifPresent(wanted::add);
        });
        for (long no : wanted) {
            uploads.put(no, jobs.contents(connection, no));
        }
        Known known = known(tables.lastNo(connection), held, uploads);
        UndoOfJob undo = new UndoOfJob(job, known, held, uploads);
        Map<Content, Held> byContent = byContent(held);
        carried.forEach(row -> undo.add(row, byContent));
        return undo;
    }

    private static Known known(long imports, List<Held> held, Map<Long, Contents> uploads) {
        return KnownRows.of(imports, Set.of(), held, no -> contents(uploads, no))
                .known();
    }

    private void add(Carried row, Map<Content, Held> byContent) {
        Did did = switch (stepOf(row)) {
            case ADD -> new Did.Added();
            case CORRECT ->
                new Did.Corrected(
                        row.beside().filter(place -> isUpload(place.no())).map(place -> rowAt(row.register(), place)));
            case WITHDRAW -> new Did.TookBack();
            case HOLD -> throw new IllegalStateException("who holds a file is no row");
        };
        boolean isLast = byContent.containsKey(new Content(row.register(), row.content(), did instanceof Did.TookBack));
        carried.put(row.seq(), row);
        rows.add(new CarriedRow(row.seq(), rowAt(row.register(), row.content()), did, isLast));
    }

    List<RegisterRow> told() {
        return rows.stream().map(CarriedRow::row).toList();
    }

    Known known() {
        return known;
    }

    UndoPlan plan(ByPeople people) {
        return Undoing.plan(rows, known.accepted(), people);
    }

    /** What is kept of the plan, row by row of the import. */
    List<Undone> undone(UUID undo, UndoPlan plan) {
        List<Undone> undone = new ArrayList<>();
        plan.steps().forEach(row -> undone.add(new Undone(undo, job.id(), row.seq(), Optional.empty())));
        undone.addAll(left(undo, plan));
        return undone;
    }

    List<Undone> left(UUID undo, UndoPlan plan) {
        return plan.left().stream()
                .map(one -> new Undone(
                        undo, job.id(), one.row().seq(), Optional.of(one.why().code())))
                .toList();
    }

    /** Where a row of the import stands, for whoever is told of it. */
    Place placeOf(CarriedRow row) {
        return carriedAs(row).content();
    }

    /** What imports have told once the plan is carried out; what the import left waiting is forgotten. */
    List<Held> after(UndoPlan plan) {
        Map<Content, Held> after = byContent(held);
        for (CarriedRow row : plan.steps()) {
            Carried was = carriedAs(row);
            Content content = new Content(was.register(), was.content(), row.did() instanceof Did.TookBack);
            Held gone = after.remove(content);
            if (gone != null) {
                back(row, was, gone).ifPresent(now -> after.put(Content.of(now), now));
            }
        }
        return after.values().stream()
                .filter(row -> !row.waiting() || row.contentNo() != job.no())
                .toList();
    }

    private Optional<Held> back(CarriedRow row, Carried was, Held gone) {
        return switch (row.did()) {
            case Did.Added _ ->
                was.content().no() == job.no() ? Optional.empty() : Optional.of(at(was.content(), gone, true));
            case Did.Corrected(var earlier) -> {
                Place before = was.beside().orElseThrow();
                boolean sameDay =
                        earlier.orElseThrow().firstDay().equals(row.row().firstDay());
                yield Optional.of(
                        sameDay
                                ? at(before, gone, false)
                                : new Held(
                                        gone.register(),
                                        before.no(),
                                        before.line(),
                                        before.no(),
                                        before.line(),
                                        false));
            }
            case Did.TookBack _ -> Optional.of(at(was.content(), gone, false));
        };
    }

    private static Held at(Place content, Held gone, boolean waiting) {
        return new Held(gone.register(), content.no(), content.line(), gone.originNo(), gone.originLine(), waiting);
    }

    /** The rows of the undoing, and then who holds the cases whose last decision is another one now. */
    List<Planned> toCarry(UUID undo, long no, UndoPlan plan, List<Held> after) {
        List<Planned> planned = new ArrayList<>();
        for (CarriedRow row : plan.steps()) {
            Carried was = carriedAs(row);
            if (was.outcome().equals("done")) {
                planned.add(toCarry(undo, no, planned.size(), row, was));
            }
        }
        newLast(no, after)
                .forEach((last, place) -> planned.add(new Planned(
                        undo,
                        planned.size(),
                        Register.PROCEEDINGS.name(),
                        place,
                        Optional.empty(),
                        nameOf(Step.HOLD),
                        KnownRows.commandOfImport(last, Step.HOLD, no))));
        return planned;
    }

    private static Planned toCarry(UUID undo, long no, int seq, CarriedRow row, Carried was) {
        return switch (row.did()) {
            case Did.Added _ -> planned(undo, no, seq, row.row(), was, was.content(), Optional.empty(), Step.WITHDRAW);
            case Did.Corrected(var earlier) ->
                planned(
                        undo,
                        no,
                        seq,
                        earlier.orElseThrow(),
                        was,
                        was.beside().orElseThrow(),
                        Optional.of(was.content()),
                        Step.CORRECT);
            case Did.TookBack _ -> planned(undo, no, seq, row.row(), was, was.content(), Optional.empty(), Step.ADD);
        };
    }

    private static Planned planned(
            UUID undo,
            long no,
            int seq,
            RegisterRow says,
            Carried was,
            Place content,
            Optional<Place> beside,
            Step step) {
        return new Planned(
                undo, seq, was.register(), content, beside, nameOf(step), KnownRows.commandOfImport(says, step, no));
    }

    /** The last decision of each case that had another one before, and where it stands. */
    private Map<ProceedingRow, Place> newLast(long no, List<Held> after) {
        List<Held> accepted = after.stream().filter(row -> !row.waiting()).toList();
        List<KnownRow> rowsAfter = known(no, accepted, uploads).accepted();
        Map<ProceedingRow, Place> places = new HashMap<>();
        for (int i = 0; i < rowsAfter.size(); i++) {
            if (rowsAfter.get(i).row() instanceof ProceedingRow decision) {
                places.put(decision, accepted.get(i).place());
            }
        }
        Map<String, ProceedingRow> before = last(known.accepted());
        Map<ProceedingRow, Place> newLast = new LinkedHashMap<>();
        last(rowsAfter).forEach((caseNo, now) -> {
            if (!now.equals(before.get(caseNo))) {
                Optional.ofNullable(places.get(now)).ifPresent(place -> newLast.put(now, place));
            }
        });
        return newLast;
    }

    private static Map<String, ProceedingRow> last(List<KnownRow> rows) {
        Map<String, ProceedingRow> last = new TreeMap<>();
        CaseTimeline.of(rows).forEach((caseNo, timeline) -> {
            if (!timeline.decisions().isEmpty()) {
                last.put(caseNo, timeline.decisions().getLast());
            }
        });
        return last;
    }

    private static Map<Content, Held> byContent(List<Held> held) {
        Map<Content, Held> byContent = new LinkedHashMap<>();
        held.forEach(row -> byContent.put(Content.of(row), row));
        return byContent;
    }

    private Carried carriedAs(CarriedRow row) {
        Carried was = carried.get(row.seq());
        if (was == null) {
            throw new IllegalStateException("every row of the plan was carried");
        }
        return was;
    }

    private RegisterRow rowAt(String register, Place place) {
        return contents(uploads, place.no()).row(Register.valueOf(register), place.line());
    }

    private static Contents contents(Map<Long, Contents> uploads, long no) {
        Contents contents = uploads.get(no);
        if (contents == null) {
            throw new IllegalStateException("import %d was opened before".formatted(no));
        }
        return contents;
    }

    private static boolean isUpload(long no) {
        return no > 0;
    }

    private static Step stepOf(Carried row) {
        return Step.valueOf(row.step().toUpperCase(Locale.ROOT));
    }

    private static String nameOf(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
