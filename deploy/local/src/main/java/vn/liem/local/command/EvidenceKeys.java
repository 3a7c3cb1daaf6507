package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.PartName;
import vn.liem.local.run.PublishedKey;

/** Prints the public keys of the logs of this installation. */
@Command(
        name = "keys",
        description = {
            "Print the public keys of this installation's logs, one a line, for whoever checks evidence.",
            "In khóa công khai của các nhật ký trên máy này, mỗi dòng một khóa, dành cho người kiểm tra chứng cứ."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the keys are printed", "1:no service has a key here yet"})
public final class EvidenceKeys implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"Where they are written (default: printed).", "Nơi ghi tệp (mặc định: in ra màn hình)."})
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<String> keys = Stream.of(PartName.values())
                .filter(PartName::isService)
                .flatMap(service -> PublishedKey.of(where.home(), service).stream())
                .toList();
        if (keys.isEmpty()) {
            new Say(spec.commandLine().getErr())
                    .both(
                            "No service has signed anything here yet: start it with ./liem up.",
                            "Chưa có dịch vụ nào ký tại đây: hãy khởi động bằng ./liem up.");
            return 1;
        }
        Say say = new Say(spec.commandLine().getOut());
        if (out.isPresent()) {
            Files.write(out.get(), keys);
            say.line(out.get().toString());
        } else {
            keys.forEach(say::line);
        }
        return 0;
    }
}
