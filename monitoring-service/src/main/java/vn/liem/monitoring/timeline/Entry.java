package vn.liem.monitoring.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.FactVersion;
import vn.liem.monitoring.fact.FactVersions;
import vn.liem.monitoring.timeline.Happening.Kind;

/**
 * A thing on the timeline with when it was recorded and what was said of it before.
 *
 * @param recordedOn the first day of recording on which it was known
 * @param changed another legal day that was said of it before, where there was one
 * @param takenBackOn the day of recording on which it was taken back, where it was
 */
public record Entry(
        Happening happening, LocalDate recordedOn, Optional<Changed> changed, Optional<LocalDate> takenBackOn) {

    /** After how many days something is called recorded late: a file may take a week from desk to desk. */
    public static final int LATE_DAYS = 7;

    private static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    (Entry entry) -> entry.happening().on())
            .thenComparing(entry -> entry.happening().kind())
            .thenComparing(entry -> entry.happening().documentNo().orElse(""))
            .thenComparing(entry -> entry.happening().slot());

    /**
     * It was said to be of another day.
     *
     * @param before the last other day
     * @param recordedOn when it was recorded that it is of this one
     */
    public record Changed(LocalDate before, LocalDate recordedOn) {}

    /** How it was recorded, what must be looked at first. */
    public enum Mark {
        TAKEN_BACK("taken_back", "Đã rút lại", "Taken back"),
        CHANGED("changed", "Đã đổi ngày", "Day changed"),
        LATE("late", "Ghi nhận muộn", "Recorded late"),
        NONE("none", "Ghi nhận kịp thời", "Recorded in time");

        private final String code;
        private final String vietnamese;
        private final String english;

        Mark(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Its code in addresses. */
        public String code() {
            return code;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** Its mark: the gravest, where there are several. */
    public Mark mark() {
        if (takenBackOn.isPresent()) {
            return Mark.TAKEN_BACK;
        }
        if (changed.isPresent()) {
            return Mark.CHANGED;
        }
        return isLate() ? Mark.LATE : Mark.NONE;
    }

    /** Whether it was recorded more than {@value #LATE_DAYS} days after its day; the day of a time limit is no act. */
    public boolean isLate() {
        return happening.kind() != Kind.DEADLINE && daysLate() > LATE_DAYS;
    }

    /** How many days after its day it was recorded. */
    public long daysLate() {
        return ChronoUnit.DAYS.between(happening.on(), recordedOn);
    }

    /** All entries of a case by what was recorded up to a day, by their legal days. */
    public static List<Entry> of(FactVersions versions, Optional<LocalDate> knownOn, Law law) {
        Happenings happenings = new Happenings(law);
        List<Entry> entries = new ArrayList<>();
        versions.histories(knownOn).forEach(history -> entries.addAll(of(history, knownOn, happenings)));
        return entries.stream().sorted(BY_DAY).toList();
    }

    /** A fact that went to another case, and stands there, tells nothing here. */
    private static List<Entry> of(List<FactVersion> history, Optional<LocalDate> knownOn, Happenings happenings) {
        if (history.stream().noneMatch(version -> version.isOf(knownOn))) {
            return List.of();
        }
        Map<String, Entry> told = new LinkedHashMap<>();
        for (FactVersion version : history) {
            Map<String, Happening> now = new LinkedHashMap<>();
            if (version.standing()) {
                happenings.of(version.fact()).forEach(each -> now.put(each.slot(), each));
            }
            told.replaceAll((slot, entry) -> now.containsKey(slot) ? entry : entry.takenBack(version.knownFrom()));
            now.forEach((slot, happening) -> told.merge(
                    slot,
                    new Entry(happening, version.knownFrom(), Optional.empty(), Optional.empty()),
                    (before, after) -> before.again(after.happening(), version.knownFrom())));
        }
        return List.copyOf(told.values());
    }

    private Entry takenBack(LocalDate day) {
        return new Entry(happening, recordedOn, changed, takenBackOn.or(() -> Optional.of(day)));
    }

    /** What was taken back and told again stands. */
    private Entry again(Happening now, LocalDate day) {
        Optional<Changed> change =
                now.on().equals(happening.on()) ? changed : Optional.of(new Changed(happening.on(), day));
        return new Entry(now, recordedOn, change, Optional.empty());
    }
}
