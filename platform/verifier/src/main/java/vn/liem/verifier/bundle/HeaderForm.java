package vn.liem.verifier.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.UUID;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** The header of an event as it stands in a bundle: the same bytes whose hash its leaf is. */
final class HeaderForm {

    private HeaderForm() {}

    static LeafHeader header(Json.Members json) {
        try {
            LeafHeader header = read(json);
            if (Arrays.equals(header.canonical(), CanonicalJson.write(json))) {
                return header;
            }
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException _) {
            // Said below: a member is missing, or is not of its form.
        }
        throw Unreadable.because("form", "header");
    }

    private static LeafHeader read(Json.Members json) {
        return new LeafHeader(
                text(json, "log"),
                whole(json, "pos"),
                text(json, "stream"),
                whole(json, "version"),
                text(json, "subject"),
                UUID.fromString(text(json, "id")),
                text(json, "type"),
                Math.toIntExact(whole(json, "schema")),
                LocalDate.parse(text(json, "occurredOn")),
                Instant.parse(text(json, "recordedAt")),
                text(json, "actor"),
                json.text("onBehalfOf"),
                UUID.fromString(text(json, "command")),
                UUID.fromString(text(json, "correlation")),
                json.text("causation").map(UUID::fromString),
                json.text("prevLeaf").map(Hash::ofHex),
                Hash.ofHex(text(json, "body")));
    }

    private static String text(Json.Members json, String name) {
        return json.text(name).orElseThrow();
    }

    private static long whole(Json.Members json, String name) {
        return json.whole(name).orElseThrow();
    }
}
