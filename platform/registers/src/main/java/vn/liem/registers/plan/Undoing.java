package vn.liem.registers.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * Decides which rows of an import can be undone. A row is left where something came since that builds on it; what it refers to is
 * left with it, and so are the decisions of a case that would not follow one another any more.
 */
public final class Undoing {

    private final List<CarriedRow> carried;
    private final Map<RowKey, KnownRow> standing;
    private final Map<RowKey, RegisterRow> told;
    private final Set<RowKey> takenBack = new HashSet<>();
    private final Set<RowKey> byPeople = new HashSet<>();
    private final Set<RowKey> touched = new HashSet<>();
    private final Set<String> liveCases = new HashSet<>();
    private final Map<CarriedRow, WhyLeft> left = new HashMap<>();

    private Undoing(List<CarriedRow> carried, Collection<KnownRow> accepted, ByPeople people) {
        this.carried = carried;
        this.standing = new HashMap<>();
        this.told = new HashMap<>();
        accepted.forEach(known -> {
            standing.put(known.row().key(), known);
            told.put(known.row().key(), known.row());
        });
        people.records().forEach(this::hear);
        touched.addAll(people.touched());
        touched.forEach(key -> Optional.ofNullable(told.get(key)).ifPresent(this::live));
        liveCases.addAll(people.liveCases());
    }

    /**
     * The plan of undoing these rows.
     *
     * @param carried all rows that the import carried and that were not undone before, in its order
     * @param accepted what all imports have told
     * @param people what people have recorded of it in the system
     */
    public static UndoPlan plan(List<CarriedRow> carried, Collection<KnownRow> accepted, ByPeople people) {
        return new Undoing(carried, accepted, people).plan();
    }

    private void hear(InSystem recorded) {
        switch (recorded) {
            case InSystem.Stands(var row, var order) -> {
                if (!row.equals(told.get(row.key()))) {
                    byPeople.add(row.key());
                    standing.put(row.key(), new KnownRow(row, new Origin.Live(order)));
                    live(row);
                }
            }
            case InSystem.TakenBack(var key) -> {
                takenBack.add(key);
                Optional.ofNullable(told.get(key)).ifPresent(this::live);
                standing.remove(key);
            }
        }
    }

    private void live(RegisterRow row) {
        liveCases.addAll(casesOf(row));
    }

    private UndoPlan plan() {
        carried.forEach(row -> whyByItself(row).ifPresent(why -> left.put(row, why)));
        int before;
        do {
            before = left.size();
            leaveWhatOthersNeed();
            leaveWhereDecisionsWouldNotFit();
        } while (left.size() > before);
        List<CarriedRow> steps = carried.stream()
                .filter(row -> !left.containsKey(row))
                .sorted(Comparator.comparingInt(CarriedRow::seq).reversed())
                .toList();
        List<UndoPlan.Left> rest = carried.stream()
                .filter(left::containsKey)
                .map(row -> new UndoPlan.Left(row, reason(row)))
                .toList();
        return new UndoPlan(steps, rest);
    }

    private WhyLeft reason(CarriedRow row) {
        WhyLeft why = left.get(row);
        if (why == null) {
            throw new IllegalStateException("only rows that are left have a reason");
        }
        return why;
    }

    private Optional<WhyLeft> whyByItself(CarriedRow row) {
        RowKey key = row.row().key();
        if (!row.isLast()) {
            return Optional.of(WhyLeft.SAID_OTHERWISE_SINCE);
        }
        if (takenBack.contains(key)) {
            return Optional.of(WhyLeft.TAKEN_BACK_BY_PEOPLE);
        }
        if (byPeople.contains(key) || touched.contains(key)) {
            return Optional.of(WhyLeft.CHANGED_BY_PEOPLE);
        }
        if (casesOf(row.row()).stream().anyMatch(liveCases::contains)) {
            return Optional.of(WhyLeft.PEOPLE_WORK_ON_THE_CASE);
        }
        return switch (row.did()) {
            case CarriedRow.Did.Added _ -> whyStays(key.register());
            case CarriedRow.Did.Corrected(var earlier) ->
                earlier.isEmpty() ? Optional.of(WhyLeft.STOOD_IN_THE_SYSTEM_BEFORE) : Optional.empty();
            case CarriedRow.Did.TookBack _ -> Optional.empty();
        };
    }

