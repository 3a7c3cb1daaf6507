package vn.liem.local.command;

import java.nio.charset.StandardCharsets;
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

/** Publishes a log again, after its topic was lost. */
@Command(
        name = "republish",
        description = {
            "Publish a service's log again from its first event, as when its topic was lost. Whoever has a record"
                    + " already compares and drops it.",
            "Phát lại nhật ký của một dịch vụ từ sự kiện đầu tiên, ví dụ khi mất chủ đề Kafka. Bên nhận đã có bản ghi"
                    + " thì đối chiếu rồi bỏ qua."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it is being published", "1:it does not run, or refuses"})
public final class RepublishLog implements Callable<Integer> {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "SERVICE",
            converter = NamedPart.class,
            description = {"The service.", "Tên dịch vụ."})
    private PartName service = PartName.CASE;

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
            aside.both("%s has no log.".formatted(service), "%s không có nhật ký.".formatted(service));
            return 1;
        }
        try (ServiceApi api = new ServiceApi(where.home(), running.get(), RebuildView.USER)) {
            Answer answer = api.post(
                    service, RebuildView.PATH + "/publications", "application/json", NOTHING, UUID.randomUUID());
            if (!(answer instanceof Answer.Given given && given.isGood())) {
                return RebuildView.notDone(service, aside, answer);
            }
        }
        new Say(spec.commandLine().getOut())
                .both(
                        "%s publishes its log again from the first event.".formatted(service.module()),
                        "%s đang phát lại nhật ký từ sự kiện đầu tiên.".formatted(service.module()));
        return 0;
    }
}
