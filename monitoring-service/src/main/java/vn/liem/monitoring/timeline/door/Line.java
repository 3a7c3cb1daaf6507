package vn.liem.monitoring.timeline.door;

import java.util.Optional;

/**
 * An entry as the page writes it.
 *
 * @param kind its look in the sheet
 * @param year the year that begins with it; nothing where it goes on
 * @param gap how many days nothing happened before it, where they were many
 * @param mark how it was recorded, where that is to be seen
 * @param isBad whether the mark is of the gravest kind
 */
public record Line(
        String kind,
        String kindName,
        String year,
        String gap,
        String day,
        String what,
        String who,
        String small,
        Optional<String> mark,
        boolean isBad,
        boolean isGone) {}
