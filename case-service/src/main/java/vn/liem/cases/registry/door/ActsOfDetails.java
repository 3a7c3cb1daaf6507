package vn.liem.cases.registry.door;

import java.util.EnumSet;
import java.util.Set;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseCommand.CorrectCase;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.security.Act;

/**
 * Which acts somebody must have for what they say of a case: whoever takes a matter in writes it into the registry, and what
 * somebody decides in it (institution, loss, separation, joinder) is said by those who decide it, also where it is registered or
 * corrected with the rest.
 */
final class ActsOfDetails {

    private ActsOfDetails() {}

    /** To register a case so. */
    static Set<Act> registering(CaseDetails said) {
        Set<Act> acts = EnumSet.of(Act.TAKE_IN);
        if (said.institutedOn().isPresent() || said.offence().isPresent()) {
            acts.add(Act.DECIDE_INSTITUTION);
        }
        if (said.loss().isPresent()) {
            acts.add(Act.INVESTIGATE);
        }
        return acts;
    }

    /** To say otherwise what stands; where a case belongs is moved by those who decide on its institution. */
    static Set<Act> correcting(Registered now, CorrectCase said) {
        CaseDetails before = now.details();
        CaseDetails after = said.details();
        Set<Act> acts = EnumSet.of(Act.TAKE_IN);
        if (!before.institutedOn().equals(after.institutedOn())
                || !before.offence().equals(after.offence())
                || movesTo(now, said)) {
            acts.add(Act.DECIDE_INSTITUTION);
        }
        if (!before.loss().equals(after.loss())) {
            acts.add(Act.INVESTIGATE);
        }
        if (!now.separation().equals(said.separation()) || !now.joinder().equals(said.joinder())) {
            acts.add(Act.DECIDE_INVESTIGATION);
        }
        return acts;
    }

    /** Whether the case is said to belong to another place. */
    static boolean movesTo(Registered now, CorrectCase said) {
        return !now.details().locality().equals(said.details().locality());
    }
}
