package vn.liem.handover.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.LegalBasis;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * What a hand-over rests on, as an officer gives it.
 *
 * @param note what else there is to say, in clear; it is sealed at the door
 */
public record BasisToCite(
        @MaxLength(LegalBasis.MAX_ARTICLES) List<ArticleToCite> articles,
        @MaxLength(BasisToCite.MAX_NOTE_LENGTH) Optional<String> note) {

    /** The longest note, in characters. */
    static final int MAX_NOTE_LENGTH = 1_000;

    /** The articles, or a refusal that lists every part of them that is wrong. */
    List<CitedArticle> cited(String pointer) {
        List<FieldError> wrong = new ArrayList<>();
        if (articles.isEmpty()) {
            wrong.add(FieldError.of(pointer + "/articles", CitationRefusal.NO_ARTICLE_CITED));
        }
        for (int i = 0; i < articles.size(); i++) {
            wrong.addAll(articles.get(i).wrongAt(pointer + "/articles/" + i));
        }
        if (!wrong.isEmpty()) {
            throw new RequestRefused(Problem.of(RequestRefusal.CONTENT_REFUSED, wrong));
        }
        return articles.stream().map(ArticleToCite::cited).toList();
    }
}
