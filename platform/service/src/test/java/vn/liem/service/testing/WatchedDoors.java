package vn.liem.service.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.liem.security.Role;
import vn.liem.service.looking.LookingFilter;

/** Asks at every door that the server under test has mounted, and looks for the entry that says so. */
public final class WatchedDoors {

    /** Behind these lies nothing of a case or a person. A door that is added here needs a reason that holds. */
    private static final Set<String> NOT_LOOKED_AT = Set.of(
            "GET /problems",
            "GET /assets/liem.css",
            "GET /signed-in",
            "GET /signed-out",
            "GET /internal/checkpoints/key",
            "GET /internal/checkpoints/consistency",
            "GET /internal/checkpoints/seen");

    /** The doors that only tests mount. */
    private static final String OF_TESTS = "GET /failing";

    private static final String ENTRY =
            "select count(*) from looking.event where convert_from(body, 'UTF8')::jsonb ->> 'request' = ?";
    private static final Set<Integer> TO_THE_SIGN_IN = Set.of(302, 401);
    private static final Set<Integer> UNREADABLE = Set.of(400, 422);
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private WatchedDoors() {}

    /** Fails where somebody can ask, or change what is recorded, without a trace. */
    public static void leaveNoneUnseen() {
        Set<String> unseen = new TreeSet<>();
        int seen = 0;
        for (String route : MountedRoutes.all()) {
            if (route.startsWith("GET ") && !NOT_LOOKED_AT.contains(route) && !route.startsWith(OF_TESTS)) {
                String request = UUID.randomUUID().toString().replace("-", "");
                Response answer = ask(route.substring("GET ".length()), request);
                if (isPage(route) && TO_THE_SIGN_IN.contains(answer.statusCode())) {
                    continue; // A page is for who has signed in with a browser.
                }
                assertTrue(answer.statusCode() < 500, route + " was answered with " + answer.statusCode());
                if (UNREADABLE.contains(answer.statusCode()) || isRecorded(request)) {
                    seen++;
                } else {
                    unseen.add(route + " was answered with " + answer.statusCode());
                }
            }
        }
        assertEquals(Set.of(), unseen, "who asked there is not recorded");
        assertTrue(seen > 0, "no door was found");
        assertEquals(
                List.of("GET /api/v1/looking"),
                MountedRoutes.all().stream()
                        .filter(route -> route.contains("/looking"))
                        .toList(),
                "nobody changes what is recorded");
    }

    private static boolean isPage(String route) {
        return !route.startsWith("GET /api/") && !route.startsWith("GET /internal/");
    }

    private static Response ask(String path, String request) {
        String token = path.startsWith("/internal/")
                ? Tokens.service("case-service")
                : Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY);
        String address = path.replace("{sha256}", "0".repeat(64))
                .replace("{pos}", "1")
                .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
        return new Client(token)
                .request()
                .redirects()
                .follow(false)
                .accept("*/*")
                .header(LookingFilter.PURPOSE, "audit")
                .header("traceparent", "00-" + request + "-b7ad6b7169203331-01")
                .get(address);
    }

    private static boolean isRecorded(String request) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (count(request) == 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(20_000_000L);
        }
        return true;
    }

    private static long count(String request) {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENTRY)) {
            select.setString(1, request);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
