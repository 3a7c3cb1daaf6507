package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.liem.cases.steering.DirectiveEvent.DirectiveConclusionNamed;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStatementWithdrawn;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStepTakenBack;
import vn.liem.cases.steering.DirectiveEvent.DirectiveToldByRegister;
import vn.liem.cases.steering.DirectiveEvent.Step;

/** Where a conclusion, recommendation or direction stands. */
public sealed interface Directive {

    /** Nobody has issued it. */
    record NotIssued() implements Directive {}

    /**
     * It was issued, and this has become of it.
     *
     * @param told what a register tells
     * @param conclusion the conclusion of a meeting that it carries out, where it names one
     * @param steps what was recorded in the system, in the order of the legal days
     */
    record Issued(
            DirectiveDetails details, DirectiveTold told, Optional<ConclusionOfMeeting> conclusion, List<Step> steps)
            implements Directive {

        private static final Comparator<Step> BY_DAY =
                Comparator.comparing(Step::on).thenComparing(Step::code);

        public Issued {
            steps = steps.stream().sorted(BY_DAY).toList();
        }

        /** Every body that takes part in it, by unit code. */
        public List<String> parties() {
            return Stream.of(details.issuedBy(), details.addressedTo())
                    .distinct()
                    .toList();
        }

        /** The step of this kind on this day. */
        public Optional<Step> step(DirectiveStepCode code, LocalDate on) {
            return steps.stream()
                    .filter(step -> step.code() == code && step.on().equals(on))
                    .findFirst();
        }

        private Issued with(Step step) {
            List<Step> more = new ArrayList<>(without(step.code(), step.on()).steps());
            more.add(step);
            return new Issued(details, told, conclusion, more);
        }

        private Issued without(DirectiveStepCode code, LocalDate on) {
            return new Issued(
                    details,
                    told,
                    conclusion,
                    steps.stream()
                            .filter(step -> step.code() != code || !step.on().equals(on))
                            .toList());
        }
    }

    /** Where the event leads. */
    default Directive after(DirectiveEvent event) {
        return switch (event) {
            case DirectiveIssued(var _, var details) ->
                new Issued(details, DirectiveTold.nothing(), Optional.empty(), List.of());
            case DirectiveToldByRegister(var told) ->
                further(known -> new Issued(known.details(), told, known.conclusion(), known.steps()));
            case DirectiveCorrected(var details, var told, var _) ->
                further(known -> new Issued(details, told.orElse(known.told()), known.conclusion(), known.steps()));
            case DirectiveConclusionNamed(var conclusion) ->
                further(known -> new Issued(known.details(), known.told(), conclusion, known.steps()));
            case DirectiveStatementWithdrawn _ -> new NotIssued();
            case DirectiveStepTakenBack(var code, var on, var _) -> further(known -> known.without(code, on));
            case Step step -> further(known -> known.with(step));
        };
    }

    /** The issue is the first event of a stream; where it were not, nothing would be known to go on from. */
    private Directive further(UnaryOperator<Issued> change) {
        return switch (this) {
            case NotIssued _ -> this;
            case Issued known -> change.apply(known);
        };
    }
}
