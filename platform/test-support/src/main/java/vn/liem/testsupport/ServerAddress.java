package vn.liem.testsupport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where a server listens on the loopback address, and as whom to speak to it; an empty user needs no password. */
record ServerAddress(int port, String user, String password, long keeperPid) {

    String asText() {
        return "port=%d\nuser=%s\npassword=%s\nkeeper.pid=%d\n".formatted(port, user, password, keeperPid);
    }

    static ServerAddress parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerAddress(
                Integer.parseInt(lines.getProperty("port")),
                lines.getProperty("user"),
                lines.getProperty("password"),
                Long.parseLong(lines.getProperty("keeper.pid")));
    }
}
