package vn.liem.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.clock.BeforeRule;
import vn.liem.procedure.clock.ClockCase;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.clock.ClocksFile;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.clock.UrgencyRule;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.ExtensionTerm;
import vn.liem.procedure.law.ExtensionTerm.Runs;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.LimitTerms.OfClass;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.law.TransitionRow;

/** Whether the files of a profile agree with each other: what one names, another must have, with the same lengths. */
final class ProfileAgreement {

    private final Map<String, DeadlineRow> deadlines;
    private final List<Fault> faults = new ArrayList<>();

    ProfileAgreement(Map<String, DeadlineRow> deadlines) {
        this.deadlines = deadlines;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Each decision names transitions that there are. */
    void checkTransitionsOf(List<DecisionRule> decisions, List<TransitionRow> transitions) {
        var known = transitions.stream().map(TransitionRow::id).collect(Collectors.toSet());
        for (var rule : decisions) {
            unknown(rule.transitions(), known)
                    .forEach(id -> fault(
                            DecisionTable.FILE,
                            rule.decision().code(),
                            "không có bước chuyển %s".formatted(id),
                            "there is no transition %s".formatted(id)));
        }
    }

    /** What a row refers to is a group of rows with all four classes. */
    void checkReferences() {
        for (var row : inOrder()) {
            row.terms().refersTo().ifPresent(group -> {
                var classes = deadlines.values().stream()
                        .flatMap(other -> other.terms().ofClass().stream())
                        .filter(other -> other.group().equals(group))
                        .map(OfClass::seriousness)
                        .collect(Collectors.toSet());
                if (classes.size() < OffenceClass.values().length) {
                    fault(
                            DeadlineRow.FILE,
                            row.id(),
                            "refers_to: nhóm %s không có dòng cho đủ bốn loại tội phạm".formatted(group),
                            "refers_to: the group %s has no rows for all four classes".formatted(group));
                }
            });
        }
    }

    /** The clocks name limits that there are, one in force on a day, with the lengths of those rows. */
    void checkClocks(List<ClockRule> started, List<BeforeRule> before) {
        started.forEach(rule -> rule.cases()
                .forEach(rows -> checkCase(
                        ClocksFile.STARTED,
                        rule.clock() + "/" + rule.startedBy().code(),
                        rows)));
        before.forEach(rule -> rule.cases().forEach(rows -> checkCase(ClocksFile.BEFORE, rule.clock(), rows)));
        var clocks = started.stream().map(ClockRule::clock).collect(Collectors.toSet());
        before.stream()
                .filter(rule -> !clocks.contains(rule.before()))
                .forEach(rule -> fault(
                        ClocksFile.BEFORE,
                        rule.clock(),
                        "không có thời hạn %s".formatted(rule.before()),
                        "there is no clock %s".formatted(rule.before())));
    }

    /** The rules of urgency name clocks that there are, each once, and one is for all the others. */
    void checkUrgency(List<UrgencyRule> urgency, List<ClockRule> started) {
        var clocks = started.stream().map(ClockRule::clock).collect(Collectors.toSet());
        for (var rule : urgency) {
            unknown(rule.clocks(), clocks)
                    .forEach(clock -> fault(
                            Urgency.FILE,
                            rule.id(),
                            "không có thời hạn %s".formatted(clock),
                            "there is no clock %s".formatted(clock)));
        }
        Urgency.faultIn(urgency).ifPresent(reason -> faults.add(new Fault(Urgency.FILE, Table.WHOLE_FILE, reason)));
    }

    private void checkCase(String file, String rule, ClockCase rows) {
        unknown(rows.rows(), deadlines.keySet())
                .forEach(id -> fault(
                        file, rule, "không có dòng thời hạn %s".formatted(id), "there is no limit %s".formatted(id)));
        var versions = rows.rows().stream()
                .flatMap(id -> Optional.ofNullable(deadlines.get(id)).stream())
                .toList();
        checkVersions(file, rule, versions);
        versions.forEach(version -> checkLengths(file, rule, rows, version));
    }

    private void checkVersions(String file, String rule, List<DeadlineRow> versions) {
        for (var version : versions) {
            version.validity()
                    .from()
                    .ifPresent(day -> versions.stream()
                            .filter(other ->
                                    !other.equals(version) && other.validity().includes(day))
                            .forEach(other -> fault(
                                    file,
                                    rule,
                                    "%s và %s cùng có hiệu lực ngày %s".formatted(version.id(), other.id(), day),
                                    "%s and %s are both in force on %s".formatted(version.id(), other.id(), day))));
        }
    }

    private void checkLengths(String file, String rule, ClockCase rows, DeadlineRow row) {
        rows.length()
                .filter(length -> !lengthsOf(row).contains(length))
                .ifPresent(length -> fault(
                        file,
                        rule,
                        "amount không phải độ dài nào của dòng %s".formatted(row.id()),
                        "amount is no length of the row %s".formatted(row.id())));
        for (var seriousness : rows.classes()) {
            checkClass(file, rule, rows, row, seriousness);
        }
        if (rows.classes().isEmpty() && rows.length().isEmpty()) {
            checkExtensions(file, rule, rows, row, row.terms().extensions());
        }
    }

    private void checkClass(String file, String rule, ClockCase rows, DeadlineRow row, OffenceClass seriousness) {
        var ofRow = row.terms().ofClass().map(OfClass::seriousness);
        if (ofRow.isPresent() && ofRow.get() != seriousness) {
            fault(
                    file,
                    rule,
                    "dòng %s dành cho tội phạm %s"
                            .formatted(row.id(), ofRow.get().vietnamese()),
                    "the row %s is for %s crimes"
                            .formatted(row.id(), ofRow.get().english()));
        }
        var one = row.terms().caseOf(seriousness.code());
        var length = rows.length().orElse(row.limit());
        if (one.isPresent() && !one.get().length().equals(length)) {
            fault(
                    file,
                    rule,
                    "dòng %s có độ dài khác cho loại %s: %s"
                            .formatted(
                                    row.id(),
                                    seriousness.code(),
                                    one.get().length().written()),
                    "the row %s has another length for the class %s: %s"
                            .formatted(
                                    row.id(),
                                    seriousness.code(),
                                    one.get().length().written()));
        }
        checkExtensions(
                file,
                rule,
                rows,
                row,
                one.map(found -> found.extensions()).orElse(row.terms().extensions()));
    }

    /** A total is a limit of another kind than an extension: the clock says how it comes about. */
    private void checkExtensions(String file, String rule, ClockCase rows, DeadlineRow row, List<ExtensionTerm> ofRow) {
        var comparable = ofRow.stream().allMatch(term -> term.runs() == Runs.AFTER);
        var lengths = ofRow.stream().map(ExtensionTerm::most).toList();
        if (comparable && !lengths.equals(rows.extensions())) {
            fault(
                    file,
                    rule,
                    "extensions khác với dòng %s".formatted(row.id()),
                    "extensions differ from those of the row %s".formatted(row.id()));
        }
    }

    private static List<Limit> lengthsOf(DeadlineRow row) {
        return Stream.concat(
                        row.terms().cases().stream().<Limit>map(one -> one.length()),
                        row.terms().extensions().stream().map(ExtensionTerm::most))
                .toList();
    }

    private List<DeadlineRow> inOrder() {
        return new TreeSet<>(deadlines.keySet())
                .stream()
                        .flatMap(id -> Optional.ofNullable(deadlines.get(id)).stream())
                        .toList();
    }

    private void fault(String file, String row, String vietnamese, String english) {
        faults.add(new Fault(file, row, new Wording(vietnamese, english)));
    }

    private static Stream<String> unknown(Iterable<String> named, Set<String> known) {
        var unknown = new TreeSet<String>();
        named.forEach(id -> {
            if (!known.contains(id)) {
                unknown.add(id);
            }
        });
        return unknown.stream();
    }
}
