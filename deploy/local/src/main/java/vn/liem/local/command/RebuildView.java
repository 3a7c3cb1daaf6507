package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Fills the views of a service anew, one after the other. */
@Command(
        name = "rebuild",
        description = {
            "Fill a view of a service anew from the logs, or every one of them in turn; readers see the old rows until"
                    + " the new ones are in place.",
            "Dựng lại một bảng tra cứu của dịch vụ từ nhật ký, hoặc lần lượt tất cả; người dùng vẫn xem dữ liệu cũ cho"
                    + " đến khi dữ liệu mới sẵn sàng."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:they are filled anew", "1:it does not run, refuses, or one was not filled anew"})
public final class RebuildView implements Callable<Integer> {

    /** The demo user who runs the system. */
    static final String USER = "administrator";

    /** Where a service tells how it stands. */
    static final String PATH = "/api/v1/exchange";

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final String UNDERWAY = "underway";
    private static final String DONE = "done";

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            index = "0",
            paramLabel = "SERVICE",
            converter = NamedPart.class,
            description = {"The service.", "Tên dịch vụ."})
    private PartName service = PartName.CASE;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "VIEW",
            description = {
                "The view, as /api/v1/exchange names it (default: each in turn).",
                "Tên bảng tra cứu như /api/v1/exchange nêu (mặc định: lần lượt tất cả)."
            })
    private Optional<String> view = Optional.empty();

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
        if (!service.isService()) {
            aside.both("%s has no views.".formatted(service), "%s không có bảng tra cứu.".formatted(service));
            return 1;
        }
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), USER)) {
            return switch (api.get(service, PATH)) {
                case Answer.Given given when given.isGood() -> each(api, given.json(), aside);
                case Answer answer -> notDone(service, aside, answer);
            };
        }
    }

    private int each(ServiceApi api, JsonNode state, Say aside) {
        List<String> views = new ArrayList<>();
        state.path("views").forEach(one -> views.add(one.path("view").asText()));
        if (view.isPresent() && !views.contains(view.get())) {
            aside.both(
                    "%s has no such view; it has %s.".formatted(service, String.join(", ", views)),
                    "%s không có bảng tra cứu đó; hiện có %s.".formatted(service, String.join(", ", views)));
            return 1;
        }
        List<String> asked = view.map(List::of).orElse(views);
        Progress progress = Progress.on(spec.commandLine().getErr());
        int done = 0;
        for (String one : asked) {
            progress.at(one, done, asked.size());
            Answer begun = api.post(
                    service, PATH + "/views/" + one + "/rebuild", "application/json", NOTHING, UUID.randomUUID());
            if (!(begun instanceof Answer.Given given && given.isGood())) {
                progress.end();
                return notDone(service, aside, begun);
            }
            JsonNode end = follow(api, one);
            if (!end.path("rebuild").asText().equals(DONE)) {
                progress.end();
                aside.both(
                        "%s was not filled anew: %s"
                                .formatted(one, end.path("rebuildFault").asText()),
                        "%s chưa dựng lại được: %s"
                                .formatted(one, end.path("rebuildFault").asText()));
                return 1;
            }
            done++;
            progress.at(one, done, asked.size());
        }
        progress.end();
        new Say(spec.commandLine().getOut())
                .both(
                        "%d views of %s are filled anew.".formatted(done, service.module()),
                        "Đã dựng lại %d bảng tra cứu của %s.".formatted(done, service.module()));
        return 0;
    }

    /** How the view stands once its filling goes on no more; a service that is silent is asked again. */
    private JsonNode follow(ServiceApi api, String one) {
        while (true) {
            if (api.get(service, PATH) instanceof Answer.Given given && given.isGood()) {
                for (JsonNode state : given.json().path("views")) {
                    if (state.path("view").asText().equals(one)
                            && !state.path("rebuild").asText().equals(UNDERWAY)) {
                        return state;
                    }
                }
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a view was filled anew", e);
            }
        }
    }

    /** Says why it was not done, and gives the exit code for it. */
    static int notDone(PartName service, Say aside, Answer answer) {
        switch (answer) {
            case Answer.Given refused -> aside.line(refused.why());
            case Answer.Silent() ->
                aside.both(
                        "%s does not answer.".formatted(service.module()),
                        "%s không trả lời.".formatted(service.module()));
        }
        return 1;
    }
}
