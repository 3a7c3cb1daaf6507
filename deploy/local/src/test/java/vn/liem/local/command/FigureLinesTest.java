package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLinesTest {

    @Test
    void figures_stand_in_the_order_and_under_the_words_of_their_definitions() throws JsonProcessingException {
        List<String> lines = FigureLines.of(tree("""
                        {"period": {"from": "2024-01-01", "to": "2024-06-30", "asOf": "2024-04-30"}, "scope": "T01-H1",
                         "figures": {
                           "loss.determined": "1234567890123",
                           "recovery.rateLoss": {"numerator": "1000000", "denominator": "4000000", "rate": "25.00"},
                           "sources.receptionRate": {"numerator": 69, "denominator": 70, "rate": "98.50"},
                           "sources.resolutionRate": {"numerator": 0, "denominator": 0, "rate": null},
                           "sources.sent": 1070,
                           "transfers.medianDaysToReceipt": 2.5}}
                        """), tree("""
                        [%s, %s, %s, %s, %s, %s, %s]
                        """.formatted(
                        definition("sources.sent", "Nguồn tin", "Nguồn tin đã chuyển"),
                        definition("sources.receptionRate", "Nguồn tin", "Tỷ lệ tiếp nhận"),
                        definition("sources.resolutionRate", "Nguồn tin", "Tỷ lệ giải quyết"),
                        definition("sources.notInThisReport", "Nguồn tin", "Không có trong báo cáo"),
                        definition("transfers.medianDaysToReceipt", "Chuyển hồ sơ", "Số ngày trung vị"),
                        definition("loss.determined", "Thu hồi tài sản", "Thiệt hại đã xác định"),
                        definition("recovery.rateLoss", "Thu hồi tài sản", "Tỷ lệ thu hồi"))));
        assertEquals(
                List.of(
                        "BÁO CÁO SỐ LIỆU từ 01/01/2024 đến 30/06/2024 (dữ liệu đến hết ngày 30/04/2024), đơn vị T01-H1",
                        "",
                        "NGUỒN TIN",
                        "  Nguồn tin đã chuyển 1.070",
                        "  Tỷ lệ tiếp nhận 98,50 % (69 / 70)",
                        "  Tỷ lệ giải quyết không có số liệu (0 / 0)",
                        "",
                        "CHUYỂN HỒ SƠ",
                        "  Số ngày trung vị 2,5",
                        "",
                        "THU HỒI TÀI SẢN",
                        "  Thiệt hại đã xác định 1.234.567.890.123",
                        "  Tỷ lệ thu hồi 25,00 % (1.000.000 / 4.000.000)"),
                lines.stream().map(line -> line.replaceAll("(?<=\\S) +", " ")).toList());
    }

    private static String definition(String id, String section, String title) {
        return """
                {"id": "%s", "section": {"vietnamese": "%s"}, "title": {"vietnamese": "%s"}}""".formatted(id, section, title);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
