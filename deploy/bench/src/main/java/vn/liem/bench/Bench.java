package vn.liem.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements, each a command of its own. */
@Command(
        name = "bench",
        description = "Đo hiệu năng trên máy này. Measures on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {AppendBench.class, StartBench.class, FiguresBench.class, ImportBench.class, EvidenceBench.class})
public final class Bench {

    /** Runs the named measurement and ends with 1 where a gate is missed. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
