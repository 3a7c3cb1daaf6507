package vn.liem.cases.steering;

import java.util.Optional;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemStatementWithdrawn;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionEvent.SupervisionStepTakenBack;

/** Where an item of the committee's list stands: one stay of a case on the list, from its proposal on. */
public sealed interface Supervision {

    /** It was never listed: it was proposed, or nothing is recorded of it. */
    record NotListed(SupervisionSteps steps) implements Supervision {}

    /** It is under supervision. */
    record Listed(SupervisionDetails details, SupervisionSteps steps) implements Supervision {}

    /** It was taken off the list. */
    record Delisted(SupervisionDetails details, Delisting delisting, SupervisionSteps steps) implements Supervision {}

    /** What is recorded beside listing and delisting. */
    SupervisionSteps steps();

    /** Where the event leads. */
    default Supervision after(SupervisionEvent event) {
        return switch (event) {
            case ItemListed(var details) -> new Listed(details, steps());
            case ItemDelisted(var delisting) ->
                switch (this) {
                    case NotListed _ -> this;
                    case Listed(var details, var steps) -> new Delisted(details, delisting, steps);
                    case Delisted(var details, var _, var steps) -> new Delisted(details, delisting, steps);
                };
            case ItemCorrected(var details, var delisting, var _) -> of(details, delisting, steps());
            case Step step -> with(steps().with(step));
            case SupervisionStepTakenBack(var code, var on, var goal, var _) -> with(steps().without(code, on, goal));
            case ItemStatementWithdrawn _ -> new NotListed(steps());
        };
    }

    /** The item with these facts. */
    static Supervision of(SupervisionDetails details, Optional<Delisting> delisting, SupervisionSteps steps) {
        return delisting
                .<Supervision>map(off -> new Delisted(details, off, steps))
                .orElseGet(() -> new Listed(details, steps));
    }

    /** What it was listed as, where it was. */
    default Optional<SupervisionDetails> listedAs() {
        return switch (this) {
            case NotListed _ -> Optional.empty();
            case Listed(var details, var _) -> Optional.of(details);
            case Delisted(var details, var _, var _) -> Optional.of(details);
        };
    }

    /** How it left the list, where it did. */
    default Optional<Delisting> leftAs() {
        return switch (this) {
            case NotListed _, Listed _ -> Optional.empty();
            case Delisted(var _, var delisting, var _) -> Optional.of(delisting);
        };
    }

    private Supervision with(SupervisionSteps steps) {
        return switch (this) {
            case NotListed _ -> new NotListed(steps);
            case Listed(var details, var _) -> new Listed(details, steps);
            case Delisted(var details, var delisting, var _) -> new Delisted(details, delisting, steps);
        };
    }
}
