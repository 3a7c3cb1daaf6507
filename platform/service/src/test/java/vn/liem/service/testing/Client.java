package vn.liem.service.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody who signs in and asks over HTTP.
 *
 * @param token the access token
 */
public record Client(String token) {

    /** A request of this client, to be filled in further. */
    public RequestSpecification request() {
        return given().auth().oauth2(token).accept(ContentType.JSON);
    }

    /** Sends a command under a fresh key. */
    public Response post(String path, Object body) {
        return post(UUID.randomUUID(), path, body);
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
}
