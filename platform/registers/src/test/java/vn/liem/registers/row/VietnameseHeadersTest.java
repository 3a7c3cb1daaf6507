package vn.liem.registers.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VietnameseHeadersTest {

    @ParameterizedTest
    @EnumSource
    void each_column_has_a_header_of_its_own(Register register) {
        Set<String> headers = new HashSet<>();
        for (Column<?> column : register.table().columns()) {
            String header = VietnameseHeaders.of(register, column);
            assertTrue(headers.add(header), register + " has two columns " + header);
            for (String written : List.of(
                    header,
                    column.name(),
                    VietnameseHeaders.withName(register, column),
                    "  " + header.toUpperCase(Locale.ROOT).replace(" ", "\u00a0 ") + "\n",
                    Normalizer.normalize(header, Normalizer.Form.NFD))) {
                assertEquals(List.of(column.name()), VietnameseHeaders.named(register, List.of(written)));
            }
        }
        assertEquals(register.header(), VietnameseHeaders.named(register, register.header()));
    }

    @Test
    void a_tone_may_stand_on_either_vowel() {
        assertEquals(
                List.of("cancelled_on", "cancelled_on"),
                VietnameseHeaders.named(Register.DIRECTIVES, List.of("Ngày hủy", "Ngày huỷ")));
        assertEquals(
                List.of("member", "member"),
                VietnameseHeaders.named(Register.SUPERVISION, List.of("Ủy viên phụ trách", "Uỷ viên phụ trách")));
    }

    @Test
    void what_is_the_header_of_no_column_stays_as_it_is() {
        assertEquals(
                List.of("Ghi chú", "Số đơn (case_no)", ""),
                VietnameseHeaders.named(Register.PETITIONS, List.of("Ghi chú", "Số đơn (case_no)", "")));
    }
}
