package vn.liem.investigation.accused;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liem.kernel.SealedText;

/**
 * What somebody is charged with, and as what the person acted.
 *
 * @param article the article of the Penal Code, {@code 353}; a register may leave it out
 * @param clause its clause, where the charge names one
 * @param official whether the person held an office at the time of the act
 * @param partyMember whether the person was a member of the Party at the time of the act
 * @param managedBy on whose list of managed officials
 * @param position the post held, sealed
 */
public record Charge(
        Optional<String> article,
        Optional<String> clause,
        boolean official,
        boolean partyMember,
        ManagedBy managedBy,
        Optional<SealedText> position) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}[a-zđ]?");

    public Charge {
        if (!Stream.of(article, clause)
                .flatMap(Optional::stream)
                .allMatch(number -> NUMBER.matcher(number).matches())) {
            throw new IllegalArgumentException(
                    "an article and its clause are numbers of at most 4 digits and a letter");
        }
    }

    /** Whether another charge is of the same article and clause. */
    boolean isOfTheSameCrime(Charge other) {
        return article.equals(other.article) && clause.equals(other.clause);
    }

    /** Whether another charge is the same; the sealed post is not compared, it reads otherwise each time it is sealed. */
    boolean saysTheSame(Charge other) {
        return isOfTheSameCrime(other)
                && official == other.official
                && partyMember == other.partyMember
                && managedBy == other.managedBy;
    }
}
