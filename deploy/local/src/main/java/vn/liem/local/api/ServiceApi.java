package vn.liem.local.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.liem.local.run.DemoUsers;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.run.SignIn;

/** The services of a running installation as a demo user reaches them; the user signs in again before the token ends. */
public final class ServiceApi implements AutoCloseable {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);
    private static final Duration TOKEN_AGE_MAX = Duration.ofMinutes(3);
    private static final byte[] NOTHING = {};
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    private final Home home;
    private final RunState state;
    private final String user;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();
    private String token = "";
    private volatile Instant tokenEnds = Instant.MIN;

    /** Reaches the services that run there as the user. */
    public ServiceApi(Home home, RunState state, String user) {
        this.home = home;
        this.state = state;
        this.user = user;
    }

    /** Asks for something. */
    public Answer get(PartName service, String path) {
        return send(request(service, path).GET());
    }

    /** Asks for a file and writes it there; what is refused writes none. */
    public Answer save(PartName service, String path, Path file) {
        return send(request(service, path).GET(), body -> Files.write(file, body));
    }

    /** Asks for a file of any size and writes it there as it comes; what is refused, or breaks off, writes none. */
    public Answer download(PartName service, String path, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Answer answer = ask(
                    request(service, path).GET(),
                    about -> about.statusCode() == OK
                            ? BodySubscribers.mapping(BodySubscribers.ofFile(part), _ -> NOTHING)
                            : BodySubscribers.ofByteArray());
            if (answer instanceof Answer.Given given && given.isGood()) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(part);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends something that is taken in once, however often it is sent under the same key. */
    public Answer post(PartName service, String path, String contentType, byte[] body, UUID key) {
        return send(request(service, path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(PartName service, String path) {
        return HttpRequest.newBuilder(URI.create(state.ports().url(service) + path))
                .timeout(ANSWER_WITHIN);
    }

    /** What is done with the body of a good answer. */
    private interface Keeping {
        void keep(byte[] body) throws IOException;
    }

    private Answer send(HttpRequest.Builder request) {
        return send(request, _ -> {});
    }

    private Answer send(HttpRequest.Builder request, Keeping keeping) {
        return ask(request, BodyHandlers.ofByteArray(), keeping);
    }

    private Answer ask(HttpRequest.Builder request, BodyHandler<byte[]> handler) {
        return ask(request, handler, _ -> {});
    }

    private Answer ask(HttpRequest.Builder request, BodyHandler<byte[]> handler, Keeping keeping) {
        Optional<String> bearer = bearer();
        if (bearer.isEmpty()) {
            return new Answer.Silent();
        }
        try {
            var answer = http.send(
                    request.setHeader("Authorization", "Bearer " + bearer.get()).build(), handler);
            if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == UNAVAILABLE) {
                tokenEnds = Instant.MIN;
                return new Answer.Silent();
            }
            Answer.Given given = Answer.Given.of(answer.statusCode(), answer.body());
            if (given.isGood()) {
                keep(answer.body(), keeping);
            }
            return given;
        } catch (IOException _) {
            // The service is away: whoever asks knows how long to wait for it.
            return new Answer.Silent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking a service", e);
        }
    }

    private static void keep(byte[] body, Keeping keeping) {
        try {
            keeping.keep(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One asks while another waits for an answer. */
    private synchronized Optional<String> bearer() {
        if (Instant.now().isBefore(tokenEnds)) {
            return Optional.of(token);
        }
        String password = DemoUsers.passwordOf(home, user)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no demo user %s: has Keycloak been started?".formatted(user)));
        try {
            token = SignIn.of(home, state.ports()).token(user, password);
        } catch (IllegalStateException _) {
            // Keycloak is on its way up or down, or slow: the next question signs in again.
            return Optional.empty();
        }
        tokenEnds = Instant.now().plus(TOKEN_AGE_MAX);
        return Optional.of(token);
    }

    @Override
    public void close() {
        http.close();
    }
}
