package vn.liem.investigation.separation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/**
 * The decision by which a case was separated from another.
 *
 * @param fromCase the case that goes on without them
 * @param newCase the case that begins with them
 * @param number the number of the new case, which no other case has
 * @param people the accused who go into the new case
 * @param offences the matters that go into it
 * @param ground why, by its code, where the law has grounds for it
 * @param article the article of the law it rests on
 */
public record SeparationDecision(
        UUID fromCase,
        UUID newCase,
        String number,
        List<PersonKey> people,
        List<SeparatedOffence> offences,
        Optional<String> ground,
        String article,
        String documentNo,
        LocalDate separatedOn,
        String unit) {

    public SeparationDecision {
        people = List.copyOf(people);
        offences = List.copyOf(offences);
    }
}
