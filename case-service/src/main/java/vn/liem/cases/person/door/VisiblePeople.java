package vn.liem.cases.person.door;

import java.util.List;
import java.util.Set;
import vn.liem.kernel.PersonKey;

/** Which of these people the one who searches may see: those of cases that the policy opens to them. */
public interface VisiblePeople {

    /** The keys that may be shown. */
    Set<PersonKey> among(List<PersonKey> keys);
}
