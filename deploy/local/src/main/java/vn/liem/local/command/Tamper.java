package vn.liem.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes copies of a log as somebody with every password can, in a database and a JVM of its own. */
@Command(
        name = "tamper",
        description = {
            "Change copies of a log in every way a superuser with every key has, and see whether each change is found.",
            "Thử sửa bản sao nhật ký bằng mọi cách của người có mọi quyền và khóa; xem mỗi thay đổi có bị phát hiện không."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every change was found", "1:a change was missed, or an untouched log gave an alarm"})
public final class Tamper implements Callable<Integer> {

    private static final String MEMORY = "-Xmx3g";

    @Option(
            names = "--trials",
            description = {"How many changes (default: 10000).", "Số lần thử sửa (mặc định 10000)."})
    private int trials = 10_000;

    @Option(
            names = "--events",
            description = {"How many events the log has (default: 100000).", "Số sự kiện của nhật ký."})
    private int events = 100_000;

    @Option(
            names = "--proofs",
            description = {
                "How many random proofs of the untouched log (default: 100000).",
                "Số bằng chứng ngẫu nhiên trên nhật ký nguyên vẹn (mặc định 100000)."
            })
    private int proofs = 100_000;

    @Option(
            names = "--seed",
            description = {"The same seed makes the same changes.", "Cùng một số thì thử các thay đổi như nhau."})
    private long seed = 20_240_513;

    @Option(
            names = "--format",
            description = {"text or json.", "Dạng hiển thị."})
    private Verify.Format format = Verify.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        OwnProgram program = new OwnProgram("deploy/verify");
        int built = program.build("process-classes");
        if (built != 0) {
            new Say(spec.commandLine().getErr())
                    .both(
                            "The build failed, so nothing was tried.",
                            "Dựng chương trình không thành công, chưa thử gì.");
            return built;
        }
        List<String> arguments = new ArrayList<>(List.of("--trials", Integer.toString(trials)));
        arguments.addAll(List.of("--events", Integer.toString(events), "--proofs", Integer.toString(proofs)));
        arguments.addAll(List.of("--seed", Long.toString(seed), "--format", format.name()));
        return program.start(program.classpath(), MEMORY, "vn.liem.verify.tamper.Tamper", arguments);
    }
}
