package vn.liem.procedure.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            """)
    void articles_stand_before_their_law_in_vietnamese(String cited, String vietnamese) {
        assertEquals(vietnamese, new Citation(cited).wording().vietnamese());
    }
}
