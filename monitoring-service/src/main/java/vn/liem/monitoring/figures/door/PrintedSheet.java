package vn.liem.monitoring.figures.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.FlowCheck;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.Target;

/** A sheet in the form in which it is exchanged. */
final class PrintedSheet {

    private PrintedSheet() {}

    /** The sheet with what it is held against today: targets and checks, in words. */
    static Map<String, @Nullable Object> of(Sheet sheet) {
        Map<String, @Nullable Object> printed = numbers(sheet);
        printed.put(
                "targets",
                Target.all().stream()
                        .filter(target -> sheet.reported().figures().containsKey(target.figure()))
                        .map(target -> of(target, sheet.reported().figure(target.figure())))
                        .toList());
        printed.put("checks", sheet.checks().stream().map(PrintedSheet::of).toList());
        return printed;
    }

    /** Its numbers with the version of each definition, without anything that is said otherwise tomorrow. */
    static Map<String, @Nullable Object> numbers(Sheet sheet) {
        Map<String, @Nullable Object> printed =
                PrintedFigures.of(sheet.reported().report(), sheet.reported().figures());
        printed.put("previous", of(sheet.previous()));
        printed.put("yearBefore", of(sheet.yearBefore()));
        Map<String, Integer> versions = new LinkedHashMap<>();
        sheet.reported()
                .figures()
                .keySet()
                .forEach(id -> versions.put(id, Meaning.of(id).version()));
        printed.put("definitions", versions);
        return printed;
    }

    private static Map<String, @Nullable Object> of(Sheet.OfReport other) {
        Map<String, @Nullable Object> printed = PrintedFigures.of(other.report(), other.figures());
        printed.remove("scope");
        return printed;
    }

    private static Map<String, @Nullable Object> of(Target target, Figure figure) {
        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("figure", target.figure());
        printed.put("relation", target.relation().name().toLowerCase(java.util.Locale.ROOT));
        printed.put("percent", target.percent().toPlainString());
        printed.put("reached", figure.reaches(target).orElse(null));
        return printed;
    }

    private static Map<String, Object> of(FlowCheck.Outcome outcome) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("id", outcome.check().id());
        printed.put("vietnamese", outcome.check().says().vietnamese());
        printed.put("english", outcome.check().says().english());
        printed.put("left", terms(outcome.left()));
        printed.put("right", terms(outcome.right()));
        printed.put("holds", outcome.holds());
        printed.put("difference", outcome.difference());
        return printed;
    }

    private static List<Map<String, Object>> terms(List<FlowCheck.Added> terms) {
        return terms.stream()
                .map(term -> {
                    Map<String, Object> printed = new LinkedHashMap<>();
                    printed.put("figure", term.figure());
                    printed.put("time", term.time().name().toLowerCase(java.util.Locale.ROOT));
                    printed.put("count", term.count());
                    return printed;
                })
                .toList();
    }
}
