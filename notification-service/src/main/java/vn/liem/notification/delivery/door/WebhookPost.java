package vn.liem.notification.delivery.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.door.Receivers.Receiver;
import vn.liem.notification.delivery.door.Receivers.Resolved;

/**
 * One POST to a webhook. It connects to the address that was checked, while the certificate is checked for the name; follows no
 * redirect; reads the line that says how it went and nothing else; and is over after a bounded time whatever the receiver does. The
 * clients of the JDK look a name up themselves, which leaves a moment in which it may be given another address.
 */
final class WebhookPost {

    /** The longest that the look-up of the host takes, and the longest that the rest of an attempt does. */
    static final Duration TIME_MAX = Duration.ofSeconds(10);

    /** The longest line of an answer that is read, in bytes. */
    static final int LINE_MAX = 4_096;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");

    private final Receivers receivers;
    private final SSLSocketFactory tls;
    private final Duration timeMax;

    WebhookPost(Receivers receivers, SSLSocketFactory tls, Duration timeMax) {
        this.receivers = receivers;
        this.tls = tls;
        this.timeMax = timeMax;
    }

    /** Sends the body with these headers. */
    Sent send(String url, Map<String, String> headers, byte[] body) {
        return switch (receivers.read(url)) {
            case Receivers.Reading.Refused _ -> new Sent.NotTaken(DeliveryFault.HOST_NOT_ALLOWED);
            case Receivers.Reading.Allowed(var receiver) ->
                switch (receivers.resolve(receiver.host(), timeMax)) {
                    case Resolved.Nowhere(var fault) -> new Sent.NotTaken(fault);
                    case Resolved.At(var address) ->
                        send(receiver, new InetSocketAddress(address, receiver.port()), headers, body);
                };
        };
    }

    private Sent send(Receiver receiver, InetSocketAddress at, Map<String, String> headers, byte[] body) {
        long overAt = System.nanoTime() + timeMax.toNanos();
        try (Socket plain = new Socket()) {
            Thread watch = closeAfter(plain);
            try {
                plain.setSoTimeout((int) timeMax.toMillis());
                plain.connect(at, (int) timeMax.toMillis());
                Socket socket = receiver.tls() ? secured(plain, receiver) : plain;
                write(socket.getOutputStream(), receiver, headers, body);
                return taken(line(socket.getInputStream()));
            } catch (SocketTimeoutException _) {
                return new Sent.NotTaken(DeliveryFault.TOOK_TOO_LONG);
            } catch (SSLException _) {
                return new Sent.NotTaken(over(overAt) ? DeliveryFault.TOOK_TOO_LONG : DeliveryFault.NOT_TRUSTED);
            } catch (IOException _) {
                return new Sent.NotTaken(over(overAt) ? DeliveryFault.TOOK_TOO_LONG : DeliveryFault.NOT_REACHED);
            } finally {
                watch.interrupt();
            }
        } catch (IOException _) {
            return new Sent.NotTaken(DeliveryFault.NOT_REACHED);
        }
    }

    /** A time-out of the socket starts anew with each byte; this one does not. */
    private Thread closeAfter(Socket socket) {
        return Thread.ofVirtual().name("watch over a webhook").start(() -> {
            try {
                Thread.sleep(timeMax);
                socket.close();
            } catch (InterruptedException | IOException _) {
                // It was over in time, or is closed already.
            }
        });
    }

    private static boolean over(long overAt) {
        return System.nanoTime() - overAt >= 0;
    }

    private SSLSocket secured(Socket plain, Receiver receiver) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, receiver.host(), receiver.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(OutputStream out, Receiver receiver, Map<String, String> headers, byte[] body)
            throws IOException {
        StringBuilder head = new StringBuilder("POST %s HTTP/1.1\r\n".formatted(receiver.target()))
                .append("Host: %s\r\n".formatted(receiver.authority()))
                .append("User-Agent: Liem\r\nConnection: close\r\n")
                .append("Content-Length: %d\r\n".formatted(body.length));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n' && line.length() < LINE_MAX; read = in.read()) {
            line.append((char) read);
        }
        return line.toString().stripTrailing();
    }

    private static Sent taken(String line) {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            return new Sent.NotTaken(DeliveryFault.ANSWER_NOT_READABLE);
        }
        return switch (status.group(1).charAt(0)) {
            case '2' -> new Sent.Taken();
            case '3' -> new Sent.NotTaken(DeliveryFault.REDIRECTED);
            case '4' -> new Sent.NotTaken(DeliveryFault.REFUSED_BY_RECEIVER);
            case '5' -> new Sent.NotTaken(DeliveryFault.RECEIVER_FAILED);
            default -> new Sent.NotTaken(DeliveryFault.ANSWER_NOT_READABLE);
        };
    }
}
