package vn.liem.service.looking;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.security.Act;
import vn.liem.security.looking.Purpose;

/** What doors and policy say of a request while it is answered: for its entry in the log of looking. */
@RequestScoped
public class LookingOfRequest {

    private final Set<Act> acts = EnumSet.noneOf(Act.class);
    private final Set<String> things = new LinkedHashSet<>();
    private Optional<Purpose> purpose = Optional.empty();
    private boolean refused;

    /** The policy was asked for an act. */
    public void asked(Act act) {
        acts.add(act);
    }

    /** The request said what for in its body, by the code of a purpose. */
    public void isFor(String code) {
        purpose = Purpose.ofCode(code);
    }

    /** More is shown than the address names: ids of people or cases. */
    public void isAbout(Collection<String> ids) {
        things.addAll(ids);
    }

    /** The request was refused, and that is recorded already. */
    void wasRefused() {
        refused = true;
    }

    Set<Act> acts() {
        return acts;
    }

    List<String> things() {
        return new ArrayList<>(things);
    }

    Optional<Purpose> purpose() {
        return purpose;
    }

    boolean isRefused() {
        return refused;
    }
}
