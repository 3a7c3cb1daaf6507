package vn.liem.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Stop one part; the others go on, and it stays down until it is started. */
@Command(
        name = "stop",
        description = {
            "Stop one part; the others go on, and it stays down until it is started.",
            "Dừng một phần; các phần khác vẫn chạy."
        })
public final class Stop implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "NAME",
            converter = NamedPart.class,
            description = {"The part, as status names it.", "Tên phần, như lệnh status hiển thị."})
    private PartName part = PartName.POSTGRES;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say say = new Say(spec.commandLine().getOut());
        int code = new Wish(where.home(), part, say).make("stop", one -> one.condition() == RunState.Condition.STOPPED);
        if (code == 0) {
            say.both("%s has stopped.".formatted(part), "%s đã dừng.".formatted(part));
        }
        return code;
    }
}
