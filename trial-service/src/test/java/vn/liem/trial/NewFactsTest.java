package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.random;
import static vn.liem.trial.CaseFile.BY_DECISION;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.MONDAY;
import static vn.liem.trial.CaseFile.WITHOUT_REASON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.testsupport.RandomWalk;
import vn.liem.trial.review.NewFacts;
import vn.liem.trial.review.News;
import vn.liem.trial.review.ReviewCommand.AnnulNewFacts;
import vn.liem.trial.review.ReviewCommand.RecordNewFacts;
import vn.liem.trial.review.ReviewDecider;
import vn.liem.trial.review.ReviewEvent;
import vn.liem.trial.review.ReviewEvent.NewFactsAnnulled;
import vn.liem.trial.review.ReviewEvent.NewFactsReceived;
import vn.liem.trial.review.ReviewRefusal;

/** News of new facts in a case whose judgment is in force from the 40th day on. */
class NewFactsTest {

    private static final ReviewDecider DECIDER = new ReviewDecider();
    private static final int IN_FORCE = 40;
    private static final NewFacts AGAINST = news("1/TB", IN_FORCE + 5, true);

    private Alongside known = Alongside.nothing();

    @BeforeEach
    void a_judgment_is_in_force() {
        CaseFile file = new CaseFile();
        for (String decision : List.of("accept", "try", "judge")) {
            assertEquals("accepted", CaseFile.outcome(Asking.ask(file, decision, 0, COURT)));
        }
        assertEquals("accepted", CaseFile.outcome(Asking.ask(file, "in-force", IN_FORCE, COURT)));
        known = new Alongside(file.entries(), file.entries().size() + 1L);
    }

    @Test
    void news_is_recorded_once_from_the_day_on_which_the_judgment_is_in_force() {
        given(DECIDER).when(new RecordNewFacts(AGAINST, known)).then(new NewFactsReceived(AGAINST));
        given(DECIDER, new NewFactsReceived(AGAINST))
                .when(new RecordNewFacts(AGAINST, known))
                .thenNothing();
        NewFacts onThatDay = news("1/TB", IN_FORCE, true);
        given(DECIDER).when(new RecordNewFacts(onThatDay, known)).then(new NewFactsReceived(onThatDay));
        given(DECIDER)
                .when(new RecordNewFacts(news("1/TB", IN_FORCE - 1, true), known))
                .thenRefused(ReviewRefusal.NO_JUDGMENT_IN_FORCE);
        given(DECIDER, new NewFactsReceived(AGAINST))
                .when(new RecordNewFacts(news("1/TB", IN_FORCE + 5, false), known))
                .thenRefused(ReviewRefusal.NEWS_RECORDED_OTHERWISE);
    }

    @Test
    void its_record_is_taken_back_for_a_reason() {
        given(DECIDER, new NewFactsReceived(AGAINST))
                .when(new AnnulNewFacts(AGAINST.key(), BY_DECISION))
                .then(new NewFactsAnnulled(AGAINST.key(), BY_DECISION));
        given(DECIDER, new NewFactsReceived(AGAINST))
                .when(new AnnulNewFacts(AGAINST.key(), WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER, new NewFactsReceived(AGAINST))
                .when(new AnnulNewFacts(new NewFacts.Key("1/TB", "T02-VKS"), BY_DECISION))
                .thenRefused(ReviewRefusal.NO_SUCH_NEWS);
    }

    @RandomWalk
    void news_stands_by_its_days_in_whatever_order_it_was_recorded(long seed) {
        RandomGenerator random = random(seed);
        List<NewFacts> came = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            came.add(news(i + "/TB", IN_FORCE - 3 + random.nextInt(20), random.nextBoolean()));
        }
        News inOrder = recorded(came);
        Collections.shuffle(came, Random.from(random));
        assertEquals(inOrder, recorded(came));
        assertEquals(
                came.stream()
                        .filter(one -> !one.receivedOn().isBefore(MONDAY.plusDays(IN_FORCE)))
                        .count(),
                inOrder.all().size());
    }

    private News recorded(List<NewFacts> came) {
        News state = DECIDER.initial();
        for (NewFacts one : came) {
            if (DECIDER.decide(new RecordNewFacts(one, known), state)
                    instanceof Decision.Accepted<ReviewEvent>(var events)) {
                for (ReviewEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
        return state;
    }

    private static NewFacts news(String number, int day, boolean against) {
        return new NewFacts(number, MONDAY.plusDays(day), "T01-VKS", against, Optional.empty());
    }
}
