package vn.liem.security.seal;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Text in clear (a name, a title, a reason) on its way to be sealed or just opened: in Unicode's form C, at most {@value
 * #MAX_BYTES} bytes of UTF-8. It does not print itself, so that no log or message shows it by accident.
 */
public record FreeText(String value) {

    /** The longest text, in bytes of UTF-8. */
    public static final int MAX_BYTES = 24_000;

    public FreeText {
        Optional<SealRefusal> refusal = refusalOf(value);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().english());
        }
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** Why this would not be taken in, if so; a door asks before it makes one. */
    public static Optional<SealRefusal> refusalOf(String text) {
        if (text.length() > MAX_BYTES) {
            return Optional.of(SealRefusal.TEXT_TOO_LONG);
        }
        try {
            // A text in form C can be longer than it was, so both are measured.
            int bytes = Math.max(utf8Length(text), utf8Length(Normalizer.normalize(text, Normalizer.Form.NFC)));
            return bytes > MAX_BYTES ? Optional.of(SealRefusal.TEXT_TOO_LONG) : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.of(SealRefusal.NOT_TEXT);
        }
    }

    private static int utf8Length(String text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)).remaining();
    }

    @Override
    public String toString() {
        return "FreeText[" + value.length() + " characters]";
    }
}
