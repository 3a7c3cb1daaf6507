package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedArticleTest {

    private static CitedArticle cited(CitedLaw law, String number, String article, String clause, String point) {
        return new CitedArticle(law, given(number), article, given(clause), given(point));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "criminal_procedure_code, '', 232, '', ''",
        "anti_corruption_law, '', 62, 1, ''",
        "penal_code, '', 217a, 1a, đ",
        "law_on_inspection, 11/2022, 64, '', a1",
        "decree, 59/2019, 55, 2, a",
        "joint_circular, 02/2017, 10, '', ''",
        "party_regulation, 191, 5, '', ''",
    })
    void what_the_law_is_cited_by_is_taken(String law, String number, String article, String clause, String point) {
        CitedLaw of = CitedLaw.valueOf(law.toUpperCase(Locale.ROOT));
        assertEquals(article, cited(of, number, article, clause, point).article());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "Nguyễn Văn A", "Điều 62", "62 ", "62(1)", "62\n", "a", "12345", "６２", "NGUYENVANA"
            })
    void no_text_passes_as_an_article(String text) {
        assertFalse(CitedArticle.isArticle(text));
        assertThrows(IllegalArgumentException.class, () -> cited(CitedLaw.CRIMINAL_PROCEDURE_CODE, "", text, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"59/2019/NĐ-CP", "Nguyễn Văn A", "59/19", "/2019", "59/2019 ", "2/1017", "123456/2019"})
    void no_text_passes_as_the_number_of_an_act(String text) {
        assertThrows(IllegalArgumentException.class, () -> cited(CitedLaw.DECREE, text, "5", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trần Thị B", "ab", "1", "A", "a ", "a10"})
    void no_text_passes_as_a_point_or_a_clause(String text) {
        assertThrows(IllegalArgumentException.class, () -> cited(CitedLaw.CRIMINAL_PROCEDURE_CODE, "", "5", "1", text));
        assertThrows(
                IllegalArgumentException.class, () -> cited(CitedLaw.CRIMINAL_PROCEDURE_CODE, "", "5", text + "-", ""));
    }

    @Test
    void what_does_not_fit_is_not_quoted() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> cited(CitedLaw.CRIMINAL_PROCEDURE_CODE, "", "Nguyễn Văn A", "", ""));
        assertEquals("an article is cited by numbers and single letters", refused.getMessage());
    }

    @Test
    void a_kind_of_act_says_nothing_without_its_number() {
        assertThrows(IllegalArgumentException.class, () -> cited(CitedLaw.DECREE, "", "55", "", ""));
    }

    @Test
    void a_legal_basis_cites_at_least_one_article_and_not_too_many() {
        CitedArticle one = cited(CitedLaw.PENAL_CODE, "", "353", "", "");
        assertThrows(IllegalArgumentException.class, () -> new LegalBasis(List.of(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LegalBasis(Collections.nCopies(LegalBasis.MAX_ARTICLES + 1, one), Optional.empty()));
    }
}
