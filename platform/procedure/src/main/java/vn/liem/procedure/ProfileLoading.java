package vn.liem.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.clock.BeforeRule;
import vn.liem.procedure.clock.ClockCase;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.ClocksFile;
import vn.liem.procedure.counting.CountingRules;
import vn.liem.procedure.counting.DayCounting;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.OffenceClause;
import vn.liem.procedure.law.Offences;
import vn.liem.procedure.law.TransitionRow;
import vn.liem.procedure.machine.FineState;
import vn.liem.procedure.machine.Ground;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.MachineCheck;
import vn.liem.procedure.machine.MachineReading;
import vn.liem.procedure.machine.Step;

/** Loads the files of one profile and checks them against each other; every fault found is kept. */
final class ProfileLoading {

    private final ProfileFolder folder;
    private final List<Fault> faults = new ArrayList<>();

    ProfileLoading(ProfileFolder folder) {
        this.folder = folder;
    }

    ProfileAnswer load() {
        var decisions = rows(DecisionTable.FILE, DecisionTable::read);
        var transitions = rows(TransitionRow.FILE, TransitionRow::read);
        var law = rows(DeadlineRow.FILE, json -> DeadlineRow.read(DeadlineRow.FILE, json));
        var committee = rows(DeadlineRow.COMMITTEE_FILE, json -> DeadlineRow.read(DeadlineRow.COMMITTEE_FILE, json));
        var offences = rows(OffenceClause.FILE, OffenceClause::read);
        var calendar = rows(WorkingCalendar.FILE, WorkingCalendar::read);
        var rules = rows(CountingRules.FILE, CountingRules::read);
        var started = rows(ClocksFile.STARTED, ClocksFile::started);
        var before = rows(ClocksFile.BEFORE, ClocksFile::before);
        var states = rows(FineState.FILE, FineState::read);
        var grounds = rows(Ground.FILE, Ground::read);
        if (faults.isEmpty()) {
            checkTransitionsOf(decisions, transitions);
            var deadlines = deadlines(law, committee);
            var steps = rows(
                    MachineReading.FILE, json -> MachineReading.read(json, states, grounds, transitions, deadlines));
            checkSteps(states, steps, transitions, decisions);
            checkRowsOf(started, before, deadlines);
            checkClocksBefore(started, before);
            checkNotMoved(rules.getFirst(), deadlines);
            if (faults.isEmpty()) {
                var counting = new DayCounting(calendar.getFirst(), rules.getFirst());
                return new Loaded(new Profile(
                        DecisionTable.of(decisions),
                        transitions,
                        deadlines,
                        new Offences(offences),
                        calendar.getFirst(),
                        rules.getFirst(),
                        new Clocks(started, before, deadlines, counting),
                        LawMachine.of(states, steps, grounds)));
            }
        }
        return new Unloadable(faults);
    }

    private void checkSteps(
            List<FineState> states, List<Step> steps, List<TransitionRow> transitions, List<DecisionRule> decisions) {
        if (faults.stream().noneMatch(fault -> fault.file().equals(MachineReading.FILE))) {
            faults.addAll(MachineCheck.faults(states, steps, transitions, decisions));
        }
    }

    private <T> List<T> rows(String file, Function<String, Table<T>> read) {
        var table = folder.text(file)
                .map(read)
                .orElseGet(() -> new Table<>(
                        List.of(),
                        List.of(new Fault(file, Table.WHOLE_FILE, "the file is missing or cannot be read"))));
        faults.addAll(table.faults());
        return table.rows();
    }

    private Map<String, DeadlineRow> deadlines(List<DeadlineRow> law, List<DeadlineRow> committee) {
        var deadlines = new HashMap<String, DeadlineRow>();
        law.forEach(row -> deadlines.put(row.id(), row));
        for (var row : committee) {
            if (deadlines.put(row.id(), row) != null) {
                faults.add(new Fault(DeadlineRow.COMMITTEE_FILE, row.id(), "the law has a row of this id"));
            }
        }
        return deadlines;
    }

    private void checkTransitionsOf(List<DecisionRule> decisions, List<TransitionRow> transitions) {
        var known = transitions.stream().map(TransitionRow::id).collect(Collectors.toSet());
        for (var rule : decisions) {
            unknown(rule.transitions(), known)
                    .forEach(id -> faults.add(new Fault(
                            DecisionTable.FILE, rule.decision().code(), "there is no transition %s".formatted(id))));
        }
    }

    private void checkRowsOf(List<ClockRule> started, List<BeforeRule> before, Map<String, DeadlineRow> deadlines) {
        started.forEach(rule -> rule.cases()
                .forEach(rows -> checkCase(
                        ClocksFile.STARTED,
                        rule.clock() + "/" + rule.startedBy().code(),
                        rows,
                        deadlines)));
        before.forEach(
                rule -> rule.cases().forEach(rows -> checkCase(ClocksFile.BEFORE, rule.clock(), rows, deadlines)));
    }

    private void checkCase(String file, String rule, ClockCase rows, Map<String, DeadlineRow> deadlines) {
        unknown(rows.rows(), deadlines.keySet())
                .forEach(id -> faults.add(new Fault(file, rule, "there is no limit %s".formatted(id))));
        var versions = rows.rows().stream()
                .filter(deadlines::containsKey)
                .map(deadlines::get)
                .toList();
        for (var version : versions) {
            version.validity()
                    .from()
                    .ifPresent(day -> versions.stream()
                            .filter(other ->
                                    !other.equals(version) && other.validity().includes(day))
                            .forEach(other -> faults.add(new Fault(
                                    file,
                                    rule,
                                    "%s and %s are both in force on %s".formatted(version.id(), other.id(), day)))));
        }
    }

    private void checkClocksBefore(List<ClockRule> started, List<BeforeRule> before) {
        var clocks = started.stream().map(ClockRule::clock).collect(Collectors.toSet());
        before.stream()
                .filter(rule -> !clocks.contains(rule.before()))
                .forEach(rule -> faults.add(
                        new Fault(ClocksFile.BEFORE, rule.clock(), "there is no clock %s".formatted(rule.before()))));
    }

    private void checkNotMoved(CountingRules rules, Map<String, DeadlineRow> deadlines) {
        unknown(rules.notMoved().keySet(), deadlines.keySet())
                .forEach(id -> faults.add(new Fault(CountingRules.FILE, id, "there is no such limit")));
    }

    private static Stream<String> unknown(Iterable<String> named, Set<String> known) {
        var unknown = new HashSet<String>();
        named.forEach(id -> {
            if (!known.contains(id)) {
                unknown.add(id);
            }
        });
        return unknown.stream().sorted();
    }
}
