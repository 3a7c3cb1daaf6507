package vn.liem.verify.tamper;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.liem.verify.tamper.Sides.Name;

/** The command: grows two logs in a PostgreSQL of its own, and changes copies of them. */
@Command(
        name = "tamper",
        description = {
            "Change copies of a log as a superuser with every key can, and see whether the check finds each change.",
            "Thử sửa bản sao nhật ký như người có mọi quyền và mọi khóa; xem việc kiểm tra có phát hiện từng thay đổi không."
        },
        mixinStandardHelpOptions = true)
public final class Tamper implements Callable<Integer> {

    private static final int EVENTS_MIN = 2_000;
    private static final int EVENTS_MAX = 1_000_000;
    private static final int TABLE_TRIALS_OF_A_KIND = 2;
    private static final int TOLD = 500;
    private static final int PROOFS_TOLD = 100_000;

    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--trials",
            defaultValue = "10000",
            description = {"How many changes.", "Số lần thử sửa."})
    private int trials = 10_000;

    @Option(
            names = "--events",
            defaultValue = "100000",
            description = {"How many events the log has, 2000 to 1000000.", "Số sự kiện của nhật ký."})
    private int events = 100_000;

    @Option(
            names = "--proofs",
            defaultValue = "100000",
            description = {
                "How many random proofs of the untouched log.",
                "Số bằng chứng ngẫu nhiên trên nhật ký nguyên vẹn."
            })
    private int proofs = 100_000;

    @Option(
            names = "--seed",
            defaultValue = "20240513",
            description = {"The same seed makes the same changes.", "Cùng một số thì thử các thay đổi như nhau."})
    private long seed = 20_240_513;

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Ends with 1 where a change was not found. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Tamper())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws SQLException {
        if (events < EVENTS_MIN || events > EVENTS_MAX || trials < 1 || proofs < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Needed: %d to %d events, at least 1 trial, and no negative number of proofs. / Cần %d đến %d sự kiện, ít nhất 1 lần thử."
                            .formatted(EVENTS_MIN, EVENTS_MAX, EVENTS_MIN, EVENTS_MAX));
        }
        TamperReport report = run();
        spec.commandLine().getOut().println(format == Format.JSON ? report.json() : report.text());
        return report.holds() ? 0 : 1;
    }

    private TamperReport run() throws SQLException {
        try (TamperServer server = TamperServer.start()) {
            DataSource senders = server.createLog("sender");
            DataSource receivers = server.createLog("receiver");
            tell("Growing %,d events with hand-overs and witnesses …".formatted(events));
            Sides untouched = GrownSides.grow(senders, receivers, events, seed);
            Trials made = new Trials(untouched, seed);
            boolean silent = made.areSilentUntouched();
            int tables = Math.min(trials, TABLE_TRIALS_OF_A_KIND * Kind.values().length);
            int differ = judgedOtherwise(
                    made, new TableTrials(untouched, Map.of(Name.SENDER, senders, Name.RECEIVER, receivers)), tables);
            long begun = System.nanoTime();
            Tally tally = made.run(trials, every(TOLD, "changes made"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            RandomProofs.Result proven =
                    new RandomProofs(untouched.sender(), senders).run(proofs, seed, every(PROOFS_TOLD, "proofs"));
            TamperReport.Events sizes = new TamperReport.Events(
                    untouched.sender().size(), untouched.receiver().size());
            return new TamperReport(
                    sizes, untouched.witnessed(Name.SENDER), seed, tally, tables, differ, silent, proven, seconds);
        }
    }

    private int judgedOtherwise(Trials made, TableTrials inTables, int tables) throws SQLException {
        int differ = 0;
        for (int number = 0; number < tables; number++) {
            differ += inTables.agree(made.attempt(number)) ? 0 : 1;
        }
        tell("%,d changes made in the tables".formatted(tables));
        return differ;
    }

    private IntConsumer every(int some, String what) {
        return done -> {
            if (done % some == 0) {
                tell("%,d %s".formatted(done, what));
            }
        };
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
