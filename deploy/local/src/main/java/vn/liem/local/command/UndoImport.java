package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.command.ImportRegisters.Language;
import vn.liem.local.run.RunState;

/** Undoes an import by corrections, and follows that to its end. */
@Command(
        name = "undo",
        description = {
            "Undo an import: what it told is taken back or said as before, by corrections. What came since and builds on it stays.",
            "Hủy một lần nhập: dữ liệu đã nhập được rút lại hoặc trả về như trước bằng đính chính. Phần đã được dùng tiếp thì giữ lại."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is done, also where rows were left as they are",
            "1:it was not taken in, was stopped since too much was built on the import, or did not end"
        })
public final class UndoImport implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "JOB",
            description = {"The number or the id of the import.", "Số hoặc mã của lần nhập."})
    private String job = "";

    @Option(
            names = "--dry-run",
            description = {"Write nothing, say what would be.", "Chỉ kiểm tra, không ghi."})
    private boolean dryRun;

    @Option(
            names = "--left",
            paramLabel = "FILE",
            description = {"Write the rows that stay there.", "Ghi các dòng được giữ nguyên vào tệp này."})
    private Optional<Path> left = Optional.empty();

    @Option(
            names = "--allow-changes",
            paramLabel = "PERCENT",
            description = {
                "Undo the rest where so much of it was built on since.",
                "Vẫn hủy phần còn lại khi tỷ lệ đã được dùng tiếp đến mức này."
            })
    private Optional<String> allowed = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "vi|en",
            description = {"The language of messages in the file.", "Ngôn ngữ của thông báo trong tệp."})
    private Language language = Language.VI;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Say say = new Say(spec.commandLine().getOut());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            say.notRunning();
            return 1;
        }
        if (allowed.filter(percent -> !percent.matches(ImportRegisters.PERCENT)).isPresent()) {
            say.both("--allow-changes takes 0 to 100.", "--allow-changes nhận giá trị từ 0 đến 100.");
            return 1;
        }
        Optional<String> percent = allowed.map(text -> text.replace("%", ""));
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), ImportRegisters.USER)) {
            Progress progress = Progress.on(spec.commandLine().getOut());
            var imports = new ImportTalk(api, say, progress, running.get(), language);
            UndoTalk talk = new UndoTalk(api, say, imports, language);
            return dryRun ? talk.dryRun(job, percent, left) : talk.undo(job, percent, left);
        }
    }
}
