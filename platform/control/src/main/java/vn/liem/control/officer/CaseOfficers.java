package vn.liem.control.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.liem.control.officer.OfficerEvent.OfficerAssigned;
import vn.liem.control.officer.OfficerEvent.OfficerRecordAnnulled;
import vn.liem.control.officer.OfficerEvent.OfficerRecused;
import vn.liem.control.officer.OfficerEvent.OfficerReplaced;

/**
 * The officers of a case as one service has recorded them, by legal day, in whatever order they were recorded.
 *
 * @param posts who was assigned, and how it ended
 * @param recusals who is out of the case by the law
 */
public record CaseOfficers(List<Post> posts, List<Recusal> recusals) {

    /** Of two posts of one day, the one that ended on it was the first. */
    private static final Comparator<Post> BY_DAY = Comparator.comparing(
                    (Post post) -> post.assignment().assignedOn())
            .thenComparing(
                    post -> post.replacement().map(Replacement::replacedOn).orElse(LocalDate.MAX))
            .thenComparing(post -> post.assignment().documentNo())
            .thenComparing(post -> post.assignment().officer())
            .thenComparing(post -> post.assignment().unit());

    private static final Comparator<Recusal> RECUSALS_BY_DAY = Comparator.comparing(Recusal::recusedOn)
            .thenComparing(Recusal::officer)
            .thenComparing(Recusal::unit);

    public CaseOfficers {
        posts = posts.stream().sorted(BY_DAY).toList();
        recusals = recusals.stream().sorted(RECUSALS_BY_DAY).toList();
    }

    /** An assignment, and how it ended where it did. */
    public record Post(Assignment assignment, Optional<Replacement> replacement) {

        /** Whether it has not ended. */
        public boolean isOpen() {
            return replacement.isEmpty();
        }

        boolean isOf(String documentNo, String officer, String unit) {
            return assignment.documentNo().equals(documentNo) && isHeldBy(officer, unit);
        }

        boolean isHeldBy(String officer, String unit) {
            return assignment.officer().equals(officer) && assignment.unit().equals(unit);
        }

        boolean isEndedBy(String documentNo, String officer, String unit) {
            return isHeldBy(officer, unit)
                    && replacement
                            .filter(end -> end.documentNo().equals(documentNo))
                            .isPresent();
        }

        /** Whether it lasts beyond the day: whoever is assigned anew on the day on which a post ended has one post. */
        boolean lastsBeyond(LocalDate day) {
            return replacement.filter(end -> !end.replacedOn().isAfter(day)).isEmpty();
        }
    }

    /** Nobody was assigned and nobody is out of the case. */
    public static CaseOfficers none() {
        return new CaseOfficers(List.of(), List.of());
    }

    /** The officers whom a body has assigned and not replaced. */
    public Set<String> assignedBy(String unit) {
        return openPosts()
                .filter(post -> post.assignment().unit().equals(unit))
                .map(post -> post.assignment().officer())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The officers of a body who are out of the case: by a recusal that holds for them, or since every assignment that the body
     * made of theirs has ended. No body puts the officers of another out by a replacement.
     */
    public Set<String> outOf(String unit) {
        Set<String> assigned = assignedBy(unit);
        return Stream.concat(
                        recusals.stream().filter(one -> one.holdsFor(unit)).map(Recusal::officer),
                        posts.stream()
                                .filter(post -> post.assignment().unit().equals(unit))
                                .map(post -> post.assignment().officer())
                                .filter(officer -> !assigned.contains(officer)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** These and those of another service: whoever is assigned in one of them is not replaced. */
    public CaseOfficers and(CaseOfficers others) {
        return new CaseOfficers(
                Stream.concat(posts.stream(), others.posts.stream()).toList(),
                Stream.concat(recusals.stream(), others.recusals.stream()).toList());
    }

    /** The post that the document of the body gave the officer. */
    Optional<Post> post(String documentNo, String officer, String unit) {
        return posts.stream()
                .filter(post -> post.isOf(documentNo, officer, unit))
                .findFirst();
    }

    /** What the body has recorded of the officer being out of the case. */
    Optional<Recusal> recusalOf(String officer, String unit) {
        return recusals.stream().filter(one -> one.isOf(officer, unit)).findFirst();
    }

    /** Whether an officer of the body is out of the case on that day by anybody's word that holds for its officers. */
    boolean isRecused(String officer, String unit, LocalDate on) {
        return recusals.stream()
                .filter(one -> one.officer().equals(officer) && one.holdsFor(unit))
                .anyMatch(one -> !on.isBefore(one.recusedOn()));
    }

    /** Whether one post that the body gave the officer lasts beyond the day of the next. */
    boolean holdsTwoPosts(String officer, String unit) {
        List<Post> own =
                posts.stream().filter(post -> post.isHeldBy(officer, unit)).toList();
        return IntStream.range(1, own.size())
                .anyMatch(
                        i -> own.get(i - 1).lastsBeyond(own.get(i).assignment().assignedOn()));
    }

    /** Whether the document of the body says something of the officer. */
    public boolean speaks(String documentNo, String officer, String unit) {
        return post(documentNo, officer, unit).isPresent()
                || posts.stream().anyMatch(post -> post.isEndedBy(documentNo, officer, unit))
                || recusalOf(officer, unit)
                        .filter(one -> one.documentNo().equals(documentNo))
                        .isPresent();
    }

    /** A body that recorded what a document of the number says on the officer. */
    public Optional<String> recordedBy(String documentNo, String officer) {
        return Stream.concat(
                        posts.stream().map(post -> post.assignment().unit()),
                        recusals.stream().map(Recusal::unit))
                .filter(unit -> speaks(documentNo, officer, unit))
                .findFirst();
    }

    /** The state after the event; an end of a post that is not there changes nothing. */
    public CaseOfficers after(OfficerEvent event) {
        return switch (event) {
            case OfficerAssigned(var assignment) ->
                with(
                        new Post(assignment, Optional.empty()),
                        post -> post.isOf(assignment.documentNo(), assignment.officer(), assignment.unit()));
            case OfficerReplaced(var number, var officer, var replacement) ->
                post(number, officer, replacement.unit())
                        .map(post -> with(
                                new Post(post.assignment(), Optional.of(replacement)), other -> other.equals(post)))
                        .orElse(this);
            case OfficerRecused(var recusal) -> recused(recusal);
            case OfficerRecordAnnulled(var number, var officer, var unit, var _) -> without(number, officer, unit);
        };
    }

    private Stream<Post> openPosts() {
        return posts.stream().filter(Post::isOpen);
    }

    private CaseOfficers with(Post post, Predicate<Post> inPlaceOf) {
        List<Post> more = new ArrayList<>(posts);
        more.removeIf(inPlaceOf);
        more.add(post);
        return new CaseOfficers(more, recusals);
    }

    private CaseOfficers recused(Recusal recusal) {
        List<Recusal> more = new ArrayList<>(recusals);
        more.removeIf(one -> one.isOf(recusal.officer(), recusal.unit()));
        more.add(recusal);
        return new CaseOfficers(posts, more);
    }

    private CaseOfficers without(String number, String officer, String unit) {
        return new CaseOfficers(
                posts.stream()
                        .filter(post -> !post.isOf(number, officer, unit))
                        .map(post -> post.isEndedBy(number, officer, unit)
                                ? new Post(post.assignment(), Optional.empty())
                                : post)
                        .toList(),
                recusals.stream()
                        .filter(one ->
                                !one.isOf(officer, unit) || !one.documentNo().equals(number))
                        .toList());
    }
}
