package vn.liem.verifier.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.liem.verifier.CanonicalText;

/**
 * Reads and writes JSON in the one form of RFC 8785. What is read must be, byte for byte, what would be written: then every
 * byte says something, and nothing is said twice.
 */
public final class CanonicalJson {

    /** How deep values may lie in one another. */
    public static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /** Reads canonical JSON; {@link Unreadable} where it is none. */
    public static Json read(byte[] utf8) {
        CanonicalJson reader = new CanonicalJson(decoded(utf8));
        Json value = reader.value(0);
        if (reader.at != reader.text.length() || !Arrays.equals(write(value), utf8)) {
            throw reader.notCanonical();
        }
        return value;
    }

    /** The bytes of a value. */
    public static byte[] write(Json value) {
        StringBuilder json = new StringBuilder(1024);
        write(json, value);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder json, Json value) {
        switch (value) {
            case Json.Members(var members) -> {
                String between = "{";
                for (var member : members.entrySet()) {
                    CanonicalText.quote(json.append(between), member.getKey());
                    write(json.append(':'), member.getValue());
                    between = ",";
                }
                json.append(members.isEmpty() ? "{}" : "}");
            }
            case Json.Items(var items) -> {
                String between = "[";
                for (Json item : items) {
                    write(json.append(between), item);
                    between = ",";
                }
                json.append(items.isEmpty() ? "[]" : "]");
            }
            case Json.Text(var text) -> CanonicalText.quote(json, text);
            case Json.Whole(var whole) -> json.append(whole);
            case Json.Truth(var truth) -> json.append(truth);
        }
    }

    private static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Unreadable.because("not_canonical", "UTF-8");
        }
    }

    private Json value(int depth) {
        if (depth > MAX_DEPTH) {
            throw Unreadable.because("too_deep", MAX_DEPTH);
        }
        return switch (next()) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw notCanonical();
        };
    }

    private Json members(int depth) {
        TreeMap<String, Json> members = new TreeMap<>();
        at++;
        while (next() != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw notCanonical();
            }
        }
        at++;
        return new Json.Members(members);
    }

    private Json items(int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        while (next() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value(depth + 1));
        }
        at++;
        return new Json.Items(items);
    }

    private Json word(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw notCanonical();
        }
        at += word.length();
        return new Json.Truth(value);
    }

    private Json number() {
        int start = at;
        do {
            at++;
        } while (at < text.length() && Character.isDigit(text.charAt(at)));
        try {
            return new Json.Whole(Long.parseLong(text, start, at, 10));
        } catch (IllegalArgumentException _) {
            throw notCanonical(); // Too large, or a sign alone.
        }
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        int escape = text.indexOf('\\', at);
        if (end >= 0 && (escape < 0 || escape > end)) {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder value = new StringBuilder();
        while (next() != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        char c = next();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw notCanonical();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw notCanonical();
        }
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return c;
        } catch (NumberFormatException _) {
            throw notCanonical();
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw notCanonical();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (next() != c) {
            throw notCanonical();
        }
        at++;
    }

    private Unreadable notCanonical() {
        return Unreadable.because("not_canonical", at);
    }
}
