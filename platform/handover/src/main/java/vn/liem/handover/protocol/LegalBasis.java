package vn.liem.handover.protocol;

import java.util.List;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** What a hand-over rests on (căn cứ pháp lý): the articles it cites, in clear, and what else there is to say, sealed. */
public record LegalBasis(List<CitedArticle> articles, Optional<SealedText> note) {

    /** The most articles that one hand-over cites. */
    public static final int MAX_ARTICLES = 20;

    public LegalBasis {
        articles = List.copyOf(articles);
        if (articles.isEmpty() || articles.size() > MAX_ARTICLES) {
            throw new IllegalArgumentException(
                    "a legal basis cites 1 to %d articles, this cites %d".formatted(MAX_ARTICLES, articles.size()));
        }
    }
}
