package vn.liem.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Prints the figures of a period. */
@Command(
        name = "report",
        description = {"Print the figures of a period.", "In các chỉ tiêu của một kỳ báo cáo."},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the figures are printed", "1:it does not run, or refuses"})
public final class Report implements Callable<Integer> {

    private static final String USER = "auditor";
    private static final String PATH = "/api/v1/reports/figures";
    private static final String SHEET = "/api/v1/reports/sheet";
    private static final String FORMS = "/api/v1/reports/forms/";
    private static final String DEFINITIONS = "/api/v1/reports/definitions";
    private static final String UNDERWAY = "/api/v1/reports/underway";
    private static final String ALL = "ALL";

    /** After so long somebody wants to know how far it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How it is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        XLSX,
        PDF;

        String suffix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "D",
            description = {"The first day, 2024-01-01.", "Ngày đầu kỳ."})
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "D",
            description = {"The last day.", "Ngày cuối kỳ."})
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = {
                "Facts after this day do not exist for the report (default: the last day).",
                "Chỉ tính dữ liệu đến ngày này (mặc định: ngày cuối kỳ)."
            })
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known-on",
            paramLabel = "D",
            description = {
                "By what was recorded up to this day (default: everything).",
                "Theo dữ liệu đã ghi nhận đến ngày này (mặc định: toàn bộ)."
            })
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--scope",
            paramLabel = "UNIT",
            description = {
                "A unit's code: only what belongs to it and those below it.",
                "Mã đơn vị: chỉ tính đơn vị này và cấp dưới."
            })
    private String scope = ALL;

    @Option(
            names = "--format",
            description = {
                "${COMPLETION-CANDIDATES} (default: TEXT; of a form PDF).",
                "Dạng hiển thị (mặc định: TEXT; của mẫu báo cáo: PDF)."
            })
    private Optional<Format> asked = Optional.empty();

    @Option(
            names = "--form",
            paramLabel = "CODE",
            description = {
                "A form as pdf or xlsx, R1 to R14 (default: all figures in one table).",
                "Mẫu báo cáo dạng pdf hoặc xlsx, R1 đến R14 (mặc định: toàn bộ chỉ tiêu trong một bảng)."
            })
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--case",
            paramLabel = "NUMBER",
            description = {"The case of form R5.", "Số vụ án, vụ việc của mẫu R5."})
    private Optional<String> ofCase = Optional.empty();

    @Option(
            names = "--figures",
            paramLabel = "FAMILIES",
            description = {
                "The figures of form R14: cases,accused,recovery.",
                "Nhóm chỉ tiêu của mẫu R14: cases,accused,recovery."
            })
    private Optional<String> figures = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where a csv, xlsx or pdf is written (default: bao-cao-FROM-TO.FORMAT here, of a form r3-FROM-TO.pdf).",
                "Nơi ghi tệp csv, xlsx, pdf (mặc định: bao-cao-FROM-TO.FORMAT tại thư mục này)."
            })
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        Say say = new Say(spec.commandLine().getOut());
        Say aside = new Say(spec.commandLine().getErr());
        if (form.isPresent() && !isOfForms(format())) {
            aside.both(
                    "A form is printed as pdf or xlsx: leave --format out, or name one of these.",
                    "Mẫu báo cáo chỉ có dạng pdf hoặc xlsx: bỏ --format hoặc chọn một trong hai.");
            return 1;
        }
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            aside.notRunning();
            return 1;
        }
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), USER)) {
            return switch (await(api)) {
                case Answer.Given given when given.isGood() -> print(api, say, aside, given);
                case Answer answer -> notGiven(aside, answer);
            };
        }
    }

    /** Says why there is no answer, and gives the exit code for it. */
    static int notGiven(Say aside, Answer answer) {
        switch (answer) {
            case Answer.Given refused -> aside.line(refused.why());
            case Answer.Silent() ->
                aside.both("monitoring-service does not answer.", "Dịch vụ theo dõi không trả lời.");
        }
        return 1;
    }

    /** Tells how far the count is where it takes its time. */
    private Answer await(ServiceApi api) {
        Progress progress = Progress.on(spec.commandLine().getErr());
        try (ExecutorService one = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> asked = one.submit(() -> ask(api));
            while (true) {
                try {
                    return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    tell(progress, api.get(PartName.MONITORING, UNDERWAY));
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the report could not be asked for", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a report was counted", e);
        } finally {
            progress.end();
        }
    }

    /** What is not given is no matter: the report itself says what is wrong. */
    private static void tell(Progress progress, Answer underway) {
        if (underway instanceof Answer.Given given
                && given.isGood()
                && given.json().path("of").asInt() > 0) {
            progress.at(
                    "đang tính · counting",
                    given.json().path("done").asInt(),
                    given.json().path("of").asInt());
        }
    }

    private Answer ask(ServiceApi api) {
        Format format = format();
        return switch (format) {
            case TEXT, JSON -> api.get(PartName.MONITORING, PATH + query());
            case CSV, XLSX, PDF ->
                api.save(PartName.MONITORING, paper() + query() + "&format=" + format.suffix() + named(), file());
        };
    }

    private Format format() {
        return asked.orElse(form.isPresent() ? Format.PDF : Format.TEXT);
    }

    private static boolean isOfForms(Format format) {
        return switch (format) {
            case PDF, XLSX -> true;
            case TEXT, JSON, CSV -> false;
        };
    }

    private String paper() {
        return form.map(code -> FORMS + encoded(code)).orElse(SHEET);
    }

    private int print(ServiceApi api, Say say, Say aside, Answer.Given report) throws JsonProcessingException {
        switch (format()) {
            case JSON ->
                say.line(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report.json()));
            case TEXT -> {
                Answer meanings = api.get(PartName.MONITORING, DEFINITIONS);
                if (!(meanings instanceof Answer.Given given && given.isGood())) {
                    return notGiven(aside, meanings);
                }
                FigureLines.of(report.json(), given.json()).forEach(say::line);
            }
            case CSV, XLSX, PDF -> say.line(file().toString());
        }
        return 0;
    }

    private Path file() {
        return out.orElseGet(() -> Path.of("%s-%s-%s.%s"
                .formatted(
                        form.map(code -> code.toLowerCase(Locale.ROOT)).orElse("bao-cao"),
                        from,
                        to,
                        format().suffix())));
    }

    private String query() {
        String query = "?from=" + from + "&to=" + to + "&scope=" + encoded(scope);
        return query
                + asOf.map(day -> "&asOf=" + day).orElse("")
                + knownOn.map(day -> "&knownOn=" + day).orElse("");
    }

    /** What some forms are asked for beside the period. */
    private String named() {
        return ofCase.map(number -> "&case=" + encoded(number)).orElse("")
                + figures.map(families -> "&figures=" + encoded(families)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
