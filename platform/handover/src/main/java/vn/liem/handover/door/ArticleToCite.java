package vn.liem.handover.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.CitedLaw;
import vn.liem.service.door.FieldError;

/**
 * An article of the law as an officer cites it (điều, khoản, điểm).
 *
 * @param number the number and year of the act, where the law is told by them
 */
public record ArticleToCite(
        CitedLaw law, Optional<String> number, String article, Optional<String> clause, Optional<String> point) {

    /** What is wrong with it. */
    List<FieldError> wrongAt(String pointer) {
        return Stream.of(
                        wrong(
                                pointer + "/number",
                                CitationRefusal.ACT_NUMBER_MISSING,
                                number.isEmpty() && law.isToldByNumber()),
                        wrong(
                                pointer + "/number",
                                CitationRefusal.NOT_AN_ACT_NUMBER,
                                !number.map(CitedArticle::isNumber).orElse(true)),
                        wrong(pointer + "/article", CitationRefusal.NOT_AN_ARTICLE, !CitedArticle.isArticle(article)),
                        wrong(
                                pointer + "/clause",
                                CitationRefusal.NOT_A_CLAUSE,
                                !clause.map(CitedArticle::isClause).orElse(true)),
                        wrong(
                                pointer + "/point",
                                CitationRefusal.NOT_A_POINT,
                                !point.map(CitedArticle::isPoint).orElse(true)))
                .flatMap(Optional::stream)
                .toList();
    }

    CitedArticle cited() {
        return new CitedArticle(law, number, article, clause, point);
    }

    private static Optional<FieldError> wrong(String pointer, CitationRefusal rule, boolean broken) {
        return broken ? Optional.of(FieldError.of(pointer, rule)) : Optional.empty();
    }
}
