package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.List;

/** The notes of a protection in clear, for those who may read them. */
public record NotesShown(List<Note> notes) {

    /**
     * One note.
     *
     * @param of the event in which it stands
     */
    public record Note(String of, LocalDate on, String text) {}
}
