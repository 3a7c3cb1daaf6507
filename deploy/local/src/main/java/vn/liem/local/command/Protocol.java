package vn.liem.local.command;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explores the real hand-over protocol, in a JVM of its own. */
@Command(
        name = "protocol",
        description = {
            "Explore every state of the hand-over protocol of two and three bodies, with messages lost, repeated and out of"
                    + " order, crashes, and clocks that disagree.",
            "Duyệt mọi trạng thái của giao thức bàn giao giữa hai và ba cơ quan, khi thông điệp bị mất, lặp, sai thứ tự, máy"
                    + " chết đột ngột, đồng hồ lệch nhau."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every promise is kept in every state",
            "1:a promise is broken; the moves that lead to it are told"
        })
public final class Protocol implements Callable<Integer> {

    private static final String HANDOVER = "platform/handover";
    private static final String MEMORY = "-Xmx3g";
    private static final List<Integer> BODIES = List.of(2, 3);

    @Option(
            names = "--bodies",
            description = {"2 or 3; both where it is not said.", "2 hoặc 3 cơ quan; mặc định cả hai."})
    private List<Integer> bodies = new ArrayList<>();

    @Option(
            names = "--larger",
            description = {
                "Larger bounds as well, which need minutes and up to 3 GB.",
                "Cả các giới hạn lớn hơn, cần nhiều phút và tới 3 GB bộ nhớ."
            })
    private boolean larger;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!BODIES.containsAll(bodies)) {
            throw new ParameterException(spec.commandLine(), "--bodies is 2 or 3. / --bodies là 2 hoặc 3.");
        }
        OwnProgram program = new OwnProgram(HANDOVER);
        int built = program.build("test-compile");
        if (built != 0) {
            new Say(spec.commandLine().getErr())
                    .both(
                            "The build failed, so nothing was explored.",
                            "Dựng chương trình không thành công, chưa duyệt gì.");
            return built;
        }
        // The exploration is pure: it needs the protocol, itself and the kernel, and no library.
        String classpath = Stream.of(
                        program.target(HANDOVER).resolve("test-classes"),
                        program.target(HANDOVER).resolve("classes"),
                        program.target("platform/kernel").resolve("classes"))
                .map(String::valueOf)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>((bodies.isEmpty() ? BODIES : bodies)
                .stream().map(String::valueOf).toList());
        if (larger) {
            arguments.add("larger");
        }
        return program.start(classpath, MEMORY, "vn.liem.handover.protocol.ProtocolRun", arguments);
    }
}
