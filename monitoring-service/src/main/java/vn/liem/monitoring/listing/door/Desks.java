package vn.liem.monitoring.listing.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.liem.kernel.LegalDay;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.word.Language;

/** Shows a desk as a page, and the list that is open as a workbook; who may open it was asked before. */
@RequestScoped
public class Desks {

    private final Frames frames;
    private final AskedListing asked;
    private final Clock clock;

    @Inject
    Desks(Frames frames, AskedListing asked, Clock clock) {
        this.frames = frames;
        this.asked = asked;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Desk.Laid desk);
    }

    /** The page at an address, with what stands around it. */
    public <T> TemplateInstance page(Frame frame, Desk<T> desk, Address here) {
        Language language = frames.language();
        Desk.Laid laid = new Desk.Laid(
                desk.title(),
                desk.help(),
                desk.notes(),
                desk.tiles(),
                desk.links(),
                language.of("%s dòng", "%s rows")
                        .formatted(language.number(desk.rows().size())),
                asked.table(Listing.of(desk.columns(), desk.rows()), here),
                here.at(here.path() + "/list.xlsx").toString());
        return Templates.page(frame, laid).setLocale(language.locale());
    }

    /** The workbook of the same rows, above them the day and what the page says of what it does not show. */
    public <T> Response workbook(Desk<T> desk) {
        Language language = frames.language();
        List<String> said = new ArrayList<>(List.of(language.of("Ngày ", "On ") + language.day(today())));
        said.addAll(desk.notes());
        return asked.workbook(desk.file(), desk.title(), said, Listing.of(desk.columns(), desk.rows()));
    }

    /** The day, where the law counts days. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalDay.ZONE);
    }
}
