package vn.liem.local.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** The main class of a service that knows nothing but its readiness and what it was told. */
final class SmallService {

    private SmallService() {}

    /** Listens where it was told to; ends at once where it was told no port. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("LIEM_SERVICE_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer(server, "/q/health/ready", "{\"status\":\"UP\"}");
        answer(server, "/settings", new TreeMap<>(System.getenv()).toString());
        server.start();
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
