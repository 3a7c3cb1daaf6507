package vn.liem.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.procedure.Profile;
import vn.liem.procedure.ProfileAnswer;

/** The files of the law, as a lawyer reads and changes them. */
@Command(
        name = "profile",
        description = {"The files of the law.", "Bộ quy định pháp luật."},
        subcommands = LawProfile.Check.class)
public final class LawProfile implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: check DIR. / Hãy chọn: check THƯ_MỤC.");
    }

    /** Reads a folder of profile files and says what is wrong in it. */
    @Command(
            name = "check",
            description = {
                "Read a folder of profile files and say what is wrong: file, row and reason.",
                "Kiểm tra một thư mục bộ quy định pháp luật; nêu tệp, dòng và lý do sai."
            },
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:nothing is wrong", "1:something is wrong", "2:there is no such folder"})
    public static final class Check implements Callable<Integer> {

        private static final int NO_FOLDER = 2;

        @Parameters(
                paramLabel = "DIR",
                description = {"The folder with deadlines.json and its neighbours.", "Thư mục có deadlines.json, v.v."})
        private Path folder = Path.of("");

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            Say say = new Say(spec.commandLine().getOut());
            if (!Files.isDirectory(folder)) {
                new Say(spec.commandLine().getErr())
                        .both("%s is no folder.".formatted(folder), "%s không phải là thư mục.".formatted(folder));
                return NO_FOLDER;
            }
            return switch (Profile.load(folder)) {
                case ProfileAnswer.Loaded(var profile) -> sound(profile, say);
                case ProfileAnswer.Unloadable(var faults) -> {
                    faults.forEach(fault -> FaultLines.tell(fault, say));
                    say.both("%d faults.".formatted(faults.size()), "%d chỗ sai.".formatted(faults.size()));
                    yield 1;
                }
            };
        }

        private static int sound(Profile profile, Say say) {
            say.both(
                    "Sound: %d limits, %d transitions, %d offences, calendar %s."
                            .formatted(
                                    profile.deadlines().size(),
                                    profile.transitions().size(),
                                    profile.offences().clauses().size(),
                                    profile.calendar().version()),
                    "Hợp lệ: %d thời hạn, %d bước chuyển, %d khoản tội danh, lịch %s."
                            .formatted(
                                    profile.deadlines().size(),
                                    profile.transitions().size(),
                                    profile.offences().clauses().size(),
                                    profile.calendar().version()));
            return 0;
        }
    }
}
