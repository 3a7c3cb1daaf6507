package vn.liem.cases.registry.door;

import java.util.List;
import java.util.UUID;

/** The titles that the one who asked may know; the other cases are left out. */
public record TitlesShown(List<TitleShown> titles) {

    /** The title of a case in clear. */
    public record TitleShown(UUID caseId, String title) {

        @Override
        public String toString() {
            return "TitleShown[not shown]";
        }
    }
}
