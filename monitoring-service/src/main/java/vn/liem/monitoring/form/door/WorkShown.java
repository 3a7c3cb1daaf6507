package vn.liem.monitoring.form.door;

import java.util.List;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.listing.door.Table;

/**
 * A page of something on which work is done: how it stands, what the reader may do, what was recorded.
 *
 * @param back the page that it belongs to; nowhere where it is empty
 * @param done the sentence of what was just done; nothing where nothing was
 */
public record WorkShown(
        String title, String help, String back, String done, List<Line> facts, List<ToDo> acts, List<Part> parts) {

    public WorkShown {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        parts = List.copyOf(parts);
    }

    /** Something that the reader may do, at the address of its form. */
    public record ToDo(String label, String link) {}

    /**
     * A part of the page.
     *
     * @param help what its rows are; nothing where the title says it
     * @param empty the sentence that stands there where there are none
     * @param more where its next rows are; nowhere where these are all
     */
    public record Part(String id, String title, String help, Table table, String empty, String more) {}
}
