package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.bench.StartFigures.PartFigures;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.run.RunState;

/** What a second start takes: stops the installation, starts it again as it is built, and looks again a minute after. */
@Command(
        name = "start",
        description = "Khởi động lại và đo. Stop and start an installation again, and measure CPU, time and memory.",
        mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--data", description = "the folder of the installation (default: .liem)")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Option(names = "--settle", defaultValue = "60", description = "seconds until the memory is looked at")
    private int settle = 60;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = new Home(folder.orElseGet(() -> Checkout.here().defaultHome()));
        if (!home.exists()) {
            spec.commandLine()
                    .getErr()
                    .println("Start it once with ./liem up. / Hãy khởi động lần đầu bằng ./liem up.");
            return 2;
        }
        boolean ran = isRunning(home);
        if (ran) {
            liem(home, "down");
        }
        Machine machine = Machine.here(home.folder());
        StartFigures figures = start(home);
        if (!ran) {
            liem(home, "down");
        }
        spec.commandLine().getOut().println(format == Format.JSON ? json(figures, machine) : text(figures, machine));
        return figures.missed().isEmpty() ? 0 : 1;
    }

    private StartFigures start(Home home) throws IOException, InterruptedException {
        double before = ownCpuSeconds();
        long from = System.nanoTime();
        liem(home, "up", "--no-build");
        double wall = (System.nanoTime() - from) / 1e9;
        double launcher = ownCpuSeconds() - before;
        RunState state = RunState.read(home).orElseThrow();
        ProcessTree everything = new ProcessTree(state.supervisor().pid());
        double cpu = launcher + everything.cpuSeconds();
        Thread.sleep(Duration.ofSeconds(settle));
        return new StartFigures(wall, cpu, launcher + everything.cpuSeconds(), everything.pssMib(), parts(state));
    }

    private static List<PartFigures> parts(RunState state) {
        return state.parts().stream()
                .map(part -> {
                    ProcessTree tree = new ProcessTree(part.process().pid());
                    return new PartFigures(part.name().word(), part.startMs() / 1e3, tree.cpuSeconds(), tree.pssMib());
                })
                .toList();
    }

    /** Of this process and of those it has started and seen end, which the launcher is. */
    private static double ownCpuSeconds() {
        return ProcessTree.cpuSecondsOf(ProcessHandle.current().pid());
    }

    private static boolean isRunning(Home home) {
        return RunState.read(home).filter(RunState::isSupervised).isPresent();
    }

    private void liem(Home home, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Checkout.here().root().resolve("liem").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", home.folder().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> spec.commandLine().getErr().println(line));
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("liem %s ended with %d".formatted(arguments[0], code));
        }
    }

    private static String text(StartFigures figures, Machine machine) {
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, load before %.1f%n"
                .formatted(machine.processor(), machine.cores(), machine.java(), machine.load()));
        text.append("ready after %.1f s (gate %.0f), %.1f CPU s (gate %.0f), %.1f CPU s when memory was looked at%n"
                .formatted(
                        figures.wallSeconds(),
                        StartFigures.WALL_SECONDS_MAX,
                        figures.cpuSeconds(),
                        StartFigures.CPU_SECONDS_MAX,
                        figures.cpuSecondsAfter()));
        text.append("PSS of everything %.0f MiB (gate %.0f)%n".formatted(figures.pssMib(), StartFigures.PSS_MIB_MAX));
        figures.parts()
                .forEach(part -> text.append("  %-14s ready after %5.1f s  %6.1f CPU s  %6.0f MiB%n"
                        .formatted(part.name(), part.startSeconds(), part.cpuSeconds(), part.pssMib())));
        figures.missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String json(StartFigures figures, Machine machine) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode()
                .put("measure", "start")
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.setAll((ObjectNode) JSON.valueToTree(figures));
        json.putObject("gates")
                .put("cpuSeconds", StartFigures.CPU_SECONDS_MAX)
                .put("wallSeconds", StartFigures.WALL_SECONDS_MAX)
                .put("pssMib", StartFigures.PSS_MIB_MAX);
        json.set("machine", JSON.valueToTree(machine));
        json.set("missed", JSON.valueToTree(figures.missed()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
