package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.liem.handover.protocol.Example.INDICTMENT_PROPOSAL;
import static vn.liem.handover.protocol.Example.MANIFEST;
import static vn.liem.handover.protocol.Example.MINUTES;

import java.util.List;
import org.junit.jupiter.api.Test;

class DossierManifestTest {

    /** The vector of docs/handover.md; it can be checked with any SHA-256, {@code sha256sum} for instance. */
    @Test
    void the_root_is_a_hash_over_a_fixed_text() {
        String text = """
                liem-dossier-manifest/1
                2 9168257
                aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 48213 31 12/KLĐT-CSKT
                bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb 9120044 200 BL 1-200
                """;
        assertEquals(text, MANIFEST.text());
        assertEquals(
                "9f1d4209128364d6f78aba69cc4fe2406964e5339dec67a5fa1efec0d359fb98",
                MANIFEST.root().value());
    }

    @Test
    void the_order_of_the_file_is_part_of_it() {
        assertNotEquals(MANIFEST.root(), new DossierManifest(List.of(MINUTES, INDICTMENT_PROPOSAL)).root());
    }

    @Test
    void a_number_that_would_make_the_text_ambiguous_is_no_number() {
        Sha256 hash = MINUTES.sha256();
        assertThrows(IllegalArgumentException.class, () -> new DossierDocument("BL 1\nBL 2", hash, 1, 1));
        String twoCodePoints = "KLA\u0301";
        assertThrows(IllegalArgumentException.class, () -> new DossierDocument(twoCodePoints, hash, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DossierDocument(" ", hash, 1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DossierDocument("x".repeat(DossierDocument.MAX_NUMBER_LENGTH + 1), hash, 1, 1));
    }

    @Test
    void what_is_no_document_is_not_listed() {
        assertThrows(IllegalArgumentException.class, () -> new DossierDocument("BL 1", MINUTES.sha256(), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new DossierDocument("BL 1", MINUTES.sha256(), 1, -1));
    }

    @Test
    void values_check_themselves() {
        assertThrows(IllegalArgumentException.class, () -> new Sha256("A".repeat(64)));
        assertThrows(IllegalArgumentException.class, () -> new LeafHash("a".repeat(63)));
        assertThrows(IllegalArgumentException.class, () -> new UnitCode(""));
        assertThrows(IllegalArgumentException.class, () -> new UnitCode(" T01"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SignedCheckpoint("x".repeat(SignedCheckpoint.MAX_LENGTH + 1)));
        assertThrows(IllegalArgumentException.class, () -> new DocumentNumber(" "));
        assertThrows(IllegalArgumentException.class, () -> new LegalText("x".repeat(LegalText.MAX_LENGTH + 1)));
        assertThrows(IllegalArgumentException.class, () -> new AnswerTerm("", Example.DUE, 1));
        assertThrows(IllegalArgumentException.class, () -> new InclusionProofText(" "));
        assertThrows(IllegalArgumentException.class, () -> new AnswerTerm("HO-01", Example.DUE, -1));
        assertThrows(
                IllegalArgumentException.class, () -> new RegisterMark(Example.POLICE, new Sha256("c".repeat(64)), 0));
    }
}
