package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of the committee's list (diện theo dõi, chỉ đạo).
 *
 * @param caseId the matter or case that is supervised
 * @param level on whose list it stands, {@code province}
 * @param delistedOn when it left the list
 * @param members who was put in charge of it, by seat and day, the first before the others
 */
public record SupervisionFact(
        String id,
        String caseId,
        String level,
        String criterion,
        LocalDate listedOn,
        Optional<LocalDate> delistedOn,
        List<InCharge> members)
        implements Fact {

    /** A member of the committee was put in charge (thành viên phụ trách), by the code of the seat and never a name. */
    public record InCharge(String member, LocalDate since) {}

    public SupervisionFact {
        members = members.stream().sorted(Comparator.comparing(InCharge::since)).toList();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(listedOn);
    }

    /** It after it left the list. */
    public SupervisionFact delistedOn(LocalDate day) {
        return new SupervisionFact(id, caseId, level, criterion, listedOn, Optional.of(day), members);
    }

    /** It after a member was put in charge from a day on. */
    public SupervisionFact with(InCharge another) {
        List<InCharge> before = without(another.since()).members();
        return having(Stream.concat(before.stream(), Stream.of(another)).toList());
    }

    /** It without what was told of who is in charge from a day on. */
    public SupervisionFact without(LocalDate since) {
        return having(
                members.stream().filter(each -> !each.since().equals(since)).toList());
    }

    /** It with these members in charge. */
    public SupervisionFact having(List<InCharge> inCharge) {
        return new SupervisionFact(id, caseId, level, criterion, listedOn, delistedOn, inCharge);
    }

    /** Whether it stands on the list at the end of a day. */
    public boolean isListedOn(LocalDate day) {
        return !listedOn.isAfter(day)
                && delistedOn.filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /** The seat that is in charge at the end of a day. */
    public Optional<String> memberOn(LocalDate day) {
        return members.stream()
                .filter(each -> !each.since().isAfter(day))
                .reduce((_, later) -> later)
                .map(InCharge::member);
    }
}
