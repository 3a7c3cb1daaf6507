package vn.liem.trial.review;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.ServicePart;
import vn.liem.trial.review.ReviewCommand.AnnulNewFacts;
import vn.liem.trial.review.ReviewCommand.RecordNewFacts;
import vn.liem.trial.review.ReviewEvent.NewFactsAnnulled;
import vn.liem.trial.review.ReviewEvent.NewFactsReceived;

/** News counts where the judgment was in force on the day on which it came. */
public final class ReviewDecider implements Decider<ReviewCommand, News, ReviewEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    @Override
    public News initial() {
        return News.none();
    }

    @Override
    public News evolve(News state, ReviewEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewCommand command, News state) {
        return switch (command) {
            case RecordNewFacts asked -> record(asked, state);
            case AnnulNewFacts(var key, var correction) -> {
                if (state.find(key).isEmpty()) {
                    yield refuse(ReviewRefusal.NO_SUCH_NEWS);
                }
                yield correction.saysWhy()
                        ? accept(new NewFactsAnnulled(key, correction))
                        : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
            }
        };
    }

    private static Decision<ReviewEvent> record(RecordNewFacts asked, News state) {
        Optional<NewFacts> standing = state.find(asked.facts().key());
        if (standing.isPresent()) {
            return standing.get().equals(asked.facts()) ? nothing() : refuse(ReviewRefusal.NEWS_RECORDED_OTHERWISE);
        }
        return isInForce(asked)
                ? accept(new NewFactsReceived(asked.facts()))
                : refuse(ReviewRefusal.NO_JUDGMENT_IN_FORCE);
    }

    private static boolean isInForce(RecordNewFacts asked) {
        return PART.stateOn(asked.facts().receivedOn(), asked.alongside().entries())
                .stage()
                .map(stage -> switch (stage) {
                    case IN_FORCE, EXECUTION, CLOSED -> true;
                    case MATTER,
                            INVESTIGATION,
                            INVESTIGATION_SUSPENDED,
                            PROSECUTION,
                            PROSECUTION_SUSPENDED,
                            TRIAL,
                            JUDGED,
                            APPEAL,
                            TERMINATED -> false;
                })
                .orElse(false);
    }
}
