package vn.liem.local.command;

import java.nio.file.Files;
import java.util.List;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.server.OwnerOnly;

/** What somebody needs to begin: the address, and whom to sign in as. */
final class Welcome {

    private Welcome() {}

    static void show(Say say, Home home, RunState state) {
        say.line("  Address / Địa chỉ: " + state.ports().url(PartName.MONITORING));
        if (!Files.exists(home.demoUsers())) {
            return;
        }
        List<String> users = OwnerOnly.read(home.demoUsers())
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        if (!users.isEmpty()) {
            say.line("  Demo users / Người dùng thử: " + String.join(", ", users));
            say.line("  Passwords, for your eyes only / Mật khẩu, chỉ bạn đọc được: " + home.demoUsers());
        }
    }
}
