package vn.liem.cases.discipline.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.cases.discipline.DisciplineEvent;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineDecided;
import vn.liem.cases.discipline.DisciplineGap;
import vn.liem.cases.discipline.DisciplineMatter;
import vn.liem.cases.discipline.DisciplineMatter.NotRegistered;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.discipline.GapRule;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.PersonKey;

/**
 * A matter of discipline.
 *
 * @param partyOn the day on which the Party's track was settled
 * @param administrativeOn the day on which the administrative track was settled
 * @param gapAfterPartyOn from when on it is a gap that the administrative track is not settled
 * @param gapAfterAdministrativeOn from when on it is a gap that the Party's track is not settled
 * @param lookOn from when on a gap is to be told of that has not been: none of what was over when it was recorded
 * @param whole the matter as JSON: what the next event folds into
 */
public record DisciplineRow(
        UUID id,
        long version,
        Optional<UUID> person,
        Optional<String> organisation,
        Optional<UUID> caseId,
        String locality,
        String registeredBy,
        Optional<LocalDate> partyOn,
        Optional<LocalDate> administrativeOn,
        Optional<LocalDate> gapAfterPartyOn,
        Optional<LocalDate> gapAfterAdministrativeOn,
        Optional<LocalDate> lookOn,
        String whole) {

    /**
     * What is kept of a matter.
     *
     * @param recorded on which day each decision was recorded first, by its number
     */
    record Kept(Registered matter, List<Recorded> recorded) {

        /** That a decision was recorded. */
        record Recorded(String decisionNo, LocalDate on) {}

        private Kept with(DisciplineEvent event, LocalDate on) {
            return event instanceof DisciplineDecided(var decision)
                            && recordedOn(decision.decisionNo()).isEmpty()
                    ? new Kept(
                            matter,
                            Stream.concat(recorded.stream(), Stream.of(new Recorded(decision.decisionNo(), on)))
                                    .toList())
                    : this;
        }

        private Optional<LocalDate> recordedOn(String decisionNo) {
            return recorded.stream()
                    .filter(one -> one.decisionNo().equals(decisionNo))
                    .findFirst()
                    .map(Recorded::on);
        }

        /** The gaps that are still to be told of: open as far as is known, and not over when they were recorded. */
        List<DisciplineGap> toTell() {
            return DisciplineGap.of(matter).stream()
                    .filter(gap -> gap.matchedOn().isEmpty() && !matter.hasTold(gap))
                    .filter(gap -> gap.gapOn()
                            .filter(on -> recordedOn(gap.decisionNo())
                                    .filter(recordedOn -> !recordedOn.isAfter(on))
                                    .isPresent())
                            .isPresent())
                    .toList();
        }
    }

    /** The row after an event that was recorded on the day; none where no matter is kept. */
    static Optional<DisciplineRow> after(
            Optional<DisciplineRow> row, UUID id, long version, DisciplineEvent event, LocalDate recordedOn) {
        Optional<Kept> before = row.map(known -> keptOf(known.whole()));
        DisciplineMatter matter = before.<DisciplineMatter>map(Kept::matter).orElseGet(NotRegistered::new);
        return switch (matter.after(event)) {
            case NotRegistered _ -> Optional.empty();
            case Registered after ->
                Optional.of(of(
                        id,
                        version,
                        new Kept(after, before.map(Kept::recorded).orElse(List.of())).with(event, recordedOn)));
        };
    }

    private static DisciplineRow of(UUID id, long version, Kept kept) {
        Registered matter = kept.matter();
        List<DisciplineGap> gaps = DisciplineGap.of(matter);
        return new DisciplineRow(
                id,
                version,
                matter.details().person().map(PersonKey::value),
                matter.details().organisation(),
                matter.details().caseId(),
                matter.details().locality(),
                matter.details().registeredBy(),
                DisciplineGap.settledOn(matter, DisciplineTrack.PARTY),
                DisciplineGap.settledOn(matter, DisciplineTrack.ADMINISTRATIVE),
                gapOn(gaps, GapRule.PARTY_WITHOUT_ADMINISTRATIVE),
                gapOn(gaps, GapRule.ADMINISTRATIVE_WITHOUT_PARTY),
                kept.toTell().stream().flatMap(gap -> gap.gapOn().stream()).min(LocalDate::compareTo),
                BodyCodec.encode(kept).json());
    }

    private static Optional<LocalDate> gapOn(List<DisciplineGap> gaps, GapRule rule) {
        return gaps.stream().filter(gap -> gap.rule() == rule).findFirst().flatMap(DisciplineGap::gapOn);
    }

    static Kept keptOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Kept.class);
    }
}
