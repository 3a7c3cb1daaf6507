package vn.liem.registers.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.procedure.Profile;
import vn.liem.procedure.machine.Told;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.RowKey;

/** All rules, each asked about each case. */
public final class FindingRules {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.on().row().register().fileName())
            .thenComparingLong(finding -> lane(finding.on().origin()))
            .thenComparingLong(finding -> place(finding.on().origin()))
            .thenComparing(Finding::rule);

    private FindingRules() {}

    /** What the rules find on the cases named, by file and line. */
    public static List<Finding> on(
            Collection<KnownRow> accepted, Map<String, CaseTimeline> timelines, Collection<String> caseNos) {
        Profile profile = Profile.vietnam();
        List<FindingRule> rules = List.of(
                new HolderDisagrees(profile.decisions()),
                new OffenceClassUnknown(profile.offences()),
                new JoinderWithoutDay(),
                new DayHardToBelieve(),
                new ObligationHardToBelieve(),
                new NotAllowedByLaw(new Told(profile.law(), profile.decisions())));
        return CaseRows.of(accepted, timelines, caseNos).stream()
                .flatMap(rows -> rules.stream().flatMap(rule -> rule.on(rows).stream()))
                .sorted(BY_PLACE)
                .toList();
    }

    /** What the rows under these keys say that does not go together, by file and line. */
    public static List<Finding> within(Collection<KnownRow> accepted, Set<RowKey> brought) {
        return OddAmongItself.on(accepted, brought).stream().sorted(BY_PLACE).toList();
    }

    /** What is found on rows that stand in no case, or that are looked at by themselves, of those brought. */
    public static List<Finding> onRows(Collection<KnownRow> accepted, Set<RowKey> brought) {
        List<RowRule> rules = List.of(new PetitionOutOfOrder(), new FormNotOfTrack(), new MemberNotTakenOver());
        RowRule days = new DayHardToBelieve();
        return accepted.stream()
                .filter(known -> brought.contains(known.row().key()))
                .flatMap(known -> Stream.concat(
                        CaseRows.caseOf(known.row()).isEmpty() ? days.on(known).stream() : Stream.empty(),
                        rules.stream().flatMap(rule -> rule.on(known).stream())))
                .toList();
    }

    /** Findings of a plan besides those of the law, among them by file and line. */
    public static List<Finding> and(List<Finding> ofPlan, List<Finding> ofLaw) {
        return Stream.concat(ofPlan.stream(), ofLaw.stream()).sorted(BY_PLACE).toList();
    }

    private static long lane(Origin origin) {
        return switch (origin) {
            case Origin.Imported(var importNo, var _) -> importNo;
            case Origin.Live _ -> 0;
        };
    }

    private static long place(Origin origin) {
        return switch (origin) {
            case Origin.Imported(var _, var line) -> line;
            case Origin.Live(var order) -> order;
        };
    }
}
