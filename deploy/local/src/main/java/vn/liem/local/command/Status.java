package vn.liem.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.Condition;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.server.ProcessMark;

/** Says what runs; its exit code is 0 only where everything does. */
@Command(
        name = "status",
        description = {"Say what runs, with process numbers.", "Cho biết phần nào đang chạy."},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything is up", "1:something is down, or nothing runs"})
public final class Status implements Callable<Integer> {

    /** How it is said. */
    enum Format {
        TABLE,
        JSON
    }

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--format",
            description = {"${COMPLETION-CANDIDATES}", "Dạng hiển thị."})
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        Optional<RunState> state = RunState.read(where.home()).filter(RunState::isSupervised);
        Say say = new Say(spec.commandLine().getOut());
        switch (format) {
            case TABLE -> table(say, state);
            case JSON -> say.line(json(state));
        }
        return state.filter(RunState::isAllUp).isPresent() ? 0 : 1;
    }

    private static void table(Say say, Optional<RunState> state) {
        if (state.isEmpty()) {
            say.notRunning();
            return;
        }
        say.line("%-14s %-11s %8s %6s %9s".formatted("NAME", "STATE", "PID", "PORT", "RESTARTS"));
        for (PartState part : state.get().parts()) {
            say.line("%-14s %-11s %8s %6d %9d"
                    .formatted(part.name(), word(part), pid(part), part.port(), part.restarts()));
            if (!part.problem().isEmpty()) {
                say.line("    " + part.problem());
            }
        }
    }

    private static String json(Optional<RunState> state) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("running", state.isPresent());
        root.put("allUp", state.filter(RunState::isAllUp).isPresent());
        ArrayNode parts = root.putArray("parts");
        state.ifPresent(running -> {
            root.put("address", running.ports().url(PartName.MONITORING));
            root.put("supervisorPid", running.supervisor().pid());
        });
        for (PartState part : state.map(RunState::parts).orElse(List.of())) {
            ObjectNode node = parts.addObject();
            node.put("name", part.name().word());
            node.put("state", word(part));
            node.put("pid", part.process().pid());
            node.put("port", part.port());
            node.put("restarts", part.restarts());
            node.put("startMs", part.startMs());
            node.put("problem", part.problem());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** A part that was ready and whose process is gone is down, even if the supervisor has not seen it yet. */
    private static String word(PartState part) {
        boolean gone = part.condition() == Condition.READY && !RunState.isUp(part);
        return gone ? "down" : part.condition().name().toLowerCase(Locale.ROOT);
    }

    private static String pid(PartState part) {
        return part.process().equals(ProcessMark.NONE)
                ? "-"
                : Long.toString(part.process().pid());
    }
}
