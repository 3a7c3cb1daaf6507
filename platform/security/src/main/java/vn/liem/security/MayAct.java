package vn.liem.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.liem.security.Answer.Allowed;
import vn.liem.security.Answer.Denied;

/**
 * The one policy of who may do what with which case. It is pure, and what no grant allows is denied; {@code
 * docs/access.md} is its table.
 */
public final class MayAct {

    private MayAct() {}

    /** Whether the officer may take the act on the case that the facts describe. */
    public static Answer answer(Officer officer, Act act, CaseFacts facts) {
        if (act.isProcedural() && officer.isOn(Role.Side.PARTY)) {
            return new Denied(AccessRefusal.PARTY_BODY_TAKES_NO_PROCEDURAL_ACT);
        }
        if (facts.decisionOf().filter(unit -> !unit.equals(officer.agency())).isPresent()) {
            return new Denied(AccessRefusal.DECISION_OF_ANOTHER_BODY);
        }
        Map<Role, Reach> granted = grantedTo(officer, act);
        if (granted.isEmpty()) {
            return new Denied(withoutGrant(officer, act));
        }
        if (granted.containsValue(Reach.SYSTEM)) {
            return new Allowed();
        }
        return onCase(officer, granted, facts);
    }

    /** Whether the officer may take an act on the system itself; an act on a case is denied. */
    public static Answer answer(Officer officer, Act act) {
        return answer(officer, act, CaseFacts.none());
    }

    /**
     * Whether the officer may take back the decision that the facts name, which was taken by the act: the body that took it may,
     * and the procuracy that supervises the investigation may annul what was decided there (hủy bỏ quyết định).
     */
    public static Answer answerTakingBack(Officer officer, Act act, CaseFacts facts) {
        boolean supervised = act == Act.DECIDE_INSTITUTION || act == Act.DECIDE_INVESTIGATION;
        return supervised && answer(officer, Act.SUPERVISE_PROCEEDINGS, facts.withoutDecision()) instanceof Allowed
                ? new Allowed()
                : answer(officer, act, facts);
    }

    /**
     * Whether the officer may say that a case belongs to a place: to one of the own territory, so that nobody puts a case out of
     * the sight of those who supervise it there.
     *
     * @param locality the place, then its chain of parents
     */
    public static Answer answerPlacing(Officer officer, List<String> locality) {
        return locality.contains(officer.jurisdiction())
                ? new Allowed()
                : new Denied(AccessRefusal.OUTSIDE_JURISDICTION);
    }

    private static Map<Role, Reach> grantedTo(Officer officer, Act act) {
        Map<Role, Reach> granted = new EnumMap<>(act.grants());
        granted.keySet().retainAll(officer.roles());
        return granted;
    }

    private static AccessRefusal withoutGrant(Officer officer, Act act) {
        return act.isProcedural() && officer.isOn(Role.Side.MACHINE)
                ? AccessRefusal.MACHINE_TAKES_NO_DECISION
                : AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT;
    }

    private static Answer onCase(Officer officer, Map<Role, Reach> granted, CaseFacts facts) {
        if (facts.recused().contains(officer.subject())) {
            return new Denied(AccessRefusal.RECUSED_FROM_CASE);
        }
        if (granted.values().stream().noneMatch(reach -> reach.covers(officer, facts))) {
            return new Denied(granted.values().iterator().next().refusal());
        }
        return officer.clearance().covers(facts.secrecy())
                ? new Allowed()
                : new Denied(AccessRefusal.CLEARANCE_TOO_LOW);
    }
}
