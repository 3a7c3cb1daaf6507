package vn.liem.cases.steering;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.Supervision.Delisted;
import vn.liem.cases.steering.Supervision.Listed;
import vn.liem.cases.steering.Supervision.NotListed;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What may be done with an item of the list; listing changes no procedural state of the case. */
public final class SupervisionDecider implements Decider<SupervisionCommand, Supervision, SupervisionEvent> {

    @Override
    public Supervision initial() {
        return new NotListed();
    }

    @Override
    public Decision<SupervisionEvent> decide(SupervisionCommand command, Supervision state) {
        return switch (command) {
            case ListItem(var details, var registeredOn) -> list(details, registeredOn, state);
            case DelistItem(var delisting) -> delist(delisting, state);
            case CorrectItem correction -> correct(correction, state);
        };
    }

    @Override
    public Supervision evolve(Supervision state, SupervisionEvent event) {
        return state.after(event);
    }

    private static Decision<SupervisionEvent> list(
            SupervisionDetails details, LocalDate registeredOn, Supervision state) {
        return switch (state) {
            case NotListed _
            when details.listedOn().isBefore(registeredOn) -> refuse(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
            case NotListed _ -> accept(new ItemListed(details));
            // The register and the standing agency both tell of it: the second telling changes nothing.
            case Listed(var known) when known.equals(details) -> nothing();
            case Listed _, Delisted _ -> refuse(SupervisionRefusal.LISTED_ALREADY);
        };
    }

    private static Decision<SupervisionEvent> delist(Delisting delisting, Supervision state) {
        return switch (state) {
            case NotListed _ -> refuse(SupervisionRefusal.NOT_LISTED);
            case Listed(var details)
            when delisting.delistedOn().isBefore(details.listedOn()) ->
                refuse(SupervisionRefusal.DELISTED_BEFORE_LISTING);
            case Listed _ -> accept(new ItemDelisted(delisting));
            case Delisted(var _, var known) when known.equals(delisting) -> nothing();
            case Delisted _ -> refuse(SupervisionRefusal.DELISTED_ALREADY);
        };
    }

    private static Decision<SupervisionEvent> correct(CorrectItem correction, Supervision state) {
        return switch (state) {
            case NotListed _ -> refuse(SupervisionRefusal.NOT_LISTED);
            case Listed(var details) -> correct(correction, details, state);
            case Delisted(var details, var _) -> correct(correction, details, state);
        };
    }

    private static Decision<SupervisionEvent> correct(
            CorrectItem correction, SupervisionDetails before, Supervision state) {
        SupervisionDetails after = correction.details();
        if (!after.caseId().equals(before.caseId()) || !after.listedOn().equals(before.listedOn())) {
            return refuse(SupervisionRefusal.CORRECTION_CHANGES_KEY);
        } else if (after.listedOn().isBefore(correction.registeredOn())) {
            return refuse(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
        } else if (leavesTooEarly(after, correction.delisting())) {
            return refuse(SupervisionRefusal.DELISTED_BEFORE_LISTING);
        }
        return Supervision.of(after, correction.delisting()).equals(state)
                ? nothing()
                : accept(new ItemCorrected(after, correction.delisting(), correction.reason()));
    }

    private static boolean leavesTooEarly(SupervisionDetails details, Optional<Delisting> delisting) {
        return delisting
                .filter(off -> off.delistedOn().isBefore(details.listedOn()))
                .isPresent();
    }
}
