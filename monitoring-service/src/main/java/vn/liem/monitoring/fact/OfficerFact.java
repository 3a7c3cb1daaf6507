package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one body has recorded of an officer in a case (người tiến hành tố tụng): the posts, and that the officer is out of it.
 *
 * @param officer the subject id of the officer, never a name
 * @param posts by their day
 */
public record OfficerFact(String caseId, String unit, String officer, List<Post> posts, Optional<Recused> recused)
        implements Fact {

    private static final Comparator<Post> BY_DAY =
            Comparator.comparing(Post::assignedOn).thenComparing(Post::documentNo);

    public OfficerFact {
        posts = posts.stream().sorted(BY_DAY).toList();
    }

    /**
     * An assignment (phân công).
     *
     * @param role the code of the function, {@code investigator}
     * @param replaced how it ended, where it did
     */
    public record Post(String documentNo, String role, LocalDate assignedOn, Optional<Replaced> replaced) {

        /** Whether it has not ended. */
        public boolean isOpen() {
            return replaced.isEmpty();
        }
    }

    /**
     * That an assignment ended.
     *
     * @param reason the code of why, {@code other_post}
     */
    public record Replaced(String documentNo, LocalDate on, String reason) {}

    /**
     * That the officer is out of the case by a ground of the law.
     *
     * @param by the code of whose word it is, {@code panel}
     * @param ground the code of the ground, {@code party_or_relative}
     */
    public record Recused(String documentNo, LocalDate on, String by, String ground) {}

    /** Nothing but whose officer it is. */
    public static OfficerFact nothingOf(String caseId, String unit, String officer) {
        return new OfficerFact(caseId, unit, officer, List.of(), Optional.empty());
    }

    /** It with a post more. */
    public OfficerFact assigned(Post post) {
        List<Post> more = new ArrayList<>(posts);
        more.removeIf(one -> one.documentNo().equals(post.documentNo()));
        more.add(post);
        return new OfficerFact(caseId, unit, officer, more, recused);
    }

    /** It after the post by that document ended. */
    public OfficerFact replaced(String assignment, Replaced how) {
        return posts(posts.stream()
                .map(post -> post.documentNo().equals(assignment)
                        ? new Post(post.documentNo(), post.role(), post.assignedOn(), Optional.of(how))
                        : post)
                .toList());
    }

    /** It with that the officer is out of the case. */
    public OfficerFact recused(Recused how) {
        return new OfficerFact(caseId, unit, officer, posts, Optional.of(how));
    }

    /** It without what the document of that number said; nothing where nothing is left. */
    public Optional<OfficerFact> without(String number) {
        OfficerFact left = new OfficerFact(
                caseId,
                unit,
                officer,
                posts.stream()
                        .filter(post -> !post.documentNo().equals(number))
                        .map(post -> post.replaced()
                                        .filter(how -> how.documentNo().equals(number))
                                        .isPresent()
                                ? new Post(post.documentNo(), post.role(), post.assignedOn(), Optional.empty())
                                : post)
                        .toList(),
                recused.filter(how -> !how.documentNo().equals(number)));
        return left.posts.isEmpty() && left.recused.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private OfficerFact posts(List<Post> now) {
        return new OfficerFact(caseId, unit, officer, now, recused);
    }
}
