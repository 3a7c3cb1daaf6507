package vn.liem.local.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;

/**
 * The main class of a service that knows nothing but its readiness and what it was told. Its tables are a file in its folder,
 * to which each migration adds what it was told; a file named {@code broken} there makes a migration fail.
 */
final class SmallService {

    private SmallService() {}

    /** Listens where it was told to; ends at once where it was told no port. */
    public static void main(String[] arguments) throws IOException {
        if ("migrate".equals(System.getenv("QUARKUS_PROFILE"))) {
            migrate();
            return;
        }
        int port = Integer.parseInt(System.getenv("LIEM_SERVICE_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer(server, "/q/health/ready", "{\"status\":\"UP\"}");
        answer(server, "/settings", new TreeMap<>(System.getenv()).toString());
        server.start();
    }

    private static void migrate() throws IOException {
        if (Files.exists(Path.of("broken"))) {
            System.exit(3);
        }
        Files.writeString(
                Path.of("tables"),
                new TreeMap<>(System.getenv()) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void answer(HttpServer server, String path, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
