package vn.liem.bench;

import io.agroal.api.AgroalDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.bench.AppendRounds.Subject;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.UnprovenLog;

/** How many durable, proven appends a second, against single-row inserts on the same server, in alternating rounds. */
@Command(
        name = "append",
        description =
                "Ghi nhật ký so với chèn từng dòng. Durable appends with proof against single-row inserts, in one run.",
        mixinStandardHelpOptions = true)
final class AppendBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private static final String PROVEN = "proven";
    private static final String BARE = "bare";
    private static final int LOG_CONNECTIONS = 3;
    private static final Duration WARM_UP_MAX = Duration.ofSeconds(5);

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Option(names = "--seconds", defaultValue = "20", description = "seconds of a round")
    private int seconds = 20;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds of each")
    private int rounds = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        AppendRounds measured = new AppendRounds();
        Machine machine;
        Traces traces;
        try (BenchServer server = BenchServer.start()) {
            machine = Machine.here(server.folder());
            server.createLog(PROVEN);
            server.createLog(BARE);
            server.execute(PROVEN, SingleRows.TABLE);
            measure(server, measured);
            traces = Traces.of(server, PROVEN);
        }
        AppendReport report = new AppendReport(measured, traces, machine, Machine.loadNow(), seconds, rounds);
        spec.commandLine().getOut().println(format == Format.JSON ? report.json() : report.text());
        return report.missed().isEmpty() ? 0 : 1;
    }

    private void measure(BenchServer server, AppendRounds measured) {
        try (AgroalDataSource rows = server.pool(PROVEN, SingleRows.CLIENTS);
                AgroalDataSource provenPool = server.pool(PROVEN, LOG_CONNECTIONS);
                AgroalDataSource barePool = server.pool(BARE, LOG_CONNECTIONS);
                EventLog proven = EventLog.open(provenPool, "bench/1", Clock.systemUTC());
                EventLog bare = UnprovenLog.open(barePool, "bench/1", Clock.systemUTC())) {
            Map<Subject, List<Load.Caller>> callers = new EnumMap<>(Subject.class);
            callers.put(Subject.SINGLE_ROWS, new SingleRows(rows).clients());
            callers.put(Subject.PROVEN_64, LogCallers.of(proven, 64));
            callers.put(Subject.BARE_64, LogCallers.of(bare, 64));
            callers.put(Subject.PROVEN_256, LogCallers.of(proven, 256));
            callers.put(Subject.BARE_256, LogCallers.of(bare, 256));
            Duration round = Duration.ofSeconds(seconds);
            Duration warmUp = round.compareTo(WARM_UP_MAX) < 0 ? round : WARM_UP_MAX;
            callers.values().forEach(each -> Load.perSecond(each, warmUp));
            for (int i = 0; i < rounds; i++) {
                callers.forEach((subject, each) -> {
                    double rate = Load.perSecond(each, round);
                    measured.add(subject, rate);
                    spec.commandLine().getErr().printf("%-12s %,9.0f/s%n", subject, rate);
                });
            }
        }
    }
}
