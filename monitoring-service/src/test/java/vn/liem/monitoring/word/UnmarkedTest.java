package vn.liem.monitoring.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is typed without marks finds what is written with them, and the other way round. */
class UnmarkedTest {

    @Test
    void marks_are_taken_off_and_letters_made_small() {
        assertEquals("co quan canh sat dieu tra", Unmarked.of(" Cơ quan Cảnh sát điều tra "));
        assertEquals("12/qd-vks", Unmarked.of("12/QĐ-VKS"));
        assertEquals("12-tb/tu", Unmarked.of("12-TB/TƯ"));
    }

    @Test
    void each_typed_word_must_begin_a_word() {
        String name = "Tòa án nhân dân tỉnh An Hòa";
        assertTrue(Unmarked.allBeginIn("toa an hoa", name));
        assertTrue(Unmarked.allBeginIn("Tòa Án", name));
        assertTrue(Unmarked.allBeginIn("hoa toa", name));
        assertFalse(Unmarked.allBeginIn("toa thi hanh", name));
        assertFalse(Unmarked.allBeginIn("oa", name));
    }
}
