package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLinesTest {

    @Test
    void figures_are_called_by_their_names_in_families_and_what_has_no_name_is_shown_by_its_id()
            throws JsonProcessingException {
        List<String> lines = FigureLines.of(new ObjectMapper().readTree("""
                        {"period": {"from": "2024-01-01", "to": "2024-06-30", "asOf": "2024-04-30"}, "scope": "T01-H1",
                         "figures": {
                           "appraisals.open": 4,
                           "cases.instituted": 39,
                           "sources.sent": 70,
                           "sources.receptionRate": {"numerator": 69, "denominator": 70, "rate": "98.57"},
                           "sources.resolutionRate": {"numerator": 0, "denominator": 0, "rate": null},
                           "transfers.medianDaysToReceipt": 2.5}}
                        """));
        assertEquals(
                List.of(
                        "BÁO CÁO SỐ LIỆU từ 01/01/2024 đến 30/06/2024 (dữ liệu đến hết ngày 30/04/2024), đơn vị T01-H1",
                        "",
                        "NGUỒN TIN VỀ TỘI PHẠM",
                        "  Nguồn tin đã chuyển 70",
                        "  Tỷ lệ tiếp nhận nguồn tin được chuyển (K1) 98,57 % (69 / 70)",
                        "  Tỷ lệ giải quyết nguồn tin (K2) không có số liệu (0 / 0)",
                        "",
                        "CHUYỂN HỒ SƠ",
                        "  Số ngày từ khi chuyển đến khi nhận (trung vị) 2,5",
                        "",
                        "VỤ ÁN",
                        "  Vụ án khởi tố 39",
                        "",
                        "appraisals",
                        "  appraisals.open 4"),
                lines.stream().map(line -> line.replaceAll("(?<=\\S) +", " ")).toList());
    }
}
