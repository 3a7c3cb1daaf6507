package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.backup.BackupRefused;
import vn.liem.local.backup.Manifest;
import vn.liem.local.backup.Superuser;
import vn.liem.local.backup.TakeBackup;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.Condition;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** Takes a backup of everything, while it runs or while it is down. */
@Command(
        name = "backup",
        description = {
            "Take a backup: the databases of all services as of one instant, their documents, and a manifest with the"
                    + " last signed checkpoint of each log. Keys, passwords and accounts go to a folder of their own.",
            "Sao lưu: cơ sở dữ liệu của mọi dịch vụ tại cùng một thời điểm, tài liệu và bản kê kèm điểm kiểm tra đã ký"
                    + " gần nhất của từng nhật ký. Khóa, mật khẩu và tài khoản nằm ở thư mục riêng."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the backup is whole",
            "1:there is no backup, or documents are left out because the disk has changed them"
        })
public final class Backup implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "DIR",
            description = {
                "The folder of the backup; empty, or not there yet.",
                "Thư mục chứa bản sao lưu; phải trống hoặc chưa có."
            })
    private Path to = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = {
                "Take keys, passwords and accounts too, into this folder outside the backup. While it runs, nobody can"
                        + " sign in for the moment in which accounts are copied.",
                "Sao lưu cả khóa, mật khẩu và tài khoản vào thư mục này, nằm ngoài bản sao lưu. Khi hệ thống đang chạy,"
                        + " việc đăng nhập tạm dừng trong lúc chép tài khoản."
            })
    private Optional<Path> keys = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        Say say = new Say(spec.commandLine().getOut());
        Say aside = new Say(spec.commandLine().getErr());
        Home home = where.home();
        if (!home.exists()) {
            aside.both(
                    "Nothing was ever started in %s.".formatted(home.folder()),
                    "Chưa có gì trong %s.".formatted(home.folder()));
            return 1;
        }
        Progress progress = Progress.on(spec.commandLine().getErr());
        TakeBackup backup = new TakeBackup(
                home, to, keys, (what, done, all) -> progress.at(what, Math.toIntExact(done), Math.toIntExact(all)));
        try {
            backup.begin();
            Optional<RunState> running = RunState.read(home).filter(RunState::isSupervised);
            if (running.isPresent()) {
                whileItRuns(backup, running.get(), aside);
            } else {
                whileItIsDown(backup);
            }
            progress.end();
            return done(backup, say, aside);
        } catch (BackupRefused e) {
            progress.end();
            aside.both(e.english(), e.vietnamese());
            return 1;
        }
    }

    private void whileItIsDown(TakeBackup backup) throws IOException, SQLException {
        try (PostgresServer server = PostgresServer.start(where.home().part(PartName.POSTGRES), Ports.freeRow(1))) {
            backup.databases(new Superuser(server.port(), server.password()));
        }
        backup.documents();
        backup.keys();
    }

    private void whileItRuns(TakeBackup backup, RunState running, Say aside) throws IOException, SQLException {
        Home home = where.home();
        String password = OwnerOnly.read(home.part(PartName.POSTGRES).resolve("superuser.password"))
                .strip();
        backup.databases(new Superuser(running.ports().of(PartName.POSTGRES), password));
        backup.documents();
        boolean rests = keys.isPresent()
                && running.parts().stream()
                        .anyMatch(part -> part.name() == PartName.KEYCLOAK && part.condition() == Condition.READY);
        if (!rests) {
            backup.keys();
            return;
        }
        Wish accounts = new Wish(home, PartName.KEYCLOAK, aside);
        try {
            if (accounts.make("stop", part -> part.condition() == Condition.STOPPED) != 0) {
                throw new IllegalStateException("Keycloak did not stop, so that its accounts could not be copied");
            }
            backup.keys();
        } finally {
            int _ = accounts.make("start", part -> part.condition() == Condition.READY);
        }
    }

    private int done(TakeBackup backup, Say say, Say aside) throws IOException {
        String hash = backup.finish();
        for (Manifest.LogEnd log : backup.logs()) {
            say.line("  %-32s %,12d events / sự kiện%s"
                    .formatted(log.log(), log.size(), log.note().isEmpty() ? ", unsigned / chưa ký" : ""));
        }
        say.both(
                "The backup is in %s: %d logs, %d documents, %d files of keys."
                        .formatted(to, backup.logs().size(), backup.documentsTaken(), backup.keysTaken()),
                "Bản sao lưu ở %s: %d nhật ký, %d tài liệu, %d tệp khóa."
                        .formatted(to, backup.logs().size(), backup.documentsTaken(), backup.keysTaken()));
        say.both(
                "SHA-256 of its manifest, to be noted elsewhere: " + hash,
                "SHA-256 của bản kê, cần ghi lại ở nơi khác: " + hash);
        if (keys.isEmpty()) {
            aside.both(
                    "It was taken without keys and cannot be put back; --keys takes them too.",
                    "Bản sao lưu không kèm khóa nên không khôi phục được; thêm --keys để sao lưu khóa.");
        }
        backup.damaged()
                .forEach(document -> aside.both(
                        "left out, as the disk has changed it: " + document,
                        "bỏ qua vì tài liệu trên đĩa đã bị thay đổi: " + document));
        return backup.damaged().isEmpty() ? 0 : 1;
    }
}
