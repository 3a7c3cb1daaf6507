package vn.liem.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.ClocksFile;
import vn.liem.procedure.clock.Urgency;
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
        var urgency = rows(Urgency.FILE, Urgency::read);
        if (faults.isEmpty()) {
            var deadlines = deadlines(law, committee);
            var steps = rows(
                    MachineReading.FILE, json -> MachineReading.read(json, states, grounds, transitions, deadlines));
            checkSteps(states, steps, transitions, decisions);
            var agreement = new ProfileAgreement(deadlines);
            agreement.checkTransitionsOf(decisions, transitions);
            agreement.checkReferences();
            agreement.checkClocks(started, before);
            agreement.checkUrgency(urgency, started);
            faults.addAll(agreement.faults());
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
                        LawMachine.of(states, steps, grounds),
                        new Urgency(urgency)));
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
                        List.of(new Fault(
                                file,
                                Table.WHOLE_FILE,
                                new Wording(
                                        "thiếu tệp hoặc không đọc được (cần UTF-8, không quá 4 MB)",
                                        "the file is missing or cannot be read (UTF-8, up to 4 MB)")))));
        faults.addAll(table.faults());
        return table.rows();
    }

    private Map<String, DeadlineRow> deadlines(List<DeadlineRow> law, List<DeadlineRow> committee) {
        var deadlines = new HashMap<String, DeadlineRow>();
        law.forEach(row -> deadlines.put(row.id(), row));
        for (var row : committee) {
            if (deadlines.put(row.id(), row) != null) {
                faults.add(new Fault(
                        DeadlineRow.COMMITTEE_FILE,
                        row.id(),
                        new Wording("luật đã có dòng với mã này", "the law has a row of this id")));
            }
        }
        return deadlines;
    }
}
