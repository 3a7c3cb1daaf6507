package vn.liem.cases.steering.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.Supervision.NotListed;
import vn.liem.cases.steering.SupervisionCourse;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.cases.steering.SupervisionProposal;
import vn.liem.cases.steering.SupervisionStanding;
import vn.liem.cases.steering.SupervisionSteps;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;

/**
 * An item of the committee's list as lists show and filter it.
 *
 * @param sinceOn the day of listing, of a proposal the day of that: by it the list is ordered
 * @param onTheList whether it was listed and has not left
 * @param member the seat of the member in charge now
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record SupervisionRow(
        UUID id,
        long version,
        UUID caseId,
        String locality,
        SupervisionLevel level,
        Criterion criterion,
        SupervisionStanding standing,
        LocalDate sinceOn,
        boolean onTheList,
        Optional<String> member,
        Optional<LocalDate> delistedOn,
        String whole) {

    private static final EventTypes<SupervisionEvent> TYPES = EventTypes.of(SupervisionEvent.class);

    /** What is known of an item, as it is kept: steps by their stored names. */
    record Kept(Optional<SupervisionDetails> details, Optional<Delisting> delisting, List<KeptStep> steps) {}

    /** A step as it is kept. */
    record KeptStep(String type, String body) {}

    /** The row after an event; none where nothing was proposed or listed. */
    static Optional<SupervisionRow> after(Optional<SupervisionRow> row, UUID id, long version, SupervisionEvent event) {
        Supervision before =
                row.map(known -> itemOf(known.whole())).orElseGet(() -> new NotListed(SupervisionSteps.none()));
        Supervision item = before.after(event);
        return item.listedAs()
                .map(listed -> of(id, version, item, listed))
                .or(() -> item.steps().proposal().map(proposal -> of(id, version, item, asProposed(proposal))));
    }

    /** The item of a kept text. */
    static Supervision itemOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        SupervisionSteps steps = new SupervisionSteps(kept.steps().stream()
                .map(step -> (Step) BodyCodec.decode(body(step.body()), TYPES.classOf(step.type())))
                .toList());
        return kept.details()
                .map(details -> Supervision.of(details, kept.delisting(), steps))
                .orElseGet(() -> new NotListed(steps));
    }

    private static SupervisionRow of(UUID id, long version, Supervision item, SupervisionDetails details) {
        SupervisionCourse course = SupervisionCourse.of(item);
        return new SupervisionRow(
                id,
                version,
                details.caseId(),
                details.locality(),
                course.level().orElseGet(details::level),
                details.criterion(),
                course.standing(),
                details.listedOn(),
                course.standing().isOnTheList(),
                course.memberInCharge(),
                item.leftAs().map(Delisting::delistedOn),
                BodyCodec.encode(kept(item)).json());
    }

    /** A proposal has what a listing has, on its own day; who proposes it is not in charge of it. */
    private static SupervisionDetails asProposed(SupervisionProposal proposal) {
        return new SupervisionDetails(
                proposal.caseId(),
                proposal.locality(),
                proposal.level(),
                proposal.criterion(),
                proposal.proposedOn(),
                Optional.empty());
    }

    private static Kept kept(Supervision item) {
        return new Kept(
                item.listedAs(),
                item.leftAs(),
                item.steps().inOrder().stream()
                        .map(step -> new KeptStep(
                                TYPES.nameOf(step.getClass()),
                                BodyCodec.encode(step).json()))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
