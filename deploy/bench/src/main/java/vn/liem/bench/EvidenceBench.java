package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Checkout;

/** How large an evidence bundle is, and how long it takes to check one and to check a whole log. */
@Command(
        name = "evidence",
        description = "Kiểm tra chứng cứ và đo. Size and check of an evidence bundle, and the check of a whole log.",
        mixinStandardHelpOptions = true)
final class EvidenceBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARMING = 20;

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Option(names = "--runs", defaultValue = "100", description = "checks of the bundle that count, after 20")
    private int runs = 100;

    @Option(names = "--events", defaultValue = "100000", description = "events of the log")
    private int events = 100_000;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds of hashing and checking the log, in turn")
    private int rounds = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (runs < 1 || events < 1 || rounds < 1) {
            spec.commandLine().getErr().println("Everything is counted from 1. / Mọi số đều tính từ 1.");
            return 2;
        }
        BundleRuns bundle = new BundleRuns(Checkout.here().root());
        List<Double> checks = bundle.check(WARMING, runs);
        try (BenchServer server = BenchServer.start()) {
            Machine machine = Machine.here(server.folder());
            EvidenceFigures figures =
                    new EvidenceFigures(bundle.bytes(), checks, LogRuns.measured(server, events, rounds));
            spec.commandLine()
                    .getOut()
                    .println(format == Format.JSON ? json(figures, machine) : text(figures, machine));
            return figures.missed().isEmpty() ? 0 : 1;
        }
    }

    private static String text(EvidenceFigures figures, Machine machine) {
        EvidenceFigures.OfLog log = figures.log();
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, %s%n"
                .formatted(machine.processor(), machine.cores(), machine.system(), machine.java()));
        text.append("load %.1f before and %.1f after%n%n".formatted(machine.load(), Machine.loadNow()));
        text.append("a hand-over of ten documents with five witnesses: %,d bytes (gate %,d)%n"
                .formatted(figures.bundleBytes(), EvidenceFigures.BUNDLE_BYTES_MAX));
        text.append("checked offline %d times after %d: median %.1f ms (gate %.0f), worst %.1f ms%n"
                .formatted(
                        figures.bundleMs().size(),
                        WARMING,
                        figures.bundleMedianMs(),
                        EvidenceFigures.BUNDLE_MEDIAN_MS_MAX,
                        figures.bundleWorstMs()));
        text.append("a log of %,d events, %,d bytes, %d rounds in turn:%n"
                .formatted(log.events(), log.bytes(), log.hashed().size()));
        series(text, "hashing its bytes", log.hashed());
        series(text, "checking it in memory", log.checked());
        series(text, "checking it while it is read from PostgreSQL", log.fromTables());
        text.append(
                "  checked in memory over hashed: %.2f (gate %.0f), worst round %.2f; read and checked over hashed: %.2f%n"
                        .formatted(
                                log.checkedOverHashed(),
                                EvidenceFigures.LOG_OVER_HASH_MAX,
                                log.worst(),
                                log.fromTablesOverHashed()));
        figures.missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    private static void series(StringBuilder text, String what, List<Double> seconds) {
        text.append("  %-46s median %.3f s, worst %.3f s%n"
                .formatted(what, FiguresTimes.median(seconds), Collections.max(seconds)));
    }

    private static String json(EvidenceFigures figures, Machine machine) throws JsonProcessingException {
        EvidenceFigures.OfLog log = figures.log();
        ObjectNode json = JSON.createObjectNode()
                .put("measure", "evidence")
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("bundleBytes", figures.bundleBytes());
        json.putObject("bundleMs")
                .put("runs", figures.bundleMs().size())
                .put("warming", WARMING)
                .put("median", Gate.hundredths(figures.bundleMedianMs()))
                .put("worst", Gate.hundredths(figures.bundleWorstMs()));
        ObjectNode ofLog = json.putObject("log")
                .put("events", log.events())
                .put("bytes", log.bytes())
                .put("checkedOverHashed", Gate.hundredths(log.checkedOverHashed()))
                .put("worstCheckedOverHashed", Gate.hundredths(log.worst()))
                .put("fromTablesOverHashed", Gate.hundredths(log.fromTablesOverHashed()));
        ofLog.set("hashedSeconds", JSON.valueToTree(log.hashed()));
        ofLog.set("checkedSeconds", JSON.valueToTree(log.checked()));
        ofLog.set("fromTablesSeconds", JSON.valueToTree(log.fromTables()));
        json.putObject("gates")
                .put("bundleBytes", EvidenceFigures.BUNDLE_BYTES_MAX)
                .put("bundleMedianMs", EvidenceFigures.BUNDLE_MEDIAN_MS_MAX)
                .put("logCheckedOverHashed", EvidenceFigures.LOG_OVER_HASH_MAX);
        json.put("loadAfter", Machine.loadNow());
        json.set("machine", JSON.valueToTree(machine));
        json.set("missed", JSON.valueToTree(figures.missed()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
