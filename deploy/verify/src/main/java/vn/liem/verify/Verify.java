package vn.liem.verify;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.SigningKeyFile;

/** The command: where the databases are and the password of who may read them come in the environment. */
@Command(
        name = "verify",
        description = {
            "Check every log and what services hold of each other; say where the first fault is.",
            "Kiểm tra mọi nhật ký và những gì các dịch vụ giữ của nhau; nêu vị trí sai lệch đầu tiên."
        },
        mixinStandardHelpOptions = true)
public final class Verify implements Callable<Integer> {

    private static final String PORT = "LIEM_VERIFY_DB_PORT";
    private static final String USER = "LIEM_VERIFY_DB_USER";
    private static final String PASSWORD = "LIEM_VERIFY_DB_PASSWORD";

    /** The folder with a folder for each service, in which its key lies. */
    private static final String SERVICES = "LIEM_VERIFY_SERVICES";

    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Ends with 1 where there is a fault. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Verify())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws SQLException {
        List<LogPlace> places = new ArrayList<>();
        for (LiemService service : LiemService.values()) {
            places.add(place(service));
        }
        Report report = new Report(new SystemCheck(places, this::tell).run());
        spec.commandLine().getOut().println(format == Format.JSON ? report.json() : report.text());
        return report.holds() ? 0 : 1;
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private static LogPlace place(LiemService service) {
        String word = service.name().toLowerCase(Locale.ROOT);
        Path keys = Path.of(setting(SERVICES), word);
        PGSimpleDataSource looking = database(word);
        looking.setCurrentSchema("looking");
        return new LogPlace(
                service,
                database(word),
                SigningKeyFile.publicKey(keys.resolve(SigningKeyFile.NAME), "liem/" + service.log()),
                new LogPlace.Looking(
                        looking,
                        SigningKeyFile.publicKey(
                                keys.resolve(LiemService.LOOKING_KEY), "liem/" + service.lookingLog())));
    }

    private static PGSimpleDataSource database(String word) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {Integer.parseInt(setting(PORT))});
        database.setDatabaseName("liem_" + word);
        database.setUser(setting(USER));
        database.setPassword(setting(PASSWORD));
        return database;
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("start it as ./liem verify, which sets " + name);
        }
        return value;
    }
}
