package vn.liem.kernel;

import java.util.regex.Pattern;

/**
 * Free text (a title, a reason, a name) as it may stand in an event: encrypted under the key of the subject it speaks
 * of, readable only through the directory of case-service, and gone for good once that key is destroyed. The form is
 * {@code s1.<key id>.<ciphertext in base64url>}; at most {@value #MAX_LENGTH} characters.
 */
public record SealedText(String value) {

    /** The longest sealed text, in characters. */
    public static final int MAX_LENGTH = 32_768;

    private static final Pattern FORM = Pattern.compile("s1\\.[A-Za-z0-9-]{1,64}\\.[A-Za-z0-9_-]+");

    public SealedText {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a sealed text has the form s1.key.ciphertext and at most %d characters, this has %d"
                            .formatted(MAX_LENGTH, value.length()));
        }
    }

    /** The id of the key it is sealed under. */
    public String keyId() {
        return value.substring(3, value.indexOf('.', 3));
    }

    @Override
    public String toString() {
        return "SealedText[" + keyId() + "]";
    }
}
