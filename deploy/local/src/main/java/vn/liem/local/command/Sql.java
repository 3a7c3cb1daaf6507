package vn.liem.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresServer;

/** A superuser's look into a service's database. */
@Command(
        name = "sql",
        description = {
            "Ask a service's database, as superuser: one statement, or a shell.",
            "Truy vấn cơ sở dữ liệu của một dịch vụ với quyền quản trị."
        })
public final class Sql implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "NAME",
            converter = NamedPart.class,
            description = {"The service, or postgres.", "Tên dịch vụ, hoặc postgres."})
    private PartName part = PartName.POSTGRES;

    @Option(
            names = "-c",
            paramLabel = "SQL",
            description = {"Run this and end.", "Chạy câu lệnh này rồi kết thúc."})
    private Optional<String> statement = Optional.empty();

    @Option(
            names = {"-t", "--tuples"},
            description = {"Rows alone, with tabs between columns.", "Chỉ hiển thị các dòng, cách nhau bằng tab."})
    private boolean tuples;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws SQLException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            new Say(out).notRunning();
            return 1;
        }
        SqlOutput output = tuples ? SqlOutput.TUPLES : SqlOutput.TABLE;
        try (Connection connection = connect(where.home(), running.get())) {
            if (statement.isPresent()) {
                output.run(connection, statement.get(), out);
                return 0;
            }
            return shell(connection, output, out);
        } catch (SQLException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private Connection connect(Home home, RunState state) throws SQLException {
        if (!part.isService() && part != PartName.POSTGRES) {
            throw new IllegalArgumentException("%s keeps nothing in PostgreSQL".formatted(part));
        }
        String database = part.isService() ? part.database() : "postgres";
        String password = OwnerOnly.read(home.part(PartName.POSTGRES).resolve("superuser.password"))
                .strip();
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(state.ports().of(PartName.POSTGRES), database);
        return DriverManager.getConnection(url, PostgresServer.SUPERUSER, password);
    }

    /** Reads statements that end with a semicolon; {@code \q} or the end of the input ends it. */
    private int shell(Connection connection, SqlOutput output, PrintWriter out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        prompt(out, text);
        for (String line = in.readLine(); line != null && !line.strip().equals("\\q"); line = in.readLine()) {
            text.append(line).append('\n');
            if (line.strip().endsWith(";")) {
                try {
                    output.run(connection, text.toString(), out);
                } catch (SQLException e) {
                    out.println(e.getMessage());
                }
                text.setLength(0);
            }
            prompt(out, text);
        }
        return 0;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // Since JDK 25 there is no console again where the input is a file or a pipe.
    private void prompt(PrintWriter out, StringBuilder text) {
        if (System.console() != null) {
            out.print(text.isEmpty() ? part.word() + "=# " : part.word() + "-# ");
        }
        out.flush();
    }
}
