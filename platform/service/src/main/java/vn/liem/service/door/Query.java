package vn.liem.service.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The parameters of a query, read strictly, and the page that answers it. */
@RequestScoped
public class Query {

    /** The most rows of one page. */
    public static final int LIMIT_MAX = 200;

    private static final int LIMIT = 50;
    private static final int TEXT_MAX = 200;

    private final UriInfo uri;
    private final RequestAtDoor request;

    @Inject
    Query(UriInfo uri, RequestAtDoor request) {
        this.uri = uri;
        this.request = request;
    }

    /** How many rows are asked for, 1 to {@value #LIMIT_MAX}. */
    public int limit() {
        return text("limit").map(this::limitOf).orElse(LIMIT);
    }

    /** Where the page before ended, for a list that is ordered by so many values. */
    public Optional<Cursor> cursor(int parts) {
        return text("cursor", Cursor.LENGTH_MAX)
                .map(text -> Cursor.parse(text, parts).orElseThrow(() -> refused("cursor", FieldRefusal.BAD_FORM, "")));
    }

    /** What a reading of a parameter gives; refuses where the reading says that it has not the form. */
    public <T> T readable(String name, Supplier<T> reading) {
        return readable(name, FieldRefusal.BAD_FORM, reading);
    }

    private static <T> T readable(String name, FieldRefusal otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException _) {
            throw refused(name, otherwise, "");
        }
    }

    /** A text. */
    public Optional<String> text(String name) {
        return text(name, TEXT_MAX);
    }

    private Optional<String> text(String name, int max) {
        String value = uri.getQueryParameters().getFirst(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (value.length() > max) {
            throw refused(name, FieldRefusal.TOO_LONG, "≤ " + max);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw refused(name, FieldRefusal.UNPRINTABLE, "");
        }
        return Optional.of(value);
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            LocalDate day = readable(name, FieldRefusal.NOT_A_DAY, () -> DayBounds.read(text));
            if (!DayBounds.hold(day)) {
                throw refused(name, FieldRefusal.DAY_OUT_OF_BOUNDS, "");
            }
            return day;
        });
    }

    /** One of the constants by its code; the code is answered. */
    public Optional<String> code(String name, Enum<?>[] constants) {
        List<String> codes = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return text(name).map(text -> {
            if (!codes.contains(text)) {
                throw refused(name, FieldRefusal.NOT_A_CODE, codes.stream().collect(Collectors.joining(", ")));
            }
            return text;
        });
    }

    /** Answers with one thing at its version; with nothing but the version where the caller has it already. */
    public Response one(Object shown, long version) {
        return one(shown, RequestAtDoor.etag(version));
    }

    /** The same where what is shown depends on another thing too, whose id is part of the ETag. */
    public Response one(Object shown, long version, UUID other) {
        return one(shown, RequestAtDoor.etag(version, other));
    }

    private Response one(Object shown, String etag) {
        return request.hasAlready(etag)
                ? Response.notModified().header(HttpHeaders.ETAG, etag).build()
                : Response.ok(shown).header(HttpHeaders.ETAG, etag).build();
    }

    /**
     * Answers with a page.
     *
     * @param rows one row more than {@link #limit()} where there is a next page
     * @param shown how a row is shown
     * @param place where a row stands in the order
     */
    public <R, T> Response page(List<R> rows, Function<R, T> shown, Function<R, Cursor> place) {
        return page(rows, _ -> true, shown, place);
    }

    /** The same without the rows that the caller may not see; a page may so have fewer rows than were asked for. */
    public <R, T> Response page(List<R> rows, Predicate<R> visible, Function<R, T> shown, Function<R, Cursor> place) {
        return page(rows, visible, shown, place, page -> page);
    }

    /** The same for a page that says something of the whole list beside. */
    public <R, T> Response pageWith(
            List<R> rows, Function<R, T> shown, Function<R, Cursor> place, Function<Page<T>, Object> whole) {
        return page(rows, _ -> true, shown, place, whole);
    }

    private <R, T> Response page(
            List<R> rows,
            Predicate<R> visible,
            Function<R, T> shown,
            Function<R, Cursor> place,
            Function<Page<T>, Object> whole) {
        int limit = limit();
        List<R> here = rows.subList(0, Math.min(limit, rows.size()));
        List<T> items = here.stream().filter(visible).map(shown).toList();
        if (rows.size() <= limit) {
            return Response.ok(whole.apply(new Page<>(items, Optional.empty()))).build();
        }
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("position")
                .replaceQueryParam("cursor", place.apply(here.getLast()))
                .build()
                .toString();
        String path = next.substring(next.indexOf(uri.getPath()));
        return Response.ok(whole.apply(new Page<>(items, Optional.of(path))))
                .header(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"")
                .build();
    }

    private int limitOf(String text) {
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LIMIT_MAX) {
            throw refused("limit", FieldRefusal.NOT_A_NUMBER, "1–" + LIMIT_MAX);
        }
        return limit;
    }

    private static RequestRefused refused(String name, FieldRefusal rule, String expected) {
        return new RequestRefused(
                Problem.of(RequestRefusal.QUERY_NOT_READABLE, List.of(FieldError.of("?" + name, rule, expected))));
    }
}
