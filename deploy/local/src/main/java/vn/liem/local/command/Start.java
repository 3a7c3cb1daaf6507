package vn.liem.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Start one part that is stopped or waits to be started again. */
@Command(
        name = "start",
        description = {"Start one part that is stopped or waits to be started again.", "Khởi động một phần đang dừng."})
public final class Start implements Callable<Integer> {

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
        int code = new Wish(where.home(), part, say).make("start", RunState::isUp);
        if (code == 0) {
            say.both("%s is up.".formatted(part), "%s đang chạy.".formatted(part));
        }
        return code;
    }
}
