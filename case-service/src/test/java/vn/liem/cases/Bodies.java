package vn.liem.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.Tokens;

/** The bodies of two provinces, which the tests of doors need; registering them again changes nothing. */
public final class Bodies {

    private Bodies() {}

    /** Registers them and waits until the directory shows them. */
    public static void register() {
        Client administrator = new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR));
        String last = register(administrator, "TW", "agency", "central", Optional.empty());
        for (String province : List.of("T01", "T02")) {
            register(administrator, province, "province", "province", Optional.of("TW"));
            register(administrator, province + "-TT", "inspectorate", "province", Optional.of(province));
            last = register(administrator, province + "-CQDT", "investigation", "province", Optional.of(province));
        }
        administrator.get("/api/v1/units/T02-CQDT?position=" + last).then().statusCode(200);
    }

    private static String register(
            Client administrator, String code, String kind, String level, Optional<String> parent) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code", code, "nameVi", "Cơ quan " + code, "nameEn", "Body " + code, "kind", kind, "level", level));
        parent.ifPresent(above -> body.put("parent", above));
        Response answer = administrator.post("/api/v1/units", body);
        assertEquals(2, answer.statusCode() / 100, answer.asString());
        return answer.path("position");
    }
}
