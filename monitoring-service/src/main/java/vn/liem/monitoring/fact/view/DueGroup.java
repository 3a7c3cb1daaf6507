package vn.liem.monitoring.fact.view;

import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.clock.UrgencyGroup;

/** How urgent a running time limit is (mức độ khẩn), the most urgent first; one whose last day nobody knows comes last. */
public enum DueGroup {
    CRITICALLY_OVERDUE(UrgencyGroup.CRITICALLY_OVERDUE),
    OVERDUE(UrgencyGroup.OVERDUE),
    DUE_SOON(UrgencyGroup.DUE_SOON),
    LATER(UrgencyGroup.LATER),
    /** The profile of the law cannot compute its last day. */
    NOT_KNOWN("Chưa tính được hạn", "Cannot be computed");

    private final Optional<UrgencyGroup> urgency;
    private final String vietnamese;
    private final String english;

    DueGroup(UrgencyGroup urgency) {
        this.urgency = Optional.of(urgency);
        this.vietnamese = urgency.vietnamese();
        this.english = urgency.english();
    }

    DueGroup(String vietnamese, String english) {
        this.urgency = Optional.empty();
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The group of the law's profile, for those with a last day. */
    public Optional<UrgencyGroup> urgency() {
        return urgency;
    }

    /** Its code in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on the page, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word on the page, in English. */
    public String english() {
        return english;
    }
}
