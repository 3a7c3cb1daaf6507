package vn.liem.verifier;

import java.util.HexFormat;

/** Text as RFC 8785 writes it into JSON. */
public final class CanonicalText {

    private CanonicalText() {}

    /** Writes a string as RFC 8785, 3.2.2.2 wants it. */
    public static void quote(StringBuilder json, String value) {
        if (isPlain(value)) {
            json.append('"').append(value).append('"');
            return;
        }
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> character(json, c);
            }
        }
        json.append('"');
    }

    /** Whether it stands as it is, as nearly all do. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void character(StringBuilder json, char c) {
        if (c < 0x20) {
            json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
        } else {
            json.append(c);
        }
    }
}
