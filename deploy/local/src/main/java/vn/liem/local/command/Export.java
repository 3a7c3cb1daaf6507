package vn.liem.local.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Writes the event log of a period for process mining into a file. */
@Command(
        name = "export",
        description = {
            "Write the event log of a period for process mining: keys, codes and days, no names.",
            "Xuất nhật ký quá trình của một kỳ để phân tích: chỉ có mã và ngày, không có tên người."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the file is written", "1:it does not run, or refuses; no file is written"})
public final class Export implements Callable<Integer> {

    private static final String USER = "auditor";
    private static final String PATH = "/api/v1/process/log";

    /** The format. */
    enum Format {
        OCEL("json"),
        XES("xes");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }
    }

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "D",
            description = {"The first legal day, 2024-01-01.", "Ngày đầu."})
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "D",
            description = {"The last legal day.", "Ngày cuối."})
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--scope",
            paramLabel = "UNIT",
            description = {
                "A unit's code: only what belongs to it and those below it.",
                "Mã đơn vị: chỉ lấy dữ liệu của đơn vị này và cấp dưới."
            })
    private String scope = "ALL";

    @Option(
            names = "--format",
            description = {
                "${COMPLETION-CANDIDATES}: OCEL 2.0 as JSON, or XES (IEEE 1849) with one trace a case.",
                "Định dạng: OCEL 2.0 (JSON) hoặc XES (IEEE 1849), mỗi vụ một chuỗi sự kiện."
            })
    private Format format = Format.OCEL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where it is written (default: nhat-ky-FROM-TO.json or .xes here).",
                "Nơi ghi tệp (mặc định: nhat-ky-FROM-TO.json hoặc .xes tại thư mục này)."
            })
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say say = new Say(spec.commandLine().getOut());
        Say aside = new Say(spec.commandLine().getErr());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            aside.notRunning();
            return 1;
        }
        Path file = out.orElseGet(() -> Path.of("nhat-ky-%s-%s.%s".formatted(from, to, format.suffix)));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            aside.both("There is no folder for %s.".formatted(file), "Không có thư mục để ghi tệp %s.".formatted(file));
            return 1;
        }
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), USER)) {
            return switch (api.download(PartName.MONITORING, PATH + query(), file)) {
                case Answer.Given given
                when given.isGood() -> {
                    say.line(file.toString());
                    yield 0;
                }
                case Answer answer -> Report.notGiven(aside, answer);
            };
        }
    }

    private String query() {
        return "?from=%s&to=%s&format=%s&scope=%s"
                .formatted(
                        from,
                        to,
                        format.name().toLowerCase(Locale.ROOT),
                        URLEncoder.encode(scope, StandardCharsets.UTF_8));
    }
}
