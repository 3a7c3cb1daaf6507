package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;
import vn.liem.procedure.machine.StepAnswer.WhyNot;

/**
 * The machine of the law as a pure fold: what a decision does to where a case and each accused stand, or why it is not
 * lawful there. States, decisions and conditions are the rows of the profile.
 *
 * @param inOrder the decisions in the order of their codes
 * @param told the decisions that each decision of the registers may be
 * @param unsaid the decisions that registers leave out
 */
public record LawMachine(
        Map<String, FineState> states,
        List<Step> inOrder,
        Map<String, Step> steps,
        Map<ProceduralDecision, List<Step>> told,
        List<Step> unsaid,
        Map<String, Ground> grounds) {

    public LawMachine {
        states = Map.copyOf(states);
        inOrder = List.copyOf(inOrder);
        steps = Map.copyOf(steps);
        told = Map.copyOf(told);
        unsaid = List.copyOf(unsaid);
        grounds = Map.copyOf(grounds);
    }

    /** The machine of the rows. */
    public static LawMachine of(Collection<FineState> states, Collection<Step> steps, Collection<Ground> grounds) {
        var inOrder = steps.stream().sorted(Comparator.comparing(Step::code)).toList();
        return new LawMachine(
                states.stream().collect(Collectors.toMap(FineState::code, state -> state)),
                inOrder,
                steps.stream().collect(Collectors.toMap(Step::code, step -> step)),
                inOrder.stream()
                        .filter(step -> step.told().isPresent())
                        .collect(Collectors.groupingBy(step -> step.told().orElseThrow())),
                inOrder.stream().filter(Step::unsaid).toList(),
                grounds.stream().collect(Collectors.toMap(Ground::code, ground -> ground)));
    }

    /** The decision of the code. */
    public Step step(String code) {
        var step = steps.get(code);
        if (step == null) {
            throw new IllegalArgumentException("the profile has no decision %s".formatted(code));
        }
        return step;
    }

    /** The state of the code. */
    public FineState state(String code) {
        var state = states.get(code);
        if (state == null) {
            throw new IllegalArgumentException("the profile has no state %s".formatted(code));
        }
        return state;
    }

    /** Whether the decision is lawful here. */
    public boolean allows(Standing standing, StepTaken taken) {
        var step = step(taken.step());
        return whyNot(standing, step, track(standing, step, taken), taken).isEmpty();
    }

    /** What the decision does here, or why it is not lawful. */
    public StepAnswer take(Standing standing, StepTaken taken) {
        var step = step(taken.step());
        var track = track(standing, step, taken);
        return whyNot(standing, step, track, taken)
                .<StepAnswer>map(broken ->
                        new Unlawful(taken, track.state(), broken.why(), broken.guard(), allowed(standing, taken)))
                .orElseGet(() -> new Moved(follow(standing, taken)));
    }

    /** Where the case stands after a decision that was taken, lawful or not: what is stored has happened. */
    public Standing follow(Standing standing, StepTaken taken) {
        return new Following(this, standing, step(taken.step()), taken).after();
    }

    /** What may be decided here on the day, of the whole case or of the accused whom the decision names. */
    public List<Step> allowed(Standing standing, StepTaken instead) {
        return allowed(standing, instead.accused(), instead.on());
    }

    /** What may be decided here on the day, of the whole case or of the accused. */
    public List<Step> allowed(Standing standing, Optional<String> accused, LocalDate on) {
        return inOrder.stream()
                .filter(step ->
                        allows(standing, new StepTaken(step.code(), on, accused, Optional.empty(), Said.nothingMore())))
                .toList();
    }

    record Broken(WhyNot why, Optional<Guard> guard) {}

    private static Optional<Broken> whyNot(Standing standing, Step step, Track track, StepTaken taken) {
        if (standing.joinedAway()) {
            return broken(WhyNot.JOINED_INTO_ANOTHER);
        }
        if (taken.accused().filter(standing.separated()::contains).isPresent()) {
            return broken(WhyNot.SEPARATED_INTO_ANOTHER);
        }
        if (step.course() != standing.course() || !step.fits(track.state())) {
            return broken(WhyNot.NOT_IN_THIS_STATE);
        }
        if (taken.by().filter(body -> !step.by().contains(body)).isPresent()) {
            return broken(WhyNot.NOT_THIS_BODY);
        }
        return step.guards().stream()
                .filter(guard -> guard.isBroken(standing, track, taken))
                .findFirst()
                .map(guard -> new Broken(WhyNot.CONDITION_NOT_MET, Optional.of(guard)));
    }

    private static Optional<Broken> broken(WhyNot why) {
        return Optional.of(new Broken(why, Optional.empty()));
    }

    static Track track(Standing standing, Step step, StepTaken taken) {
        return switch (step.scope()) {
            case CASE -> standing.whole();
            case CASE_OR_ACCUSED -> taken.accused().map(standing::of).orElse(standing.whole());
        };
    }
}
