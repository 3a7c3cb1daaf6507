package vn.liem.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Measures on this machine, in a JVM of its own; what can be measured is told by the measurements themselves. */
@Command(
        name = "bench",
        description = {
            "Measure on this machine: append [--seconds N] [--rounds N], start [--data DIR], figures [--cases N]"
                    + " [--rounds N], import SMALL LARGE, evidence [--runs N] [--events N]"
                    + " [--rounds N]; [--format text|json].",
            "Đo hiệu năng trên máy này: append (ghi nhật ký), start (khởi động lại), figures (chỉ tiêu báo cáo và các"
                    + " trang), import (nạp sổ), evidence (kiểm tra chứng cứ); [--format text|json]."
        })
public final class Bench implements Callable<Integer> {

    private static final String MEMORY = "-Xmx1g";

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        OwnProgram program = new OwnProgram("deploy/bench");
        int built = program.build(goal());
        return built == 0 ? program.start(program.classpath(), MEMORY, "vn.liem.bench.Bench", arguments) : built;
    }

    /** Figures and pages are measured on the service as it runs, which is packaged for it. */
    private String goal() {
        boolean figures =
                arguments.stream().findFirst().filter("figures"::equals).isPresent();
        return figures ? "package" : "process-classes";
    }
}
