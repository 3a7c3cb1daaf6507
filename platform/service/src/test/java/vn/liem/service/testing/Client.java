package vn.liem.service.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.liem.service.looking.LookingFilter;

/**
 * Somebody who signs in and asks over HTTP.
 *
 * @param token the access token
 */
public record Client(String token) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** A request of this client, to be filled in further. */
    public RequestSpecification request() {
        return given().auth().oauth2(token).accept(ContentType.JSON);
    }

    /** Sends a command under a fresh key. */
    public Response post(String path, Object body) {
        return post(UUID.randomUUID(), path, body);
    }

    /** Sends what takes effect by a second signature, and has the other officer send the same; the answer to the second. */
    public Response postSignedBy(Client second, String path, Object body) {
        post(path, body).then().statusCode(202);
        return second.post(path, body);
    }

    /** The same on the version that both have looked at. */
    public Response postSignedBy(Client second, String path, long seenVersion, Object body) {
        post(path, seenVersion, body).then().statusCode(202);
        return second.post(path, seenVersion, body);
    }

    /** Sends a command under this key. */
    public Response post(UUID key, String path, Object body) {
        return request()
                .header("Idempotency-Key", key.toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** Sends a command on the version that was looked at. */
    public Response post(String path, long seenVersion, Object body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v" + seenVersion + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** Asks. */
    public Response get(String path) {
        return request().get(path);
    }

    /** Asks, and says what for. */
    public Response getFor(String purpose, String path) {
        return request().header(LookingFilter.PURPOSE, purpose).get(path);
    }

    /** Asks until the answer is the wanted one: what one log leads to in another comes a moment later. */
    public Response getUntil(String path, Predicate<Response> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Response last = get(path);
        while (!wanted.test(last)) {
            String said = last.asString();
            assertTrue(System.nanoTime() < end, () -> "it did not come within %s; last: %s".formatted(PATIENCE, said));
            LockSupport.parkNanos(BETWEEN.toNanos());
            last = get(path);
        }
        return last;
    }
}
