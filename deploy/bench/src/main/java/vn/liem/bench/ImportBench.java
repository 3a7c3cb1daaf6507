package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.bench.ImportFigures.Imported;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.run.RunState;

/**
 * What an import takes: a small folder and a large one, each into an installation of its own that is thrown away afterwards, and
 * the large one once more.
 */
@Command(
        name = "import",
        description = "Nạp sổ và đo. Bring a small folder and a large one in, and measure time and memory.",
        mixinStandardHelpOptions = true)
final class ImportBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(index = "0", paramLabel = "SMALL", description = "the folder of registers of a province")
    private Path small = Path.of("");

    @Parameters(index = "1", paramLabel = "LARGE", description = "the folder of registers of the country")
    private Path large = Path.of("");

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path folder : List.of(small, large)) {
            if (!Files.isDirectory(folder)) {
                String said = "%s is no folder. / %s không phải là thư mục.".formatted(folder, folder);
                spec.commandLine().getErr().println(said);
                return 2;
            }
        }
        Machine machine = Machine.here(Checkout.here().root());
        Installed ofSmall = installed(small, 1);
        Installed ofLarge = installed(large, 2);
        ImportFigures figures = new ImportFigures(ofSmall.first(), ofLarge.first(), ofLarge.againSeconds());
        spec.commandLine().getOut().println(format == Format.JSON ? json(figures, machine) : text(figures, machine));
        return figures.missed().isEmpty() ? 0 : 1;
    }

    /** What a folder took in an installation of its own, the first time and, where it was brought once more, then. */
    private record Installed(Imported first, double againSeconds) {}

    private Installed installed(Path folder, int times) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("liem-import");
        try {
            Home home = new Home(data.resolve("data"));
            liem(home, "up");
            try {
                Imported first = imported(home, folder);
                double again = times == 1 ? 0 : imported(home, folder).seconds();
                return new Installed(first, again);
            } finally {
                liem(home, "down");
            }
        } finally {
            throwAway(data);
        }
    }

    private Imported imported(Home home, Path folder) throws IOException, InterruptedException {
        RunState state = RunState.read(home).orElseThrow();
        ProcessTree everything = new ProcessTree(state.supervisor().pid());
        double before = everything.cpuSeconds();
        long from = System.nanoTime();
        try (PeakMemory peaks = PeakMemory.of(state)) {
            liem(home, "import", folder.toAbsolutePath().toString());
            double seconds = (System.nanoTime() - from) / 1e9;
            return new Imported(seconds, everything.cpuSeconds() - before, peaks.mib());
        }
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

    private static void throwAway(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String text(ImportFigures figures, Machine machine) {
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, load before %.1f%n"
                .formatted(machine.processor(), machine.cores(), machine.java(), machine.load()));
        text.append("small: %.1f s, %.1f CPU s%n"
                .formatted(figures.small().seconds(), figures.small().cpuSeconds()));
        text.append("large: %.1f s (gate %.0f), %.1f CPU s; again %.1f s (gate %.0f)%n"
                .formatted(
                        figures.large().seconds(),
                        ImportFigures.LARGE_SECONDS_MAX,
                        figures.large().cpuSeconds(),
                        figures.againSeconds(),
                        ImportFigures.AGAIN_SECONDS_MAX));
        text.append("most memory (PSS) with the large folder over that with the small one (gate %.1f of %s and of %s)%n"
                .formatted(ImportFigures.MEMORY_RATIO_MAX, ImportFigures.IMPORTING, ImportFigures.EVERYTHING));
        figures.small().peakPssMib().keySet().stream()
                .sorted()
                .forEach(part -> text.append("  %-14s %6.0f MiB / %6.0f MiB = %.2f%n"
                        .formatted(
                                part,
                                figures.large().peakPssMib().getOrDefault(part, 0.0),
                                figures.small().peakPssMib().getOrDefault(part, 0.0),
                                figures.ratio(part))));
        figures.missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String json(ImportFigures figures, Machine machine) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode()
                .put("measure", "import")
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.setAll((ObjectNode) JSON.valueToTree(figures));
        json.putObject("gates")
                .put("largeSeconds", ImportFigures.LARGE_SECONDS_MAX)
                .put("againSeconds", ImportFigures.AGAIN_SECONDS_MAX)
                .put("memoryRatio", ImportFigures.MEMORY_RATIO_MAX);
        json.set("machine", JSON.valueToTree(machine));
        json.set("missed", JSON.valueToTree(figures.missed()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
