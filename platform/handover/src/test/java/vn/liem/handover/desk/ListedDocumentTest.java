package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.handover.desk.FileToOffer.ListedDocument;
import vn.liem.handover.protocol.DossierDocument;
import vn.liem.handover.protocol.Sha256;

class ListedDocumentTest {

    private static final Sha256 CONTENT = new Sha256("a".repeat(64));

    @ParameterizedTest
    @ValueSource(strings = {"1", "12/KLĐT", "12/KLĐT-CSKT", "BL 1-200", "BL 15a", "BL.7", "01_2024/QĐ-KTVA"})
    void a_document_is_listed_by_its_number(String number) {
        assertDoesNotThrow(() -> new ListedDocument(number, CONTENT, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Biên bản", "Nguyễn Văn A", "12 của Nguyễn Văn A", "BL  1", "BL 1 2", "KLĐT", "12\n13"})
    void no_text_is_written_into_a_number(String number) {
        assertThrows(IllegalArgumentException.class, () -> new ListedDocument(number, CONTENT, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bản kết luận", "12 của phòng 3"})
    void what_was_listed_before_is_still_read(String number) {
        assertEquals(number, new DossierDocument(number, CONTENT, 1, 31).documentNumber());
    }
}
