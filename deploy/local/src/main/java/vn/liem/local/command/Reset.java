package vn.liem.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Home;
import vn.liem.local.server.OwnerOnly;

/** Stops everything and deletes all of its data. */
@Command(
        name = "reset",
        description = {
            "Stop everything and delete all data: databases, topics, users, keys.",
            "Dừng hệ thống và xóa toàn bộ dữ liệu: cơ sở dữ liệu, chủ đề, người dùng, khóa."
        })
public final class Reset implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--yes",
            description = {"Yes, delete it; nothing can bring it back.", "Đồng ý xóa; không thể khôi phục."})
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say say = new Say(spec.commandLine().getOut());
        Home home = where.home();
        Path folder = home.folder();
        if (!home.exists()) {
            say.both("Nothing was ever started in %s.".formatted(folder), "Chưa có gì trong %s.".formatted(folder));
            return 1;
        }
        if (!yes) {
            say.both(
                    "This would delete %s with all its data; say --yes to do it.".formatted(folder),
                    "Lệnh này sẽ xóa %s cùng toàn bộ dữ liệu; thêm --yes để thực hiện.".formatted(folder));
            return 2;
        }
        Down.stop(home);
        OwnerOnly.delete(folder);
        say.both("%s is gone.".formatted(folder), "Đã xóa %s.".formatted(folder));
        return 0;
    }
}
