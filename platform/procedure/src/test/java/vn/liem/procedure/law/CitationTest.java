package vn.liem.procedure.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Profile;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CPC 179                                  | Điều 179 Bộ luật Tố tụng hình sự
            (CPC 355(1)(đ), 348)                     | (Điều 355(1)(đ), 348 Bộ luật Tố tụng hình sự)
            CPC 172 as amended by Law 99/2025        | Điều 172 Bộ luật Tố tụng hình sự, được sửa đổi bởi Luật số 99/2025
            CPC Art.134; Civil Code Art.148(3)       | Điều 134 Bộ luật Tố tụng hình sự; Điều 148(3) Bộ luật Dân sự
            Civil Code Art.147(2)-(3)                | Điều 147(2)-(3) Bộ luật Dân sự
            Labour Code 45/2019 Art.111-112          | Điều 111-112 Bộ luật Lao động 45/2019
            THADS 44a, 48-50                         | Điều 44a, 48-50 Luật Thi hành án dân sự
            Penal Code 67-68; Law 41/2019            | Điều 67-68 Bộ luật Hình sự; Luật số 41/2019
            CPC 246; TTLT 02/2017 Art.10             | Điều 246 Bộ luật Tố tụng hình sự; Điều 10 TTLT 02/2017
            Law on Inspection                        | Luật Thanh tra
            profile rule                             | quy tắc của hệ thống
            QĐ 22-QĐ/TW 2021 (appeal of discipline)  | QĐ 22-QĐ/TW 2021 (khiếu nại kỷ luật)
            Law 41/2019 (new law from 2026-07-01)    | Luật số 41/2019 (luật mới từ 2026-07-01)
            CPC Art.216; NĐ 30/2018 Art.14(3) -> NĐ 250/2025 (from 2025-09-22) | Điều 216 Bộ luật Tố tụng hình sự; NĐ 30/2018 Điều 14(3) -> NĐ 250/2025 (từ 2025-09-22)
            """)
    void articles_stand_before_their_law_in_vietnamese(String cited, String vietnamese) {
        assertEquals(vietnamese, new Citation(cited).wording().vietnamese());
    }

    private static final List<String> FILES = List.of(
            "calendar",
            "committee-deadlines",
            "counting",
            "deadlines",
            "decisions",
            "offences",
            "steps",
            "transitions");

    /** Words without a mark that Vietnamese has too. */
    private static final Set<String> VIETNAMESE = Set.of("chung", "sung", "tham", "thay", "theo");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])[a-z]{4,}(?![\\p{L}])");

    @Test
    void no_citation_of_the_files_is_said_in_english_to_who_reads_vietnamese() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (String file : FILES) {
            URL url = Profile.class.getResource("vietnam/" + file + ".json");
            JsonNode read = new ObjectMapper().readTree(Objects.requireNonNull(url, file));
            Stream.of("cite", "article")
                    .flatMap(field -> read.findValues(field).stream())
                    .filter(JsonNode::isTextual)
                    .forEach(value -> cited.add(value.asText()));
        }
        assertTrue(cited.size() > 200, "the citations were found: " + cited.size());
        Set<String> english = new TreeSet<>();
        for (String citation : cited) {
            String vietnamese = new Citation(citation).wording().vietnamese();
            WORD.matcher(vietnamese)
                    .results()
                    .filter(word -> !VIETNAMESE.contains(word.group()))
                    .forEach(word -> english.add(word.group() + " in " + vietnamese));
        }
        assertEquals(Set.of(), english);
    }
}
