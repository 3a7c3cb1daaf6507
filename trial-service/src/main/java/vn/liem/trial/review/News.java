package vn.liem.trial.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.trial.review.ReviewEvent.NewFactsAnnulled;
import vn.liem.trial.review.ReviewEvent.NewFactsReceived;

/** The news of a case by its days, in whatever order it was recorded. */
public record News(List<NewFacts> all) {

    private static final Comparator<NewFacts> BY_DAY = Comparator.comparing(NewFacts::receivedOn)
            .thenComparing(NewFacts::unit)
            .thenComparing(NewFacts::documentNo);

    public News {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** None came. */
    public static News none() {
        return new News(List.of());
    }

    /** The news of this key. */
    Optional<NewFacts> find(NewFacts.Key key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The state after the event. */
    public News after(ReviewEvent event) {
        return switch (event) {
            case NewFactsReceived(var facts) -> {
                List<NewFacts> more = new ArrayList<>(without(facts.key()).all);
                more.add(facts);
                yield new News(more);
            }
            case NewFactsAnnulled(var key, var _) -> without(key);
        };
    }

    private News without(NewFacts.Key key) {
        return new News(all.stream().filter(one -> !one.key().equals(key)).toList());
    }
}
