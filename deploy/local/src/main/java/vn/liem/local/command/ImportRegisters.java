package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.api.RegisterZip;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.RunState;

/** Brings a folder of registers in, and follows it to its end. */
@Command(
        name = "import",
        subcommands = UndoImport.class,
        description = {
            "Bring a folder of registers in; it goes on without this terminal. Refused rows are named, the good ones go in.",
            "Nhập một thư mục sổ; việc nhập vẫn tiếp tục khi đóng cửa sổ này. Dòng bị từ chối được nêu rõ."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is done, also where rows were refused",
            "1:it was not taken in, was stopped since it would change too much, or did not end"
        })
public final class ImportRegisters implements Callable<Integer> {

    static final String USER = "importer";
    static final String PERCENT = "(?:100|[0-9]{1,2})%?";

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = {
                "The folder with units.csv, cases.csv and so on, or units.xlsx, cases.xlsx.",
                "Thư mục có units.csv, cases.csv, v.v., hoặc units.xlsx, cases.xlsx."
            })
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = {
                "Bring nothing in: write an empty workbook of each register there, to fill in.",
                "Không nhập: ghi vào thư mục này mẫu XLSX của từng sổ để điền."
            })
    private Optional<Path> template = Optional.empty();

    @Option(
            names = "--dry-run",
            description = {"Write nothing, say what would be.", "Chỉ kiểm tra, không ghi."})
    private boolean dryRun;

    @Option(
            names = "--allow-changes",
            paramLabel = "PERCENT",
            description = {
                "Let this share of what stands change, where more is meant than usual.",
                "Cho phép thay đổi tỷ lệ dữ liệu đang có này, khi chủ ý sửa nhiều hơn mức thông thường."
            })
    private Optional<String> allowed = Optional.empty();

    @Option(
            names = "--rejections",
            paramLabel = "FILE",
            description = {"Write the refused rows there.", "Ghi các dòng bị từ chối vào tệp này."})
    private Optional<Path> rejections = Optional.empty();

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = {"Write the findings there.", "Ghi các phát hiện vào tệp này."})
    private Optional<Path> findings = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "vi|en",
            description = {"The language of messages in these files.", "Ngôn ngữ của thông báo trong các tệp này."})
    private Language language = Language.VI;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The languages of messages. */
    enum Language {
        VI,
        EN
    }

    @Override
    public Integer call() throws IOException {
        Say say = new Say(spec.commandLine().getOut());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            say.notRunning();
            return 1;
        }
        if (given.isPresent() == template.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Which folder? · Thư mục nào? ./liem import DIR, or · hoặc ./liem import --template DIR");
        }
        if (allowed.filter(percent -> !percent.matches(PERCENT)).isPresent()) {
            say.both("--allow-changes takes 0 to 100.", "--allow-changes nhận giá trị từ 0 đến 100.");
            return 1;
        }
        return template.isPresent()
                ? templates(running.get(), say, template.get())
                : bringIn(running.get(), say, given.orElseThrow());
    }

    private int templates(RunState running, Say say, Path to) throws IOException {
        Files.createDirectories(to);
        try (ServiceApi api = new ServiceApi(where.home(), running, USER)) {
            return new TemplateFiles(api, say).writeTo(to);
        }
    }

    private int bringIn(RunState running, Say say, Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            say.both("%s is no folder.".formatted(from), "%s không phải là thư mục.".formatted(from));
            return 1;
        }
        RegisterZip zip = RegisterZip.of(from);
        try (ServiceApi api = new ServiceApi(where.home(), running, USER)) {
            var files = new AnswerFiles(rejections, findings);
            var talk = new ImportTalk(api, say, Progress.on(spec.commandLine().getOut()), running, language);
            Optional<String> percent = allowed.map(text -> text.replace("%", ""));
            return dryRun ? talk.dryRun(zip, percent, files) : talk.bringIn(zip, percent, files);
        }
    }

    /** Where the answers are written to, if anywhere. */
    record AnswerFiles(Optional<Path> rejections, Optional<Path> findings) {

        void write(String refused, String found) throws IOException {
            if (rejections.isPresent()) {
                Files.writeString(rejections.get(), refused);
            }
            if (findings.isPresent()) {
                Files.writeString(findings.get(), found);
            }
        }
    }
}
