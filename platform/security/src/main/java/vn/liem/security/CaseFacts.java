package vn.liem.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the policy must know of a case, or of anything else that has a place and a body (petition, source, directive):
 * where it belongs, which bodies take part, and which officers. A fact that is not given gives no access.
 *
 * @param locality the unit where it belongs, then its chain of parents: {@code T01-H3, T01, TW}
 * @param holder the body that holds the file, empty where none does
 * @param formerHolders bodies that held it and keep reading
 * @param offeredTo bodies to which the file is on offer
 * @param asked bodies asked for an appraisal or a valuation
 * @param assigned subject ids of the officers in charge; none means that nobody was chosen yet
 * @param recused subject ids of officers who stepped back or were replaced (từ chối, thay đổi người tiến hành tố tụng)
 * @param decisionOf the body that took the decision which is to be corrected or taken back, where it is about one
 */
public record CaseFacts(
        List<String> locality,
        String holder,
        Set<String> formerHolders,
        Set<String> offeredTo,
        Set<String> asked,
        Set<String> assigned,
        Set<String> recused,
        Secrecy secrecy,
        Optional<String> decisionOf) {

    public CaseFacts {
        locality = List.copyOf(locality);
        formerHolders = Set.copyOf(formerHolders);
        offeredTo = Set.copyOf(offeredTo);
        asked = Set.copyOf(asked);
        assigned = Set.copyOf(assigned);
        recused = Set.copyOf(recused);
    }

    /** A case with a place and a holder, and nothing else known. */
    public static CaseFacts heldBy(String holder, List<String> locality) {
        return new CaseFacts(
                locality, holder, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Secrecy.OPEN, Optional.empty());
    }

    /** Something that belongs to a territory and that no body holds: a report, a directive. */
    public static CaseFacts ofTerritory(List<String> locality) {
        return heldBy("", locality);
    }

    /** No case at all: for acts on the system itself; an act on a case is refused with it. */
    public static CaseFacts none() {
        return heldBy("", List.of());
    }

    /** The same with another holder. */
    public CaseFacts withHolder(String unit) {
        return new CaseFacts(locality, unit, formerHolders, offeredTo, asked, assigned, recused, secrecy, decisionOf);
    }

    /** The same with the bodies that held it before. */
    public CaseFacts withFormerHolders(Set<String> units) {
        return new CaseFacts(locality, holder, units, offeredTo, asked, assigned, recused, secrecy, decisionOf);
    }

    /** The same with the bodies to which the file is on offer. */
    public CaseFacts withOfferTo(Set<String> units) {
        return new CaseFacts(locality, holder, formerHolders, units, asked, assigned, recused, secrecy, decisionOf);
    }

    /** The same with the bodies asked for an appraisal. */
    public CaseFacts withAsked(Set<String> units) {
        return new CaseFacts(locality, holder, formerHolders, offeredTo, units, assigned, recused, secrecy, decisionOf);
    }

    /** The same with the officers in charge. */
    public CaseFacts withAssigned(Set<String> subjects) {
        return new CaseFacts(locality, holder, formerHolders, offeredTo, asked, subjects, recused, secrecy, decisionOf);
    }

    /** The same with the officers who are out of it. */
    public CaseFacts withRecused(Set<String> subjects) {
        return new CaseFacts(
                locality, holder, formerHolders, offeredTo, asked, assigned, subjects, secrecy, decisionOf);
    }

    /** The same with another degree of secrecy. */
    public CaseFacts withSecrecy(Secrecy degree) {
        return new CaseFacts(locality, holder, formerHolders, offeredTo, asked, assigned, recused, degree, decisionOf);
    }

    /** The same with a decision that is to be corrected or taken back, and the body that took it. */
    public CaseFacts withDecisionOf(String unit) {
        return new CaseFacts(
                locality, holder, formerHolders, offeredTo, asked, assigned, recused, secrecy, Optional.of(unit));
    }

    /** The same without a decision. */
    CaseFacts withoutDecision() {
        return new CaseFacts(
                locality, holder, formerHolders, offeredTo, asked, assigned, recused, secrecy, Optional.empty());
    }

    boolean takesPart(String agency) {
        return holder.equals(agency)
                || formerHolders.contains(agency)
                || offeredTo.contains(agency)
                || asked.contains(agency);
    }
}
