package vn.liem.monitoring.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/**
 * Which facts lie where somebody may open cases (địa bàn): a list behind a figure names these, and of all others it says
 * how many there are. A number that is left out for a reason of time still belongs to somebody.
 */
public final class Territory {

    private final boolean everything;
    private final Set<String> units;
    private final Set<String> cases;
    private final Set<String> sources;

    private Territory(boolean everything, Set<String> units, Set<String> cases, Set<String> sources) {
        this.everything = everything;
        this.units = units;
        this.cases = cases;
        this.sources = sources;
    }

    /** The whole country. */
    public static Territory everywhere() {
        return new Territory(true, Set.of(), Set.of(), Set.of());
    }

    /** What lies nowhere that may be opened. */
    public static Territory nowhere() {
        return new Territory(false, Set.of(), Set.of(), Set.of());
    }

    /** These bodies and what belongs to them. */
    public static Territory of(Set<String> units, Facts facts) {
        return new Territory(
                false,
                Set.copyOf(units),
                facts.cases().stream()
                        .filter(each -> units.contains(each.locality()))
                        .map(each -> "case:" + each.id())
                        .collect(toUnmodifiableSet()),
                facts.sources().stream()
                        .filter(source -> isOf(units, source))
                        .map(source -> "source:" + source.id())
                        .collect(toUnmodifiableSet()));
    }

    /** Whether a fact may be named. */
    public boolean holds(Fact fact) {
        return everything || isHeld(fact);
    }

    /** Whether what an event speaks of may be named, {@code case:…}; not where its place is unknown. */
    public boolean holdsSubject(String subject) {
        return everything || cases.contains(subject) || sources.contains(subject);
    }

    /** Whether a case may be named that something speaks of which lies here. */
    public boolean holdsCase(String id) {
        return everything || isOfCase(id);
    }

    private boolean isHeld(Fact fact) {
        return switch (fact) {
            case UnitFact unit -> units.contains(unit.code());
            case SourceFact source -> isOf(units, source);
            case CaseFact each -> units.contains(each.locality());
            case AccusedFact somebody -> isOfCase(somebody.caseId());
            case DecisionFact decision -> isOfCase(decision.caseId());
            case StepFact step -> isOfCase(step.caseId());
            case HandOverFact handOver -> isHeld(handOver.subject());
            case CustodyFact custody -> isHeld(custody.subject());
            case ClockFact clock -> holdsSubject(clock.subject());
            case ObligationFact obligation -> holdsSubject(obligation.subject());
            case AssetFact asset -> holdsSubject(asset.subject());
            case DirectiveFact directive -> units.contains(directive.addressedTo());
            case AppraisalFact appraisal -> isOfCase(appraisal.caseId());
            case PetitionFact petition -> units.contains(petition.receivedBy());
            case DisciplineFact matter ->
                matter.caseId().map(this::isOfCase).orElseGet(() -> units.contains(matter.locality()));
            case SupervisionFact item -> isOfCase(item.caseId());
            case MeetingFact meeting -> units.contains(meeting.convenedBy());
            case OfficerFact officer -> isOfCase(officer.caseId());
            case ProposalFact proposal -> holdsSubject(proposal.subject());
            case InterferenceFact report -> isOfCase(report.caseId());
        };
    }

    private boolean isHeld(HandOverFact.Subject subject) {
        return switch (subject.kind()) {
            case CASE -> isOfCase(subject.id());
            case SOURCE -> sources.contains("source:" + subject.id());
        };
    }

    private boolean isOfCase(String id) {
        return cases.contains("case:" + id);
    }

    /** Who sent a source and who had it know of it. */
    private static boolean isOf(Set<String> units, SourceFact source) {
        return units.contains(source.sentBy())
                || source.handlings().stream().anyMatch(handling -> units.contains(handling.body()));
    }
}
