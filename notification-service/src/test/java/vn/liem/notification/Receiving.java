package vn.liem.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An agency's receiver of webhooks and a mail server, real ones on this machine. What they got is asked of the receiver itself, since
 * a test lives in another class loader: {@code /received}, {@code /mails}; {@code /answer/503} has it answer so from then on.
 */
public final class Receiving implements QuarkusTestResourceLifecycleManager {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;
    private @Nullable HttpServer http;
    private @Nullable ServerSocket smtp;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            receiver.createContext("/hook", this::hook);
            receiver.createContext("/received", exchange -> answer(exchange, 200, String.join("\n\n", received)));
            receiver.createContext("/mails", exchange -> answer(exchange, 200, String.join("\f", mails)));
            receiver.createContext("/answer/", exchange -> {
                answer = Integer.parseInt(exchange.getRequestURI().getPath().substring("/answer/".length()));
                answer(exchange, 200, "");
            });
            receiver.start();
            http = receiver;
            ServerSocket mailServer = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            smtp = mailServer;
            Thread.ofVirtual().start(() -> takeMails(mailServer));
            return settings(receiver.getAddress().getPort(), mailServer.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(int port, int mailPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("LIEM_WEBHOOK_HOSTS", "localhost:" + port + ",agency.example");
        settings.put("LIEM_WEBHOOK_NETWORKS", "127.0.0.0/8,::1");
        settings.put("LIEM_WEBHOOK_PLAIN_HTTP", "true");
        settings.put("LIEM_MAIL_HOST", "127.0.0.1");
        settings.put("LIEM_MAIL_PORT", Integer.toString(mailPort));
        settings.put("LIEM_MAIL_PROTECTION", "none");
        settings.put("LIEM_MAIL_DIGEST_AT", "00:00");
        settings.put("LIEM_MAIL_QUIET_FROM", "23:59:59.999999999");
        // The tests take the rounds themselves.
        settings.put("LIEM_DELIVERIES_EVERY", "24H");
        settings.put("liem.test.receiver", "http://localhost:" + port);
        return settings;
    }

    @Override
    public void stop() {
        if (http != null) {
            http.stop(0);
        }
        try {
            if (smtp != null) {
                smtp.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hook(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(answer
                + "\n"
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + "\n"
                + exchange.getRequestHeaders().getFirst("Liem-Timestamp")
                + "\n"
                + exchange.getRequestHeaders().getFirst("Liem-Signature")
                + "\n"
                + body);
        answer(exchange, answer, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void takeMails(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException _) {
                // The server was stopped, or a client has left.
            }
        }
    }

    /** As much of SMTP (RFC 5321) as a client needs to hand a mail over. */
    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 test");
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                // Who has no user does not sign in, though it is offered.
                case "EHLO" -> say(socket, "250-well\r\n250 AUTH PLAIN LOGIN");
                case "HELO", "MAIL", "RSET", "NOOP" -> say(socket, "250 well");
                case "RCPT" -> {
                    mail.append(line).append('\n');
                    say(socket, "250 well");
                }
                case "DATA" -> {
                    say(socket, "354 go on");
                    for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                        mail.append(text).append('\n');
                    }
                    mails.add(mail.toString());
                    mail.setLength(0);
                    say(socket, "250 taken");
                }
                case "QUIT" -> {
                    say(socket, "221 bye");
                    return;
                }
                default -> say(socket, "502 what");
            }
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
