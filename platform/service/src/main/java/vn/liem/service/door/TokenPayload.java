package vn.liem.service.door;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** The claims inside a signed token, for one whose signature has been checked already: reading checks nothing. */
final class TokenPayload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private TokenPayload() {}

    /** The claims; none where it is no signed token, and then {@link OfficerOfClaims} refuses it. */
    static Map<String, Object> claimsOf(String token) {
        if (!FORM.matcher(token).matches()) {
            return Map.of();
        }
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), CLAIMS);
        } catch (IOException | IllegalArgumentException _) {
            return Map.of();
        }
    }
}
