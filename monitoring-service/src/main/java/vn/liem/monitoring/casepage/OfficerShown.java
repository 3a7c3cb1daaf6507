package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.OfficerFact.Post;
import vn.liem.monitoring.fact.OfficerFact.Recused;
import vn.liem.monitoring.fact.OfficerFact.Replaced;
import vn.liem.monitoring.word.OfficerTerms;
import vn.liem.procedure.Wording;

/**
 * An officer of the case as the page shows them (người tiến hành tố tụng): by the key of the account, never by name.
 *
 * @param role the last function, where one was assigned
 * @param since the day of that assignment
 * @param until the day on which it ended, where it did
 */
public record OfficerShown(
        String officer,
        String unit,
        Optional<Wording> role,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Standing standing,
        Optional<LocalDate> outSince) {

    /** Whether the officer acts in the case. */
    public enum Standing {
        IN_CHARGE("đang được phân công", "in charge"),
        REPLACED("đã thay đổi", "replaced"),
        OUT("đã từ chối hoặc bị thay đổi", "stepped back or put out");

        private final String vietnamese;
        private final String english;

        Standing(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** It in words. */
        public Wording word() {
            return new Wording(vietnamese, english);
        }
    }

    /** The officers in a dossier; those in charge first. */
    static List<OfficerShown> of(Dossier dossier) {
        return dossier.officers().stream()
                .map(OfficerShown::of)
                .sorted(Comparator.comparing(OfficerShown::standing))
                .toList();
    }

    private static OfficerShown of(OfficerFact fact) {
        Optional<Post> last = fact.posts().isEmpty()
                ? Optional.empty()
                : fact.posts().stream()
                        .filter(Post::isOpen)
                        .reduce((_, later) -> later)
                        .or(() -> Optional.of(fact.posts().getLast()));
        return new OfficerShown(
                fact.officer(),
                fact.unit(),
                last.map(post -> OfficerTerms.role(post.role())),
                last.map(Post::assignedOn),
                last.flatMap(Post::replaced).map(Replaced::on),
                standing(fact, last),
                fact.recused().map(Recused::on));
    }

    private static Standing standing(OfficerFact fact, Optional<Post> last) {
        if (fact.recused().isPresent()) {
            return Standing.OUT;
        }
        return last.filter(Post::isOpen).isPresent() ? Standing.IN_CHARGE : Standing.REPLACED;
    }
}
