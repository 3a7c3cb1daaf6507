package vn.liem.cases.door;

import java.util.List;

/** Texts that were opened, in the order in which they were recorded; one whose key was destroyed is left out. */
public record TextsShown(List<TextShown> items) {

    /**
     * A text that was opened.
     *
     * @param version the event of the thing that has it
     * @param place where it stands, {@code petition.received.v1/subject}
     */
    public record TextShown(long version, String place, String text) {}
}
