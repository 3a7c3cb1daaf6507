package vn.liem.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import vn.liem.local.command.Backup;
import vn.liem.local.command.Bench;
import vn.liem.local.command.Deadline;
import vn.liem.local.command.Down;
import vn.liem.local.command.Evidence;
import vn.liem.local.command.Export;
import vn.liem.local.command.ImportRegisters;
import vn.liem.local.command.LawProfile;
import vn.liem.local.command.Logs;
import vn.liem.local.command.Protocol;
import vn.liem.local.command.Prove;
import vn.liem.local.command.RebuildView;
import vn.liem.local.command.Recount;
import vn.liem.local.command.Report;
import vn.liem.local.command.RepublishLog;
import vn.liem.local.command.Reset;
import vn.liem.local.command.Restore;
import vn.liem.local.command.Sql;
import vn.liem.local.command.Start;
import vn.liem.local.command.Status;
import vn.liem.local.command.Stop;
import vn.liem.local.command.Tamper;
import vn.liem.local.command.Test;
import vn.liem.local.command.Token;
import vn.liem.local.command.Up;
import vn.liem.local.command.Verify;

/** The command {@code liem}. */
@Command(
        name = "liem",
        description = {
            "Liêm: the lifecycle of corruption cases, on this machine.",
            "Liêm: theo dõi vòng đời vụ án, vụ việc tham nhũng, chạy ngay trên máy này."
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        version = "Liêm 0.1.0",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Start.class,
            Stop.class,
            Logs.class,
            Sql.class,
            Token.class,
            ImportRegisters.class,
            Report.class,
            Recount.class,
            Export.class,
            Evidence.class,
            Backup.class,
            Restore.class,
            RepublishLog.class,
            RebuildView.class,
            Reset.class,
            Test.class,
            Prove.class,
            Verify.class,
            Tamper.class,
            Protocol.class,
            Deadline.class,
            LawProfile.class,
            Bench.class
        })
public final class Liem implements Runnable {

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with its sub-commands; what goes wrong is told in a sentence. */
    public static CommandLine commandLine() {
        return new CommandLine(new Liem())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, _) -> {
                    command.getErr().println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine(), "Say what to do. / Hãy chọn một lệnh.");
    }
}
