package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionClassified;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCorrected;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionDueDayStated;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReceived;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSettledWithoutResult;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionStatementWithdrawn;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionEvent.StepTakenBack;

/** Where a petition stands. */
public sealed interface Petition {

    /** Nobody has received it. */
    record NotReceived() implements Petition {}

    /** It was received, and this has become of it: steps in the order of their legal days. */
    record Received(PetitionDetails details, Optional<Classification> classification, List<Step> steps)
            implements Petition {

        private static final Comparator<Step> IN_ORDER =
                Comparator.comparing(Step::on).thenComparing(Step::code);

        public Received {
            steps = steps.stream().sorted(IN_ORDER).toList();
        }

        /** What it is: as classified, or else as received. */
        public PetitionKind kind() {
            return classification.map(Classification::kind).orElse(details.kind());
        }

        /** Every body that takes part in it, by unit code; the one that received it first. */
        public List<String> parties() {
            return Stream.of(
                            Stream.of(details.receivedBy()),
                            details.sentOnBy().stream(),
                            steps.stream().flatMap(Received::bodiesOf))
                    .flatMap(bodies -> bodies)
                    .distinct()
                    .toList();
        }

        /** The step of this kind on this day, where one is recorded. */
        Optional<Step> step(PetitionStepCode code, LocalDate on) {
            return steps.stream()
                    .filter(known -> known.code() == code && known.on().equals(on))
                    .findFirst();
        }

        Received with(Step step) {
            return new Received(
                    details,
                    classification,
                    Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        private Received without(PetitionStepCode code, LocalDate on) {
            return new Received(
                    details,
                    classification,
                    steps.stream()
                            .filter(known -> known.code() != code || !known.on().equals(on))
                            .toList());
        }

        private Received classified(Classification as) {
            return new Received(details, Optional.of(as), steps);
        }

        private static Stream<String> bodiesOf(Step step) {
            return switch (step) {
                case PetitionForwarded(var _, var to) -> to.stream();
                case PetitionMarkedBeyondLevel(var _, var competent) -> competent.stream();
                case PetitionLinked _,
                        PetitionAcceptanceExtended _,
                        PetitionAccepted _,
                        PetitionReturned _,
                        PetitionExtended _,
                        PetitionSuspended _,
                        PetitionResumed _,
                        PetitionConcluded _,
                        PetitionWithdrawn _,
                        PetitionDueDayStated _,
                        PetitionSettledWithoutResult _,
                        PetitionReopened _,
                        PetitionCrimeSignFound _,
                        PetitionSourceSent _,
                        PetitionDutyDone _ -> Stream.empty();
            };
        }
    }

    /** Where the event leads. */
    default Petition after(PetitionEvent event) {
        return switch (event) {
            case PetitionReceived(var _, var details) -> new Received(details, Optional.empty(), List.of());
            case PetitionClassified(var as) -> further(known -> known.classified(as));
            case PetitionCorrected(var details, var as, var _) ->
                further(known -> new Received(details, as, known.steps()));
            case PetitionStatementWithdrawn _ -> new NotReceived();
            case StepTakenBack(var code, var on, var _) -> further(known -> known.without(code, on));
            case Step step -> further(known -> known.with(step));
        };
    }

    /** Receipt is the first event of a stream; where it were not, nothing would be known to go on from. */
    private Petition further(UnaryOperator<Received> change) {
        return switch (this) {
            case NotReceived _ -> this;
            case Received known -> change.apply(known);
        };
    }
}
