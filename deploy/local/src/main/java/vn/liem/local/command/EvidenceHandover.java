package vn.liem.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Takes the evidence bundle of a hand-over from whichever service knows of it. */
@Command(
        name = "handover",
        description = {
            "Take the evidence bundle of a hand-over, with both sides' events and proofs.",
            "Lấy gói chứng cứ của một lần chuyển hồ sơ, gồm sự kiện và bằng chứng của hai bên."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the bundle is written", "1:it does not run, or refuses"})
public final class EvidenceHandover implements Callable<Integer> {

    /** The services in which bodies hand files over. */
    private static final List<PartName> SERVICES = List.of(PartName.INVESTIGATION, PartName.TRIAL, PartName.CASE);

    private static final int NOT_FOUND = 404;

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "ID",
            description = {"The hand-over's id (offerId).", "Mã lần chuyển hồ sơ (offerId)."})
    private UUID id = new UUID(0, 0);

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = {
                "The demo user who asks; he must be one who may read the file (default: auditor).",
                "Người dùng thử đứng tên yêu cầu, phải được xem hồ sơ (mặc định: auditor)."
            })
    private String user = "auditor";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where it is written (default: chuyen-ho-so-ID.liem here).",
                "Nơi ghi tệp (mặc định: chuyen-ho-so-ID.liem tại thư mục này)."
            })
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say aside = new Say(spec.commandLine().getErr());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            aside.notRunning();
            return 1;
        }
        Path file = out.orElseGet(() -> Path.of("chuyen-ho-so-" + id + ".liem"));
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), user)) {
            return from(api, file, aside);
        }
    }

    private int from(ServiceApi api, Path file, Say aside) {
        Answer last = new Answer.Silent();
        for (PartName service : SERVICES) {
            last = api.download(service, "/api/v1/handovers/" + id + "/evidence", file);
            if (last instanceof Answer.Given given && given.isGood()) {
                new Say(spec.commandLine().getOut()).line(file.toString());
                return 0;
            }
            if (last instanceof Answer.Given refused && refused.status() != NOT_FOUND) {
                break;
            }
        }
        switch (last) {
            case Answer.Given refused -> aside.line(refused.why());
            case Answer.Silent() ->
                aside.both(
                        "A service does not answer, or cannot ask the other side's now: try again in a moment.",
                        "Có dịch vụ không trả lời hoặc chưa hỏi được bên kia: hãy thử lại sau giây lát.");
        }
        return 1;
    }
}
