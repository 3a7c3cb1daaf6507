package vn.liem.bench;

import static vn.liem.bench.AppendGates.CHANGED_ROWS;
import static vn.liem.bench.AppendGates.EVIDENCE;
import static vn.liem.bench.AppendGates.OVER_ROWS_256;
import static vn.liem.bench.AppendGates.OVER_ROWS_64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.liem.bench.AppendRounds.Subject;

/** The result of one run, for people and for machines. */
final class AppendReport {

    private static final JsonMapper JSON = new JsonMapper();

    private final AppendRounds measured;
    private final Traces traces;
    private final Machine machine;
    private final double loadAfter;
    private final int seconds;
    private final int rounds;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    AppendReport(AppendRounds measured, Traces traces, Machine machine, double loadAfter, int seconds, int rounds) {
        this.measured = measured;
        this.traces = traces;
        this.machine = machine;
        this.loadAfter = loadAfter;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    /** The gates that were missed. */
    List<String> missed() {
        return AppendGates.missed(measured, traces);
    }

    /** Lines for people. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, %s%n"
                .formatted(machine.processor(), machine.cores(), machine.system(), machine.java()));
        text.append("fsync %.2f ms, load %.1f before and %.1f after, %s%n"
                .formatted(machine.fsyncMs(), machine.load(), loadAfter, at));
        text.append("%d rounds of %d s in turn; server settings %s, fsync on%n%n"
                .formatted(rounds, seconds, BenchServer.SETTINGS));
        for (Subject subject : Subject.values()) {
            text.append(
                    "%-42s %,9.0f/s   rounds %s%n".formatted(words(subject), measured.median(subject), whole(subject)));
        }
        text.append(ratio("64 callers over single rows", Subject.PROVEN_64, Subject.SINGLE_ROWS, OVER_ROWS_64));
        text.append(ratio("256 callers over single rows", Subject.PROVEN_256, Subject.SINGLE_ROWS, OVER_ROWS_256));
        text.append(ratio("evidence over none, 64 callers", Subject.PROVEN_64, Subject.BARE_64, EVIDENCE));
        text.append(ratio("evidence over none, 256 callers", Subject.PROVEN_256, Subject.BARE_256, EVIDENCE));
        text.append("after %,d events: %d updates, %d deletes, %d dead tuples (gate %d)%n"
                .formatted(traces.events(), traces.updates(), traces.deletes(), traces.deadTuples(), CHANGED_ROWS));
        missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    /** One JSON object for machines. */
    String json() {
        ObjectNode json = JSON.createObjectNode().put("measure", "append").put("at", at.toString());
        json.putObject("ratios")
                .put("appendOverRows64", Gate.hundredths(measured.ratio(Subject.PROVEN_64, Subject.SINGLE_ROWS)))
                .put("appendOverRows256", Gate.hundredths(measured.ratio(Subject.PROVEN_256, Subject.SINGLE_ROWS)))
                .put("withEvidenceOverWithout", Gate.hundredths(measured.withEvidenceOverWithout()));
        json.putObject("worst")
                .put("appendOverRows64", Gate.hundredths(measured.worst(Subject.PROVEN_64, Subject.SINGLE_ROWS)))
                .put("appendOverRows256", Gate.hundredths(measured.worst(Subject.PROVEN_256, Subject.SINGLE_ROWS)))
                .put("withEvidenceOverWithout64", Gate.hundredths(measured.worst(Subject.PROVEN_64, Subject.BARE_64)))
                .put(
                        "withEvidenceOverWithout256",
                        Gate.hundredths(measured.worst(Subject.PROVEN_256, Subject.BARE_256)));
        json.putObject("gates")
                .put("appendOverRows64", OVER_ROWS_64)
                .put("appendOverRows256", OVER_ROWS_256)
                .put("withEvidenceOverWithout", EVIDENCE);
        json.put("deadTuples", traces.deadTuples())
                .put("updates", traces.updates())
                .put("deletes", traces.deletes())
                .put("events", traces.events())
                .put("seconds", seconds)
                .put("rounds", rounds)
                .put("loadAfter", loadAfter);
        ObjectNode perSecond = json.putObject("perSecond");
        for (Subject subject : Subject.values()) {
            perSecond.set(subject.name().toLowerCase(Locale.ROOT), JSON.valueToTree(whole(subject)));
        }
        json.set("machine", JSON.valueToTree(machine));
        json.set("settings", JSON.valueToTree(BenchServer.SETTINGS));
        json.set("missed", JSON.valueToTree(missed()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private String ratio(String what, Subject of, Subject over, double gate) {
        return "%-42s %9.2f     worst round %.2f, gate %.2f%n"
                .formatted(what, measured.ratio(of, over), measured.worst(of, over), gate);
    }

    private List<Long> whole(Subject subject) {
        return measured.of(subject).stream().map(Math::round).toList();
    }

    private static String words(Subject subject) {
        return switch (subject) {
            case SINGLE_ROWS -> "single-row inserts, %d clients".formatted(SingleRows.CLIENTS);
            case PROVEN_64 -> "appends, 64 callers";
            case BARE_64 -> "appends without evidence, 64 callers";
            case PROVEN_256 -> "appends, 256 callers";
            case BARE_256 -> "appends without evidence, 256 callers";
        };
    }
}
