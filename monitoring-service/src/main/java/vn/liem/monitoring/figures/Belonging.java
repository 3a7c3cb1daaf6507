package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;

/** To which body each fact belongs, so that facts of all scopes can be added up at once: {@link ScopedFacts} the other way round. */
final class Belonging {

    private final Map<String, CaseFact> cases;
    private final Map<String, SourceFact> sources;
    private final Map<String, Set<String>> officials;

    /** Where the facts of a report of everything belong. */
    Belonging(ScopedFacts everything) {
        cases = everything.cases().stream().collect(toMap(CaseFact::id, Function.identity()));
        sources = everything.sent().stream().collect(toMap(SourceFact::id, Function.identity()));
        officials = everything.accused().stream()
                .filter(AccusedFact::official)
                .collect(groupingBy(AccusedFact::person, mapping(each -> locality(each.caseId()), toSet())));
    }

    /** The body for which a part of a figure counts. */
    Set<String> of(Part part) {
        return Set.of(part.body().orElseGet(() -> bodyOf(part.counted())));
    }

    /** The localities of all cases in which somebody is accused as an official. */
    Set<String> ofOfficial(Part part) {
        return part.counted() instanceof AccusedFact somebody
                ? officials.getOrDefault(somebody.person(), Set.of())
                : Set.of();
    }

    private String bodyOf(Fact fact) {
        return switch (fact) {
            case SourceFact source -> source.sentBy();
            case CaseFact registered -> registered.locality();
            case AccusedFact somebody -> locality(somebody.caseId());
            case DecisionFact decision -> locality(decision.caseId());
            case StepFact step -> locality(step.caseId());
            case HandOverFact handOver ->
                switch (handOver.subject().kind()) {
                    case SOURCE -> sent(handOver.subject().id());
                    case CASE -> locality(handOver.subject().id());
                };
            case ObligationFact obligation -> ofCase(obligation.subject());
            case AssetFact asset -> ofCase(asset.subject());
            case AppraisalFact appraisal -> locality(appraisal.caseId());
            case SupervisionFact item -> locality(item.caseId());
            case DirectiveFact directive -> directive.addressedTo();
            case PetitionFact petition -> petition.receivedBy();
            case DisciplineFact matter -> matter.caseId().map(this::locality).orElseGet(matter::locality);
            case UnitFact _,
                    CustodyFact _,
                    ClockFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ ->
                throw new IllegalArgumentException(
                        "no figure counts a " + fact.getClass().getSimpleName());
        };
    }

    private String ofCase(String subject) {
        return locality(subject.substring(subject.indexOf(':') + 1));
    }

    private String locality(String caseId) {
        CaseFact found = cases.get(caseId);
        if (found == null) {
            throw new IllegalArgumentException("a figure counts a fact of a case that is not registered");
        }
        return found.locality();
    }

    private String sent(String sourceId) {
        SourceFact found = sources.get(sourceId);
        if (found == null) {
            throw new IllegalArgumentException("a figure counts a fact of a source that is not registered");
        }
        return found.sentBy();
    }
}
