package vn.liem.investigation.separation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.Profile;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.machine.Standing;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.ServicePart;
import vn.liem.procedure.part.StepSaid;

/** Who separates a case in which stage, and which decisions of the law it is in the two cases. */
public enum SeparatingBody {
    INVESTIGATION_AGENCY(
            Keeper.INVESTIGATION, DecidingBody.INVESTIGATION_AGENCY, "case_separated", "case_begun_by_separation"),
    PROCURACY(
            Keeper.PROSECUTION,
            DecidingBody.PROCURACY,
            "case_separated_in_prosecution",
            "case_begun_by_separation_in_prosecution");

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    private final Keeper part;
    private final DecidingBody by;
    private final String separates;
    private final String begins;

    SeparatingBody(Keeper part, DecidingBody by, String separates, String begins) {
        this.part = part;
        this.by = by;
        this.separates = separates;
        this.begins = begins;
    }

    /** The part of the proceedings that keeps the decision. */
    public Keeper part() {
        return part;
    }

    /** The article of the law that the decision rests on. */
    public String article() {
        return Profile.vietnam().law().step(separates).article();
    }

    /** The decision in the case that goes on. */
    public StepSaid separates(Optional<String> ground, List<String> facts, List<PersonKey> people) {
        return new StepSaid(separates, by, ground, facts, Optional.empty(), Optional.empty(), people);
    }

    /** The decision in the case that begins. */
    public StepSaid begins(List<PersonKey> people) {
        return new StepSaid(begins, by, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), people);
    }

    /** Somebody who comes into the new case as he stood in the old one. */
    public record Coming(PersonKey person, StepSaid as) {}

    /**
     * Those for whom the proceedings were suspended in the old case: so they come into the new one.
     *
     * @param recorded the decisions of the old case before its separation
     */
    public List<Coming> suspended(List<PersonKey> people, Collection<PartEntry> recorded, LocalDate separatedOn) {
        Standing stood = PART.standing(recorded.stream()
                        .filter(entry -> !entry.decision().decidedOn().isAfter(separatedOn))
                        .toList())
                .law();
        List<Coming> coming = new ArrayList<>();
        for (PersonKey person : people) {
            comesSuspended(stood.of(person.toString()).state())
                    .map(code -> new Coming(person, StepSaid.of(code, by)))
                    .ifPresent(coming::add);
        }
        return coming;
    }

    /** The decision by which somebody comes who stands there in the old case; none where the proceedings go on for him. */
    private Optional<String> comesSuspended(String state) {
        return switch (this) {
            case INVESTIGATION_AGENCY ->
                state.equals("INV_SUSPENDED") ? Optional.of("accused_came_suspended") : Optional.empty();
            case PROCURACY ->
                switch (state) {
                    case "PRO_SUSPENDED" -> Optional.of("accused_came_suspended_in_prosecution");
                    case "INV_SUSPENDED" -> Optional.of("accused_came_suspended_since_investigation");
                    default -> Optional.empty();
                };
        };
    }
}
