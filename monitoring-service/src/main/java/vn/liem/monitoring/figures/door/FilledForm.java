package vn.liem.monitoring.figures.door;

import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.word.ReportForm;

/**
 * A form with what it is asked for.
 *
 * @param theCase the case that its sheet is about
 * @param families the families of figures that it is about, {@code cases}
 */
record FilledForm(ReportForm form, Optional<CaseFact> theCase, List<String> families) {

    FilledForm {
        families = List.copyOf(families);
    }

    /** Whether it is about a figure. */
    boolean isAbout(String figure) {
        return families.stream().anyMatch(family -> figure.equals(family) || figure.startsWith(family + "."));
    }
}
