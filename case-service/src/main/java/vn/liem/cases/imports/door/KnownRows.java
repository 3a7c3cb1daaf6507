package vn.liem.cases.imports.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.kernel.Ids;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.PlannedRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/** What the system holds of registers, and in which upload the content of each row stands. */
final class KnownRows {

    private final Known known;
    private final Map<KnownRow, Held> places = new HashMap<>();
    private final Set<RegisterRow> waited = new HashSet<>();
    private final Set<UUID> undone = new HashSet<>();

    private final SystemContent system;

    private KnownRows(Known known) {
        this.known = known;
        this.system = new SystemContent(known.imports() + 1);
    }

    /** Finds the content of an upload by the number of its import. */
    interface Uploads {
        Contents of(long importNo);
    }

    static KnownRows of(long imports, Set<String> files, List<Held> held, Uploads uploads) {
        List<KnownRow> accepted = new ArrayList<>();
        List<KnownRow> waiting = new ArrayList<>();
        Map<KnownRow, Held> places = new HashMap<>();
        for (Held row : held) {
            KnownRow one = new KnownRow(
                    uploads.of(row.contentNo()).row(Register.valueOf(row.register()), row.line()),
                    new Origin.Imported(row.originNo(), row.originLine()));
            (row.waiting() ? waiting : accepted).add(one);
            places.put(one, row);
        }
        KnownRows rows = new KnownRows(new Known(imports, files, accepted, waiting));
        rows.places.putAll(places);
        waiting.forEach(one -> rows.waited.add(one.row()));
        return rows;
    }

    Known known() {
        return known;
    }

    /** The same, and what people have recorded in the system. */
    KnownRows with(List<InSystem> recorded) {
        KnownRows rows = new KnownRows(known.with(recorded));
        rows.places.putAll(places);
        rows.waited.addAll(waited);
        rows.undone.addAll(undone);
        return rows;
    }

    /** The same, and the ids under which rows were carried that were undone since. */
    KnownRows undone(Set<UUID> commands) {
        undone.addAll(commands);
        return this;
    }

    /** What of the system the rows to carry are read together with; asked once they are all there. */
    SystemContent system() {
        return system;
    }

    /** The rows that a plan carries out, in its order, and then who holds the cases whose last decision is another one now. */
    List<Planned> toCarry(UUID job, Plan plan) {
        List<Planned> rows = new ArrayList<>();
        DecidedCases cases = DecidedCases.of(known, plan, after(plan), system);
        for (PlannedRow row : plan.rows()) {
            Held content = contentOf(row);
            Step step = stepOf(row);
            rows.add(new Planned(
                    job,
                    rows.size(),
                    content.register(),
                    content.place(),
                    beside(row, cases),
                    step.name().toLowerCase(Locale.ROOT),
                    commandOf(row.row(), step, plan.after().imports())));
        }
        cases.newLast()
                .forEach((last, place) -> rows.add(new Planned(
                        job,
                        rows.size(),
                        Register.PROCEEDINGS.name(),
                        place,
                        Optional.empty(),
                        Step.HOLD.name().toLowerCase(Locale.ROOT),
                        commandOf(last, Step.HOLD, plan.after().imports()))));
        return rows;
    }

    /** What is held once a plan is carried out. */
    List<Held> after(Plan plan) {
        Map<KnownRow, Held> corrected = new HashMap<>();
        for (PlannedRow row : plan.rows()) {
            if (row instanceof PlannedRow.Correction correction) {
                corrected.put(correction.known(), contentOf(correction));
            }
        }
        List<Held> held = new ArrayList<>();
        plan.after().accepted().stream()
                .filter(row -> row.origin() instanceof Origin.Imported)
                .forEach(row -> held.add(held(row, corrected, false)));
        plan.after().waiting().forEach(row -> held.add(held(row, corrected, true)));
        return held;
    }

    private Optional<Place> beside(PlannedRow planned, DecidedCases cases) {
        return switch (planned) {
            case PlannedRow.New(var row, var _) -> cases.indictmentBefore(row);
            case PlannedRow.Correction(var _, var _, var earlier) ->
                Optional.ofNullable(places.get(earlier)).map(Held::place).or(() -> system.place(earlier.row()));
            case PlannedRow.Withdrawal _ -> Optional.empty();
        };
    }

    private Held held(KnownRow row, Map<KnownRow, Held> corrected, boolean waiting) {
        Origin.Imported origin = imported(row.origin());
        Held itself = at(row.row(), origin);
        Held content = corrected.getOrDefault(row, places.getOrDefault(row, itself));
        return new Held(
                content.register(), content.contentNo(), content.line(), origin.importNo(), origin.line(), waiting);
    }

    private Held contentOf(PlannedRow planned) {
        return switch (planned) {
            case PlannedRow.New(var row, var origin) -> at(row, origin);
            case PlannedRow.Correction(var row, var origin, var _) -> at(row, origin);
            case PlannedRow.Withdrawal(var withdrawn, var why) ->
                places.getOrDefault(withdrawn, at(withdrawn.row(), why.origin()));
        };
    }

    private static Step stepOf(PlannedRow planned) {
        return switch (planned) {
            case PlannedRow.New _ -> Step.ADD;
            case PlannedRow.Correction _ -> Step.CORRECT;
            case PlannedRow.Withdrawal _ -> Step.WITHDRAW;
        };
    }

    /**
     * The same fact has the same id whichever import brings it. A row that says the same again later, after a correction or
     * after it had to wait, or after the import that brought it was undone, is a fact of its own, so its import is part of the id.
     */
    private UUID commandOf(RegisterRow row, Step step, long importNo) {
        UUID first = Ids.version8("import", factOf(row));
        return step == Step.ADD && !waited.contains(row) && !undone.contains(first)
                ? first
                : commandOfImport(row, step, importNo);
    }

    /** The id of what one import alone does with a row. */
    static UUID commandOfImport(RegisterRow row, Step step, long importNo) {
        return Ids.version8("import", factOf(row) + "\0" + step + "\0" + importNo);
    }

    private static String factOf(RegisterRow row) {
        return row.register() + "\0" + row.key() + "\0" + String.join("\0", row.texts());
    }

    private static Held at(RegisterRow row, Origin.Imported origin) {
        return new Held(
                row.register().name(), origin.importNo(), origin.line(), origin.importNo(), origin.line(), false);
    }

    private static Origin.Imported imported(Origin origin) {
        return switch (origin) {
            case Origin.Imported imported -> imported;
            case Origin.Live _ -> throw new IllegalStateException("a row of a register comes from an import");
        };
    }
}
