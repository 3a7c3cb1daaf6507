package vn.liem.security.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.kernel.SealedText;

class SealerTest {

    private static final String PLACE = "petition.received.v1/subject";
    private static final FreeText NAME = new FreeText("Hồ Thanh B1");

    private final PrivateSealingKey key = PrivateSealingKey.generate("k-1");

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Hồ Thanh B1", "Vụ án số 1 tại bệnh viện số 24, \"Khu 1\"\n", "\u0000\u0080"})
    void what_is_sealed_opens(String text) {
        FreeText free = new FreeText(text);
        assertEquals(new Opened.Text(free), key.open(Sealer.seal(key.publicKey(), PLACE, free), PLACE));
    }

    @Test
    void the_longest_text_fits_into_the_envelope() {
        FreeText longest = new FreeText("x".repeat(FreeText.MAX_BYTES));
        assertEquals(new Opened.Text(longest), key.open(Sealer.seal(key.publicKey(), PLACE, longest), PLACE));
    }

    @Test
    void a_public_key_that_travelled_as_text_seals() {
        PublicSealingKey travelled = new PublicSealingKey(key.publicKey().value());
        assertEquals("k-1", travelled.keyId());
        SealedText sealed = Sealer.seal(travelled, PLACE, NAME);
        assertEquals("k-1", sealed.keyId());
        assertEquals(new Opened.Text(NAME), key.open(sealed, PLACE));
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertNotEquals(Sealer.seal(key.publicKey(), PLACE, NAME), Sealer.seal(key.publicKey(), PLACE, NAME));
    }

    @Test
    void names_of_different_length_look_equally_long() {
        String shorter =
                Sealer.seal(key.publicKey(), PLACE, new FreeText("Lê A1")).value();
        String longer = Sealer.seal(key.publicKey(), PLACE, new FreeText("Nguyễn Thị Phương Thảo C12"))
                .value();
        assertEquals(shorter.length(), longer.length());
    }

    @Test
    void it_opens_at_its_own_place_only() {
        SealedText sealed = Sealer.seal(key.publicKey(), PLACE, NAME);
        assertEquals(new Opened.Unreadable(), key.open(sealed, "petition.received.v1/reason"));
    }

    @Test
    void it_opens_under_its_own_key_only() {
        SealedText sealed = Sealer.seal(key.publicKey(), PLACE, NAME);
        assertEquals(new Opened.Unreadable(), PrivateSealingKey.generate("k-1").open(sealed, PLACE));
        SealedText renamed = new SealedText(sealed.value().replace("s1.k-1.", "s1.k-2."));
        assertEquals(new Opened.Unreadable(), key.open(renamed, PLACE));
    }

    @Test
    void every_altered_byte_is_seen() {
        SealedText sealed = Sealer.seal(key.publicKey(), PLACE, NAME);
        String base64 = sealed.value().substring("s1.k-1.".length());
        byte[] bytes = Base64.getUrlDecoder().decode(base64);
        for (int i = 0; i < bytes.length; i++) {
            byte[] altered = bytes.clone();
            altered[i] ^= 1;
            SealedText forged = new SealedText(
                    "s1.k-1." + Base64.getUrlEncoder().withoutPadding().encodeToString(altered));
            assertEquals(new Opened.Unreadable(), key.open(forged, PLACE), "byte " + i);
        }
    }

    @Test
    void what_is_kept_opens_with_the_same_key_at_the_same_place_only() {
        byte[] kept = key.keep(PLACE, NAME);
        assertEquals(new Opened.Text(NAME), key.openKept(kept, PLACE));
        assertEquals(new Opened.Unreadable(), key.openKept(kept, "petition.received.v1/reason"));
        assertEquals(new Opened.Unreadable(), PrivateSealingKey.generate("k-1").openKept(kept, PLACE));
        for (int i = 0; i < kept.length; i++) {
            byte[] altered = kept.clone();
            altered[i] ^= 1;
            assertEquals(new Opened.Unreadable(), key.openKept(altered, PLACE), "byte " + i);
        }
        assertEquals(new Opened.Unreadable(), key.openKept(new byte[0], PLACE));
    }

    @Test
    void a_text_too_long_is_refused_with_a_sentence() {
        assertEquals(
                Optional.of(SealRefusal.TEXT_TOO_LONG), FreeText.refusalOf("ễ".repeat(FreeText.MAX_BYTES / 3 + 1)));
        assertEquals(Optional.empty(), FreeText.refusalOf("ễ".repeat(FreeText.MAX_BYTES / 3)));
        assertTrue(SealRefusal.TEXT_TOO_LONG.vietnamese().contains("24000"));
        assertThrows(IllegalArgumentException.class, () -> new FreeText("x".repeat(FreeText.MAX_BYTES + 1)));
    }

    @Test
    void half_a_character_is_no_text() {
        assertEquals(Optional.of(SealRefusal.NOT_TEXT), FreeText.refusalOf("a\uD83D"));
    }

    @Test
    void both_ways_to_type_a_letter_are_one_text() {
        assertEquals(new FreeText("Hồ"), new FreeText("Ho\u0302\u0300"));
    }

    @Test
    void nothing_prints_the_text_or_the_secret() {
        SealedText sealed = Sealer.seal(key.publicKey(), PLACE, NAME);
        Opened opened = key.open(sealed, PLACE);
        assertInstanceOf(Opened.Text.class, opened);
        String printed = "%s %s %s %s %s".formatted(NAME, opened, sealed, key, sealed.value());
        assertFalse(printed.contains("Thanh"));
        assertFalse(printed.contains(Base64.getUrlEncoder().encodeToString("Thanh".getBytes(StandardCharsets.UTF_8))));
        assertFalse(printed.contains(Base64.getUrlEncoder().withoutPadding().encodeToString(key.secret())));
    }
}