    /** Which rows stay by their nature, once an import has told them. */
    private static Optional<WhyLeft> whyStays(Register register) {
        return switch (register) {
            case UNITS -> Optional.of(WhyLeft.BODIES_STAY);
            case CASES,
                    ACCUSED,
                    SOURCES,
                    PETITIONS,
                    PROCEEDINGS,
                    TRANSFERS,
                    APPRAISALS,
                    ASSETS,
                    ASSET_MEASURES,
                    OBLIGATIONS,
                    RECOVERIES,
                    DISCIPLINE,
                    SUPERVISION,
                    DIRECTIVES -> Optional.empty();
        };
    }

    /** What would stand if everything that is not left were undone. */
    private Map<RowKey, KnownRow> after() {
        Map<RowKey, KnownRow> after = new HashMap<>(standing);
        for (CarriedRow row : carried) {
            if (!left.containsKey(row)) {
                RowKey key = row.row().key();
                switch (row.did()) {
                    case CarriedRow.Did.Added _ -> after.remove(key);
                    case CarriedRow.Did.Corrected(var earlier) ->
                        earlier.ifPresent(
                                said -> after.computeIfPresent(key, (_, known) -> new KnownRow(said, known.origin())));
                    case CarriedRow.Did.TookBack _ ->
                        after.put(key, new KnownRow(row.row(), new Origin.Imported(1, row.seq())));
                }
            }
        }
        return after;
    }

    private void leaveWhatOthersNeed() {
        Map<RowKey, KnownRow> after = after();
        DaysBetweenRows daysBefore = new DaysBetweenRows(standing);
        DaysBetweenRows daysAfter = new DaysBetweenRows(after);
        Map<RowKey, WhyLeft> needed = new HashMap<>();
        Set<RowKey> ofThisImport = carried.stream().map(row -> row.row().key()).collect(Collectors.toSet());
        for (KnownRow known : after.values()) {
            WhyLeft why =
                    ofThisImport.contains(known.row().key()) ? WhyLeft.LEFT_WITH_OTHERS : WhyLeft.OTHERS_STAND_ON_IT;
            boolean newlyBroken = daysAfter.brokenBy(known.row()).isPresent()
                    && daysBefore.brokenBy(known.row()).isEmpty();
            for (Reference reference : known.row().references()) {
                boolean isGone = standing.containsKey(reference.target()) && !after.containsKey(reference.target());
                if (isGone || newlyBroken) {
                    needed.merge(reference.target(), why, Undoing::rather);
                }
            }
            if (newlyBroken) {
                needed.merge(known.row().key(), why, Undoing::rather);
            }
        }
        for (CarriedRow row : carried) {
            Optional.ofNullable(needed.get(row.row().key())).ifPresent(why -> left.putIfAbsent(row, why));
        }
    }

    private static WhyLeft rather(WhyLeft one, WhyLeft other) {
        return one.isBuiltOn() ? one : other;
    }

    private void leaveWhereDecisionsWouldNotFit() {
        Map<String, Integer> before = misfits(standing.values());
        Map<String, Integer> after = misfits(after().values());
        Set<String> disturbed = new HashSet<>();
        after.forEach((caseNo, count) -> {
            if (count > before.getOrDefault(caseNo, 0)) {
                disturbed.add(caseNo);
            }
        });
        carried.stream()
                .filter(row ->
                        isOfTimeline(row.row()) && casesOf(row.row()).stream().anyMatch(disturbed::contains))
                .forEach(row -> left.putIfAbsent(row, WhyLeft.DECISIONS_WOULD_NOT_FIT));
    }

    private static boolean isOfTimeline(RegisterRow row) {
        return row.register() == Register.CASES || row instanceof ProceedingRow;
    }

    private static Map<String, Integer> misfits(Collection<KnownRow> rows) {
        Map<String, Integer> misfits = new TreeMap<>();
        CaseTimeline.of(rows)
                .forEach((caseNo, timeline) ->
                        misfits.put(caseNo, timeline.misfits().size()));
        return misfits;
    }

    /** The cases that a row speaks of; a measure and a receipt speak of that of their asset and their obligation. */
    private Set<String> casesOf(RegisterRow row) {
        Set<String> cases = new HashSet<>();
        if (row.register() == Register.CASES) {
            cases.add(row.key().parts().getFirst());
        }
        for (Reference reference : row.references()) {
            RowKey target = reference.target();
            if (target.register() == Register.CASES) {
                cases.add(target.parts().getFirst());
            } else if (row instanceof AssetMeasureRow || row instanceof RecoveryRow) {
                Optional.ofNullable(standing.get(target)).ifPresent(owner -> cases.addAll(casesOf(owner.row())));
            }
        }
        return cases;
    }
}
