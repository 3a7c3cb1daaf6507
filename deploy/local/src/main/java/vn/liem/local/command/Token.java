package vn.liem.local.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.DemoUsers;
import vn.liem.local.run.RunState;
import vn.liem.local.run.SignIn;

/** Prints a token of a demo user, for trying the API by hand. */
@Command(
        name = "token",
        description = {
            "Sign a demo user in and print a token that lasts five minutes, for trying the API by hand.",
            "Đăng nhập bằng người dùng thử và in mã truy cập có hạn 5 phút, để thử API."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the token is printed", "1:it does not run, or there is no such user"})
public final class Token implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "USER",
            description = {"One of the demo users that up names.", "Một người dùng thử mà lệnh up liệt kê."})
    private String user = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<RunState> state = RunState.read(where.home()).filter(RunState::isSupervised);
        if (state.isEmpty()) {
            new Say(spec.commandLine().getErr()).notRunning();
            return 1;
        }
        Optional<String> password = DemoUsers.passwordOf(where.home(), user);
        if (password.isEmpty()) {
            new Say(spec.commandLine().getErr())
                    .both("There is no demo user of that name.", "Không có người dùng thử tên như vậy.");
            return 1;
        }
        SignIn pages = SignIn.of(where.home(), state.get().ports());
        new Say(spec.commandLine().getOut()).line(pages.token(user, password.get()));
        return 0;
    }
}
