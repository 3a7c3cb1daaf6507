package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
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

/** Counts a signed report again from the logs of the services, by a process that can read nothing else. */
@Command(
        name = "recount",
        description = {
            "Count a signed report again from the services' own logs, in a process that can read their events and nothing"
                    + " else, and compare the document with what was signed.",
            "Tính lại một báo cáo đã ký từ nhật ký của các dịch vụ, bằng một tiến trình chỉ đọc được sự kiện, rồi đối chiếu"
                    + " với bản đã ký."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the document is the signed one, to the byte",
            "1:it is another one",
            "2:it could not be counted, so nothing was compared"
        })
public final class Recount implements Callable<Integer> {

    private static final String USER = "auditor";
    private static final String REPORTS = "/api/v1/periodic-reports/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIFFERS = 1;
    private static final int NOT_COUNTED = 2;

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "ID",
            description = {"The id of a signed report.", "Mã của báo cáo đã ký."})
    private UUID id = new UUID(0, 0);

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"Where the document is written, if anywhere.", "Nơi ghi văn bản tính lại (nếu cần)."})
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        Say aside = new Say(spec.commandLine().getErr());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            aside.notRunning();
            return NOT_COUNTED;
        }
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), USER)) {
            Answer report = api.get(PartName.MONITORING, REPORTS + id);
            return report instanceof Answer.Given given && given.isGood()
                    ? count(api, running.get(), given.json(), aside)
                    : notShown(aside, report);
        }
    }

    private int count(ServiceApi api, RunState running, JsonNode report, Say aside) throws IOException, SQLException {
        JsonNode snapshot = report.path("snapshot");
        if (!snapshot.isObject()) {
            aside.both("This report is a draft: nothing was signed.", "Báo cáo này mới là bản nháp, chưa được ký.");
            return NOT_COUNTED;
        }
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        order.set("report", withoutNumbers(report));
        JsonNode restates = report.path("asked").path("restates");
        if (restates.isTextual()) {
            Answer earlier = api.get(PartName.MONITORING, REPORTS + restates.textValue());
            if (!(earlier instanceof Answer.Given given && given.isGood())) {
                return notShown(aside, earlier);
            }
            order.set("restated", withoutNumbers(given.json()));
        }
        Optional<byte[]> document =
                new RecountProcess(where.home(), running).count(order, JSON.writeValueAsBytes(order));
        return document.isEmpty()
                ? NOT_COUNTED
                : compared(snapshot.path("sha256").textValue(), document.get());
    }

    private int compared(String signed, byte[] document) throws IOException {
        if (out.isPresent()) {
            Files.write(out.get(), document);
        }
        Say say = new Say(spec.commandLine().getOut());
        String counted = sha256(document);
        say.both("signed  %s".formatted(signed), "đã ký   %s".formatted(signed));
        say.both("counted %s".formatted(counted), "tính lại %s".formatted(counted));
        if (counted.equals(signed)) {
            say.both(
                    "The logs give the signed document, to the byte: %d bytes.".formatted(document.length),
                    "Nhật ký cho đúng văn bản đã ký, từng byte: %d byte.".formatted(document.length));
            return 0;
        }
        say.both(
                "The logs give ANOTHER document than was signed: ask ./liem verify which log was changed.",
                "Nhật ký cho văn bản KHÁC bản đã ký: chạy ./liem verify để biết nhật ký nào bị sửa.");
        return DIFFERS;
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What the counting begins from: which figures there are, and none of their numbers. */
    private static ObjectNode withoutNumbers(JsonNode report) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set("id", report.path("id"));
        kept.set("asked", report.path("asked"));
        ObjectNode frame = kept.putObject("snapshot");
        frame.set("form", report.path("snapshot").path("form"));
        frame.set("position", report.path("snapshot").path("position"));
        var figures = frame.putArray("figures");
        report.path("snapshot")
                .path("figures")
                .forEach(figure -> figures.addObject().set("id", figure.path("id")));
        return kept;
    }

    private static int notShown(Say aside, Answer answer) {
        Report.notGiven(aside, answer);
        return NOT_COUNTED;
    }
}
