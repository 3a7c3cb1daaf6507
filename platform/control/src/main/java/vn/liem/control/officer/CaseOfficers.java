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
import vn.liem.control.officer.OfficerEvent.RecusalDeclined;
import vn.liem.control.officer.OfficerEvent.RecusalDemanded;

/**
 * The officers of a case as one service has recorded them, by legal day, in whatever order they were recorded.
 *
 * @param posts who was assigned, and how it ended
 * @param recusals who is out of the case by the law
 * @param everAssigned whom a body has ever assigned, also where that was taken back since
 * @param demands which officers other bodies want replaced, and what became of that
 */
public record CaseOfficers(
        List<Post> posts, List<Recusal> recusals, Set<OfficerOfBody> everAssigned, List<Demanded> demands) {

    /**
     * The most officers whom one body assigns, puts out or wants replaced in one case, each counted for itself: all of them are
     * judged with each that is new.
     */
    static final int OF_A_BODY_MAX = 300;

    /** Of two posts of one day, the one that ended on it was the first. */
    private static final Comparator<Post> BY_DAY = Comparator.comparing(
                    (Post post) -> post.assignment().assignedOn())
            .thenComparing(
                    post -> post.replacement().map(Replacement::replacedOn).orElse(LocalDate.MAX))
            .thenComparing(post -> post.assignment().documentNo())
            .thenComparing(post -> post.assignment().officer())
            .thenComparing(post -> post.assignment().unit());

    private static final Comparator<Demanded> DEMANDS_BY_DAY = Comparator.comparing(
                    (Demanded one) -> one.demand().demandedOn())
            .thenComparing(one -> one.demand().documentNo())
            .thenComparing(one -> one.demand().officer())
            .thenComparing(one -> one.demand().unit());

    private static final Comparator<Recusal> RECUSALS_BY_DAY = Comparator.comparing(Recusal::recusedOn)
            .thenComparing(Recusal::officer)
            .thenComparing(Recusal::unit);

    public CaseOfficers {
        posts = posts.stream().sorted(BY_DAY).toList();
        recusals = recusals.stream().sorted(RECUSALS_BY_DAY).toList();
        everAssigned = Set.copyOf(everAssigned);
        demands = demands.stream().sorted(DEMANDS_BY_DAY).toList();
    }

    /** A demand, and that the officer's body has declined it where it has. */
    public record Demanded(RecusalDemand demand, Optional<DemandDeclined> declined) {

        boolean isDeclinedBy(String documentNo, String unit) {
            return declined.filter(one -> one.documentNo().equals(documentNo))
                    .filter(one -> one.unit().equals(unit))
                    .isPresent();
        }
    }

    /** An officer as the body names its own. */
    public record OfficerOfBody(String officer, String unit) {}

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

    /** Whether there is no place for one more post of the body. */
    boolean isFullOfPosts(String unit) {
        long ofBody = posts.stream()
                .filter(post -> post.assignment().unit().equals(unit))
                .count();
        long ever = everAssigned.stream().filter(one -> one.unit().equals(unit)).count();
        return Math.max(ofBody, ever) >= OF_A_BODY_MAX;
    }

    /** Whether there is no place for one more recusal that the body records. */
    boolean isFullOfRecusals(String unit) {
        return recusals.stream().filter(one -> one.unit().equals(unit)).count() >= OF_A_BODY_MAX;
    }

    /** Whether there is no place for one more demand of the body. */
    boolean isFullOfDemands(String unit) {
        return demands.stream().filter(one -> one.demand().unit().equals(unit)).count() >= OF_A_BODY_MAX;
    }

    /** Nobody was assigned and nobody is out of the case. */
    public static CaseOfficers none() {
        return new CaseOfficers(List.of(), List.of(), Set.of(), List.of());
    }

    /** The officers whom a body has assigned and not replaced. */
    public Set<String> assignedBy(String unit) {
        return openPosts()
                .filter(post -> post.assignment().unit().equals(unit))
                .map(post -> post.assignment().officer())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The officers whom a body has ever assigned: nobody is outside a case by having been taken out of its record. */
    public Set<String> everAssignedBy(String unit) {
        return everAssigned.stream()
                .filter(one -> one.unit().equals(unit))
                .map(OfficerOfBody::officer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The officers of a body who are out of the case: by a recusal that holds for them, or since every assignment that the body
     * made of theirs has ended. No body puts the officers of another out by a replacement.
     */
    public Set<String> outOf(String unit) {
        Set<String> assigned = assignedBy(unit);
        return Stream.concat(
                        recusals.stream().filter(one -> holdsFor(one, unit)).map(Recusal::officer),
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
                Stream.concat(recusals.stream(), others.recusals.stream()).toList(),
                Stream.concat(everAssigned.stream(), others.everAssigned.stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.concat(demands.stream(), others.demands.stream()).toList());
    }

    /**
     * Whether an officer of the body is out by the recusal. Each body decides on its own officers; who steps back is out of it for
     * all; and a panel decides on the procurators whom the procuracy has assigned to its case too (CPC 49 to 54).
     */
    private boolean holdsFor(Recusal recusal, String unit) {
        return switch (recusal.by()) {
            case OFFICER -> true;
            case HEAD_OF_BODY, PROCURACY -> recusal.unit().equals(unit);
            case PANEL -> recusal.unit().equals(unit) || isProcuratorOf(recusal.officer(), unit);
        };
    }

    private boolean isProcuratorOf(String officer, String unit) {
        return posts.stream()
                .filter(post -> post.isHeldBy(officer, unit))
                .anyMatch(post -> post.assignment().role().isOfProcuracy());
    }

    /** Whether another body alone has assigned the officer to the case, so that it is for that one to decide. */
    boolean isOfAnother(Recusal recusal) {
        boolean own = hasAssigned(recusal.officer(), recusal.unit());
        return !own
                && posts.stream()
                        .map(Post::assignment)
                        .filter(assignment -> assignment.officer().equals(recusal.officer()))
                        .anyMatch(assignment -> !holdsFor(recusal, assignment.unit()));
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

    /** The demand of that number of the body on the officer. */
    Optional<Demanded> demand(String documentNo, String officer, String unit) {
        return demands.stream()
                .filter(one -> one.demand().is(documentNo, officer, unit))
                .findFirst();
    }

    /** Whether the body has assigned the officer, also where the post has ended since. */
    boolean hasAssigned(String officer, String unit) {
        return posts.stream().anyMatch(post -> post.isHeldBy(officer, unit));
    }

    /** Whether an officer of the body is out of the case on that day by anybody's word that holds for its officers. */
    boolean isRecused(String officer, String unit, LocalDate on) {
        return recusals.stream()
                .filter(one -> one.officer().equals(officer) && holdsFor(one, unit))
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
                        .isPresent()
                || demand(documentNo, officer, unit).isPresent()
                || demands.stream()
                        .filter(one -> one.demand().officer().equals(officer))
                        .anyMatch(one -> one.isDeclinedBy(documentNo, unit));
    }

    /** A body that recorded what a document of the number says on the officer. */
    public Optional<String> recordedBy(String documentNo, String officer) {
        return Stream.concat(
                        Stream.concat(
                                posts.stream().map(post -> post.assignment().unit()),
                                recusals.stream().map(Recusal::unit)),
                        Stream.concat(
                                demands.stream().map(one -> one.demand().unit()),
                                demands.stream()
                                        .flatMap(one -> one.declined().stream().map(DemandDeclined::unit))))
                .filter(unit -> speaks(documentNo, officer, unit))
                .findFirst();
    }

    /** The body that has assigned the officer last; one in whose record he still is goes before others. */
    public Optional<String> bodyOf(String officer) {
        return posts.stream()
                .filter(post -> post.assignment().officer().equals(officer))
                .sorted(Comparator.comparing(Post::isOpen))
                .reduce((_, last) -> last)
                .map(post -> post.assignment().unit());
    }

    /** The state after the event; an end of a post that is not there changes nothing. */
    public CaseOfficers after(OfficerEvent event) {
        return switch (event) {
            case OfficerAssigned(var assignment) ->
                remembering(new OfficerOfBody(assignment.officer(), assignment.unit()))
                        .with(
                                new Post(assignment, Optional.empty()),
                                post -> post.isOf(assignment.documentNo(), assignment.officer(), assignment.unit()));
            case OfficerReplaced(var number, var officer, var replacement) ->
                post(number, officer, replacement.unit())
                        .map(post -> with(
                                new Post(post.assignment(), Optional.of(replacement)), other -> other.equals(post)))
                        .orElse(this);
            case OfficerRecused(var recusal) -> recused(recusal);
            case RecusalDemanded(var demand) -> demanded(new Demanded(demand, Optional.empty()));
            case RecusalDeclined(var number, var by, var officer, var declined) ->
                demand(number, officer, by)
                        .map(one -> demanded(new Demanded(one.demand(), Optional.of(declined))))
                        .orElse(this);
            case OfficerRecordAnnulled(var number, var officer, var unit, var _) -> without(number, officer, unit);
        };
    }

    private Stream<Post> openPosts() {
        return posts.stream().filter(Post::isOpen);
    }

    private CaseOfficers remembering(OfficerOfBody assigned) {
        return new CaseOfficers(
                posts,
                recusals,
                Stream.concat(everAssigned.stream(), Stream.of(assigned)).collect(Collectors.toUnmodifiableSet()),
                demands);
    }

    private CaseOfficers with(Post post, Predicate<Post> inPlaceOf) {
        List<Post> more = new ArrayList<>(posts);
        more.removeIf(inPlaceOf);
        more.add(post);
        return new CaseOfficers(more, recusals, everAssigned, demands);
    }

    private CaseOfficers recused(Recusal recusal) {
        List<Recusal> more = new ArrayList<>(recusals);
        more.removeIf(one -> one.isOf(recusal.officer(), recusal.unit()));
        more.add(recusal);
        return new CaseOfficers(posts, more, everAssigned, demands);
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
                        .toList(),
                everAssigned,
                demands.stream()
                        .filter(one -> !one.demand().is(number, officer, unit))
                        .map(one -> one.demand().officer().equals(officer) && one.isDeclinedBy(number, unit)
                                ? new Demanded(one.demand(), Optional.empty())
                                : one)
                        .toList());
    }

    private CaseOfficers demanded(Demanded one) {
        List<Demanded> more = new ArrayList<>(demands);
        more.removeIf(known -> known.demand()
                .is(
                        one.demand().documentNo(),
                        one.demand().officer(),
                        one.demand().unit()));
        more.add(one);
        return new CaseOfficers(posts, recusals, everAssigned, more);
    }
}
