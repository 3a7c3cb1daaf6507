package vn.liem.local.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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

/** Takes the evidence bundle of a case from whichever service knows who holds its file. */
@Command(
        name = "case",
        description = {
            "Take the evidence bundle of a case: what was decided of it as a whole, who held its file, and its"
                    + " hand-overs with their receipts, out of every log that it went through.",
            "Lấy gói chứng cứ của một vụ án, vụ việc: các quyết định đối với toàn vụ, cơ quan giữ hồ sơ, các lần"
                    + " chuyển hồ sơ kèm biên nhận, từ mọi nhật ký mà vụ án đã đi qua."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the bundle is written", "1:it does not run, or refuses"})
public final class EvidenceCase implements Callable<Integer> {

    /** The services that know who holds a file; each makes the same bundle. */
    private static final List<PartName> SERVICES = List.of(PartName.INVESTIGATION, PartName.TRIAL, PartName.CASE);

    private static final int NOT_FOUND = 404;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "NUMBER|ID",
            description = {"The case's number or id.", "Số hoặc mã của vụ án, vụ việc."})
    private String named = "";

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = {
                "The demo user who asks; he must be one who may verify its evidence (default: auditor).",
                "Người dùng thử đứng tên yêu cầu, phải được kiểm chứng bằng chứng của vụ án (mặc định: auditor)."
            })
    private String user = "auditor";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where it is written (default: vu-an-ID.liem here).",
                "Nơi ghi tệp (mặc định: vu-an-ID.liem tại thư mục này)."
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
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), user)) {
            return switch (looked(api)) {
                case Looked.Found(var id) -> from(api, id, aside);
                case Looked.NoneSo() -> {
                    aside.both("There is no case with this number.", "Không có vụ án, vụ việc nào mang số này.");
                    yield 1;
                }
                case Looked.Answered(var answer) -> refused(answer, aside);
            };
        }
    }

    /** What came of looking for the case that is named. */
    private sealed interface Looked {

        /** It is this one. */
        record Found(UUID id) implements Looked {}

        /** None has the number. */
        record NoneSo() implements Looked {}

        /** The registry does not say. */
        record Answered(Answer why) implements Looked {}
    }

    private Looked looked(ServiceApi api) {
        if (ID.matcher(named).matches()) {
            return new Looked.Found(UUID.fromString(named));
        }
        String number = URLEncoder.encode(named, StandardCharsets.UTF_8);
        Answer answer = api.get(PartName.CASE, "/api/v1/cases?number=" + number);
        if (!(answer instanceof Answer.Given given) || !given.isGood()) {
            return new Looked.Answered(answer);
        }
        String id = given.json().path("items").path(0).path("id").asText();
        return ID.matcher(id).matches() ? new Looked.Found(UUID.fromString(id)) : new Looked.NoneSo();
    }

    private int from(ServiceApi api, UUID id, Say aside) {
        Path file = out.orElseGet(() -> Path.of("vu-an-" + id + ".liem"));
        Answer last = new Answer.Silent();
        for (PartName service : SERVICES) {
            last = api.download(service, "/api/v1/cases/" + id + "/evidence", file);
            if (last instanceof Answer.Given given && given.isGood()) {
                new Say(spec.commandLine().getOut()).line(file.toString());
                return 0;
            }
            if (last instanceof Answer.Given other && other.status() != NOT_FOUND) {
                break;
            }
        }
        return refused(last, aside);
    }

    private static int refused(Answer answer, Say aside) {
        switch (answer) {
            case Answer.Given refused -> aside.line(refused.why());
            case Answer.Silent() ->
                aside.both(
                        "A service does not answer, or cannot ask the others now: try again in a moment.",
                        "Có dịch vụ không trả lời hoặc chưa hỏi được các dịch vụ khác: hãy thử lại sau giây lát.");
        }
        return 1;
    }
}
