package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.contracts.LiemService;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.security.Officer;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.exchange.IncomingEvents;

/** Makes the frame of the page that is being asked for. */
@RequestScoped
public class Frames {

    private final CurrentCaller caller;
    private final LanguageOfRequest chosen;
    private final ThemeOfRequest theme;
    private final UriInfo uri;
    private final FactBook book;
    private final UnitBook units;
    private final IncomingEvents incoming;
    private final boolean demo;

    @Inject
    Frames(
            CurrentCaller caller,
            LanguageOfRequest chosen,
            ThemeOfRequest theme,
            UriInfo uri,
            FactBook book,
            UnitBook units,
            IncomingEvents incoming,
            @ConfigProperty(name = "liem.demo", defaultValue = "false") boolean demo) {
        this.caller = caller;
        this.chosen = chosen;
        this.theme = theme;
        this.uri = uri;
        this.book = book;
        this.units = units;
        this.incoming = incoming;
        this.demo = demo;
    }

    /** The language of the page. */
    public Language language() {
        return chosen.language();
    }

    /** The frame of a page that shows what is known. */
    public Frame of(Place place) {
        List<String> behind = incoming.sourcesBehind().stream()
                .map(log ->
                        LiemService.ownerOf(log).map(LiemService::serviceName).orElse(log))
                .sorted()
                .map(service -> language().say(Terms.of(Terms.SERVICES, service)))
                .toList();
        Officer officer = caller.officer();
        return new Frame(
                language(),
                theme.theme(),
                place,
                menu(officer),
                here(),
                Optional.of(reader(officer)),
                demo,
                book.position(),
                behind);
    }

    /** The frame of a page that shows what another service answered now, and nothing of the logs that were read here. */
    public Frame answered(Place place) {
        Officer officer = caller.officer();
        return new Frame(
                language(),
                theme.theme(),
                place,
                menu(officer),
                here(),
                Optional.of(reader(officer)),
                demo,
                Map.of(),
                List.of());
    }

    /**
     * The frame of a page that shows nothing of any case, to somebody who has signed in; it asks no database, and so does
     * not know what the body is called.
     */
    public Frame bare() {
        Optional<Officer> officer =
                caller.caller().filter(Officer.class::isInstance).map(Officer.class::cast);
        return alone(
                here(),
                officer.map(Frames::menu).orElse(List.of()),
                officer.map(signedIn -> new Frame.Reader(roles(signedIn), "")));
    }

    /** The frame of a page for everybody. */
    public Frame open() {
        return alone("/", List.of(), Optional.empty());
    }

    private Frame alone(String here, List<Frame.Menu> menu, Optional<Frame.Reader> reader) {
        return new Frame(language(), theme.theme(), Place.ELSEWHERE, menu, here, reader, demo, Map.of(), List.of());
    }

    /** A page that somebody may not open is not offered. */
    private static List<Frame.Menu> menu(Officer officer) {
        return Arrays.stream(Place.Group.values())
                .map(group -> new Frame.Menu(
                        group,
                        Arrays.stream(Place.values())
                                .filter(place -> place.group() == group && place.isFor(officer.roles()))
                                .toList()))
                .filter(menu -> !menu.places().isEmpty())
                .toList();
    }

    /** The name of a body in the language of the page; its code where it is not known. */
    public String body(String code) {
        return units.tree()
                .find(code)
                .map(unit -> language().of(unit.nameVi(), unit.nameEn()))
                .orElse(code);
    }

    private Frame.Reader reader(Officer officer) {
        return new Frame.Reader(roles(officer), body(officer.agency()));
    }

    private String roles(Officer officer) {
        return officer.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> language().of(role.vietnamese(), role.english()))
                .collect(Collectors.joining(", "));
    }

    private String here() {
        String query = uri.getRequestUri().getRawQuery();
        String path = uri.getRequestUri().getRawPath();
        return query == null ? path : path + "?" + query;
    }
}
