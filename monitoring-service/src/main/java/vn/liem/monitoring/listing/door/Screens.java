package vn.liem.monitoring.listing.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.chart.door.ChartLinks;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.OpenFacts.Part;
import vn.liem.monitoring.listing.door.Screen.Carried;
import vn.liem.monitoring.listing.door.Screen.Selection;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Answers the question of a list screen as a page, and as a workbook. */
@RequestScoped
public class Screens {

    private final Frames frames;
    private final AskedListing asked;
    private final OpenFacts facts;

    @Inject
    Screens(Frames frames, AskedListing asked, OpenFacts facts) {
        this.frames = frames;
        this.asked = asked;
        this.facts = facts;
    }

    @CheckedTemplate(basePath = "pages/list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Moment moment, Screen screen);
    }

    /** The page: figures and charts above, then the list as it is narrowed and sorted. */
    public <T> TemplateInstance page(Place place, Answer.From<T> from, String... names) {
        return below(place, "", from, names);
    }

    /** The same of a page that stands below a place of the menu, {@code /facts}. */
    public <T> TemplateInstance below(Place place, String path, Answer.From<T> from, String... names) {
        return facts.opened(
                Part.COUNTED,
                asked.address(place.path() + path, names),
                opened -> page(place, opened, answer(opened, from)));
    }

    /** The page from a part of the facts. */
    public <T> TemplateInstance page(Part part, Place place, Answer.From<T> from, String... names) {
        return facts.opened(
                part, asked.address(place.path(), names), opened -> page(place, opened, answer(opened, from)));
    }

    /** The workbook of the same rows. */
    public <T> Response workbook(Place place, Answer.From<T> from, String... names) {
        return workbook(Part.COUNTED, place, from, names);
    }

    /** The same from a part of the facts. */
    public <T> Response workbook(Part part, Place place, Answer.From<T> from, String... names) {
        return facts.openedInTurn(
                part,
                asked.address(place.path(), names),
                opened -> workbook(answer(opened, from).question(), opened.moment()));
    }

    /** One of its charts as a file. */
    public <T> Response chart(Place place, Answer.From<T> from, String code, String form) {
        return chart(Part.COUNTED, place, from, code, form);
    }

    /** The same from a part of the facts. */
    public <T> Response chart(Part part, Place place, Answer.From<T> from, String code, String form) {
        return facts.opened(part, asked.address(place.path()), opened -> chart(answer(opened, from), code, form));
    }

    /** One of the charts of an answer as a file; the end of the request where there is no such chart. */
    public static Response chart(Answer<?> answer, String code, String form) {
        return Stream.of(
                        answer.bars().stream()
                                .filter(chart -> chart.code().equals(code))
                                .map(chart -> ChartFile.of(chart, form)),
                        answer.columns().stream()
                                .filter(chart -> chart.code().equals(code))
                                .map(chart -> ChartFile.of(chart, form)),
                        answer.drawings().stream()
                                .filter(chart -> chart.code().equals(code))
                                .map(chart -> ChartFile.of(chart, form)))
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    private <T> Answer<T> answer(Opened opened, Answer.From<T> from) {
        return from.apply(opened, new RowWords(frames, opened.known()));
    }

    private <T> TemplateInstance page(Place place, Opened opened, Answer<T> answer) {
        return Templates.page(frames.of(place), opened.moment(), screen(answer, opened.moment()))
                .setLocale(frames.language().locale());
    }

    /** The rows that belong to what is chosen in the address. */
    public <T> List<T> chosenRows(Question<T> question) {
        return question.chosen(chosen(question));
    }

    /** An answer as a template lays it out, at the moment and address of its page. */
    public <T> Screen screen(Answer<T> answer, Moment moment) {
        Question<T> question = answer.question();
        Map<String, String> chosen = chosen(question);
        Address here = moment.here();
        List<T> rows = question.chosen(chosen);
        Language language = frames.language();
        return new Screen(
                question.title(),
                question.help(),
                answer.notes(),
                answer.tiles(),
                charts(answer, here),
                selections(question, true, chosen, here),
                selections(question, false, chosen, here),
                carried(question, here),
                without(question, here).toString(),
                language.of("%s dòng", "%s rows").formatted(language.number(rows.size())),
                asked.table(Listing.of(question.columns(), rows), here),
                here.at(here.path() + "/list.xlsx").toString(),
                question.outside() == 0 ? "" : language.number(question.outside()));
    }

    private static List<Screen.Chart> charts(Answer<?> answer, Address here) {
        return Stream.concat(
                        answer.bars().stream().map(chart -> Screen.Chart.of(chart, ChartLinks.of(here, chart.code()))),
                        Stream.concat(
                                answer.columns().stream()
                                        .map(chart -> Screen.Chart.of(chart, ChartLinks.of(here, chart.code()))),
                                answer.drawings().stream()
                                        .map(chart -> Screen.Chart.of(chart, ChartLinks.of(here, chart.code())))))
                .toList();
    }

    /** The workbook of the rows that are chosen, at the moment of its page. */
    public <T> Response workbook(Question<T> question, Moment moment) {
        Language language = frames.language();
        String day = language.day(moment.day());
        String known = moment.knownOn()
                .map(on -> language.of("Theo những gì đã ghi nhận đến hết ngày ", "By what was recorded up to ")
                        + language.day(on))
                .orElse("");
        return asked.workbook(
                question.file(),
                question.title(),
                List.of(language.of("Số liệu đến hết ngày ", "As of the end of ") + day, known),
                Listing.of(question.columns(), question.chosen(chosen(question))));
    }

    private <T> Map<String, String> chosen(Question<T> question) {
        Map<String, String> chosen = new LinkedHashMap<>();
        question.choosings()
                .forEach(each ->
                        asked.oneOf(each.name(), each.codes()).ifPresent(code -> chosen.put(each.name(), code)));
        return chosen;
    }

    private <T> List<Selection> selections(
            Question<T> question, boolean asLinks, Map<String, String> chosen, Address here) {
        List<Selection> selections = new ArrayList<>();
        for (Choosing<T> choosing : question.choosings()) {
            if (choosing.asLinks() == asLinks) {
                List<Screen.Part> parts = choosing.options().stream()
                        .map(option -> new Screen.Part(
                                option.code(),
                                option.label(),
                                asLinks ? frames.language().number(question.count(choosing, option, chosen)) : "",
                                here.without("page")
                                        .with(choosing.name(), option.code())
                                        .toString(),
                                Optional.of(option.code())
                                        .equals(Optional.ofNullable(chosen.get(choosing.name()))
                                                .or(choosing::usual))))
                        .toList();
                selections.add(new Selection(
                        choosing.name(),
                        choosing.label(),
                        choosing.usual().isPresent()
                                ? ""
                                : here.without("page", choosing.name()).toString(),
                        !chosen.containsKey(choosing.name()),
                        parts));
            }
        }
        return selections;
    }

    /** What the form does not ask for itself goes on as it is. */
    private static <T> List<Carried> carried(Question<T> question, Address here) {
        List<String> ofForm = question.choosings().stream()
                .filter(each -> !each.asLinks())
                .map(Choosing::name)
                .toList();
        return here.without("page").parameters().entrySet().stream()
                .filter(each -> !ofForm.contains(each.getKey()))
                .map(each -> new Carried(each.getKey(), each.getValue()))
                .toList();
    }

    private static <T> Address without(Question<T> question, Address here) {
        Address bare = here.without("page");
        for (Choosing<T> choosing : question.choosings()) {
            bare = bare.without(choosing.name());
        }
        return bare;
    }
}
