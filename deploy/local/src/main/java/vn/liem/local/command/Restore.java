package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.backup.BackupRefused;
import vn.liem.local.backup.Manifest.LogEnd;
import vn.liem.local.backup.PutBack;
import vn.liem.local.backup.Superuser;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.run.Leftovers;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** Puts a backup back and starts nothing. */
@Command(
        name = "restore",
        description = {
            "Put a backup back: check its manifest, its files and every log, and only then let it take its place."
                    + " Nothing is started; ./liem up does that.",
            "Khôi phục từ bản sao lưu: kiểm tra bản kê, các tệp và mọi nhật ký rồi mới đưa vào sử dụng."
                    + " Lệnh này không khởi động hệ thống; dùng ./liem up."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it is put back", "1:it is not, and nothing was changed"})
public final class Restore implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "DIR",
            description = {"The folder of the backup.", "Thư mục chứa bản sao lưu."})
    private Path from = Path.of("");

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "DIR",
            description = {
                "The folder with the keys, passwords and accounts that belong to it.",
                "Thư mục chứa khóa, mật khẩu và tài khoản của bản sao lưu đó."
            })
    private Path keys = Path.of("");

    @Option(
            names = "--replace",
            description = {
                "Yes, in place of what is here; that is moved aside and not deleted.",
                "Đồng ý thay hệ thống hiện có; dữ liệu cũ được chuyển sang bên, không bị xóa."
            })
    private boolean replace;

    @Option(
            names = "--despite-faults",
            description = {
                "Put it back although the check of the logs names faults, to look into them.",
                "Vẫn khôi phục dù kiểm tra nhật ký thấy sai lệch, để xem xét."
            })
    private boolean despiteFaults;

    @Option(
            names = "--no-build",
            description = {"Take what is built, even if it is old.", "Dùng bản đã dựng sẵn, không dựng lại."})
    private boolean noBuild;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        Say say = new Say(spec.commandLine().getOut());
        Say aside = new Say(spec.commandLine().getErr());
        Home home = where.home();
        if (isRefused(home, aside)) {
            return 1;
        }
        Progress progress = Progress.on(spec.commandLine().getErr());
        try {
            PutBack backup = new PutBack(
                    from,
                    keys,
                    home,
                    (what, done, all) -> progress.at(what, Math.toIntExact(done), Math.toIntExact(all)));
            say.both(
                    "Backup of %s, SHA-256 of its manifest: %s".formatted(backup.madeAt(), backup.manifestHash()),
                    "Bản sao lưu lúc %s, SHA-256 của bản kê: %s".formatted(backup.madeAt(), backup.manifestHash()));
            backup.check();
            if (!noBuild) {
                new Build(Checkout.here(), home, aside).ifSourcesAreNewer();
            }
            Home beside = backup.layOut();
            progress.end();
            return settle(backup, beside, say, aside);
        } catch (BackupRefused e) {
            progress.end();
            aside.both(e.english(), e.vietnamese());
            return 1;
        }
    }

    private boolean isRefused(Home home, Say aside) throws IOException {
        if (RunState.read(home).filter(RunState::isSupervised).isPresent()) {
            aside.both("Liêm is running; stop it with ./liem down.", "Liêm đang chạy; hãy dừng bằng ./liem down.");
            return true;
        }
        if (isEmpty(home.folder())) {
            return false;
        }
        if (!replace) {
            aside.both(
                    "%s holds an installation; --replace moves it aside.".formatted(home.folder()),
                    "%s đã có hệ thống; thêm --replace để chuyển hệ thống đó sang bên.".formatted(home.folder()));
            return true;
        }
        List<String> _ = Leftovers.stop(home);
        return false;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> held = Files.list(folder)) {
            return held.findAny().isEmpty();
        }
    }

    /** Lets what was laid out take its place where its logs hold; otherwise it goes. */
    private int settle(PutBack backup, Home beside, Say say, Say aside) throws IOException, SQLException {
        boolean holds = false;
        List<String> behind;
        try (PostgresServer server = PostgresServer.start(beside.part(PartName.POSTGRES), Ports.freeRow(1))) {
            Superuser superuser = new Superuser(server.port(), server.password());
            List<LogEnd> otherwise = backup.otherwise(superuser);
            otherwise.forEach(log -> aside.both(
                    "%s does not hold the %d events that the manifest names.".formatted(log.log(), log.size()),
                    "%s không có đúng %d sự kiện như bản kê nêu.".formatted(log.log(), log.size())));
            boolean sound = new VerifyProgram(server.port(), server.password(), beside)
                            .run("text", spec.commandLine().getOut())
                    == 0;
            holds = otherwise.isEmpty() && (sound || despiteFaults);
            backup.publishAnew(superuser);
            behind = behind(backup, superuser);
        } finally {
            if (!holds) {
                backup.giveUp();
            }
        }
        if (!holds) {
            aside.both(
                    "The logs of the backup do not hold; nothing was changed.",
                    "Nhật ký trong bản sao lưu có sai lệch; hệ thống được giữ nguyên.");
            return 1;
        }
        Optional<Path> former = backup.takePlace();
        former.ifPresent(path ->
                say.both("What was here lies in %s.".formatted(path), "Hệ thống cũ đã chuyển tới %s.".formatted(path)));
        behind.forEach(aside::line);
        say.both("The backup is put back; ./liem up starts it.", "Đã khôi phục xong; dùng ./liem up để khởi động.");
        return 0;
    }

    /** The services that have signed more on this machine than the backup holds: they will take nothing in. */
    private static List<String> behind(PutBack backup, Superuser superuser) throws IOException, SQLException {
        List<String> lines = new ArrayList<>();
        for (PartName service :
                Stream.of(PartName.values()).filter(PartName::isService).toList()) {
            backup.signedBeyond(superuser, service)
                    .ifPresent(size -> lines.add(
                            "%s has signed %,d events on this machine, which the backup does not hold: it can be read, and takes nothing in. / %s đã ký %,d sự kiện trên máy này mà bản sao lưu không có: chỉ đọc được, không ghi thêm được."
                                    .formatted(service.module(), size, service.module(), size)));
        }
        return lines;
    }
}
