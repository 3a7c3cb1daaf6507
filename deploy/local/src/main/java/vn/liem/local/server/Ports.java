package vn.liem.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address, all below {@value #END}, where the system picks no outgoing ones. */
public final class Ports {

    /** The first port that the system may give to an outgoing connection. */
    public static final int END = 32_768;

    private static final int FIRST_FREE = 20_000;
    private static final int ATTEMPTS_MAX = 200;
    private static final String LISTENING = "0A";

    private Ports() {}

    /** Whether nobody listens on the port. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Refuses a taken port and says who holds it, as far as the system tells. */
    public static void refuseTaken(String what, int port) {
        if (port < 1 || port >= END) {
            throw new IllegalArgumentException("port %d for %s is not between 1 and %d".formatted(port, what, END - 1));
        }
        if (!isFree(port)) {
            String holder = holderOf(port).map(h -> " by " + h).orElse("");
            throw new PortTaken("port %d for %s is taken%s".formatted(port, what, holder));
        }
    }

    /** The first of so many free ports in a row, drawn by lot so that several checkouts rarely meet. */
    public static int freeRow(int count) {
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(FIRST_FREE, END - count);
            if (isFreeRow(first, count)) {
                return first;
            }
        }
        throw new IllegalStateException("no %d free ports in a row below %d".formatted(count, END));
    }

    private static boolean isFreeRow(int first, int count) {
        for (int port = first; port < first + count; port++) {
            if (!isFree(port)) {
                return false;
            }
        }
        return true;
    }

    /** Who listens on the port, as {@code pid 123 (postgres)}; empty where the system does not tell. */
    public static Optional<String> holderOf(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listeningSockets(Path.of(table), port));
        }
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(process.pid(), sockets))
                .findFirst()
                .map(Ports::describe);
    }

    private static String describe(ProcessHandle process) {
        String command = process.info()
                .command()
                .map(c -> Path.of(c).getFileName().toString())
                .orElse("unknown");
        return "pid %d (%s)".formatted(process.pid(), command);
    }

    private static List<String> listeningSockets(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        List<String> sockets = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(table)) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
                    sockets.add("socket:[" + columns[9] + "]");
                }
            }
        } catch (IOException e) {
            return List.of(); // Only Linux has the table; elsewhere the holder stays unnamed.
        }
        return sockets;
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return false; // A process that has ended, or of another user.
        }
        return false;
    }
}
