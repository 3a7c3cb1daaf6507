package vn.liem.whole;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A word of ASCII letters and the forms in which it could lie about: plain, in hexadecimal digits, in Base64. */
record Search(List<String> forms) {

    Search {
        forms = List.copyOf(forms);
    }

    /** The word in all its forms; upper and lower case are one. */
    static Search of(String word) {
        List<String> forms = new ArrayList<>(List.of(word.toLowerCase(Locale.ROOT)));
        forms.add(HexFormat.of().formatHex(bytes(word)));
        for (int before = 0; before < 3; before++) {
            forms.add(inBase64(word, before).toLowerCase(Locale.ROOT));
        }
        return new Search(forms);
    }

    /** What of the word is the same in Base64 whatever stands around it, where so many bytes stand before it. */
    private static String inBase64(String word, int before) {
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes("\0".repeat(before) + word));
        int bits = before * 8;
        int from = (bits + 5) / 6;
        int to = (bits + word.length() * 8) / 6;
        return encoded.substring(from, to);
    }

    boolean isIn(byte[] content) {
        return isIn(new String(content, StandardCharsets.ISO_8859_1));
    }

    boolean isIn(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(lower::contains);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
