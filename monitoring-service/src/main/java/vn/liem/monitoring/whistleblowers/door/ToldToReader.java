package vn.liem.monitoring.whistleblowers.door;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.liem.monitoring.door.AskingAsReader;
import vn.liem.security.looking.Purpose;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Reads whole lists of case-service as whoever reads the page, page by page and no further than a bound. */
@RequestScoped
public class ToldToReader {

    /** How many pages of a list are asked for. */
    static final int PAGES_MAX = 10;

    private static final int ROWS_OF_PAGE = 200;

    private final AskingAsReader asking;

    @Inject
    ToldToReader(AskingAsReader asking) {
        this.asking = asking;
    }

    /**
     * A list as it was told.
     *
     * @param isSilent whether case-service did not answer, so that nothing is known
     * @param isCut whether there is more than was asked for
     */
    record ToldList<T>(List<T> rows, boolean isSilent, boolean isCut) {

        ToldList {
            rows = List.copyOf(rows);
        }
    }

    /** A list; the end of the request, as where nothing is, for whom case-service shows none. */
    <T> ToldList<T> list(String path, Function<JsonNode, T> row) {
        List<T> rows = new ArrayList<>();
        String next = "%s?limit=%d".formatted(path, ROWS_OF_PAGE);
        for (int page = 0; page < PAGES_MAX; page++) {
            AskingAsReader.Answered answered = asking.get(next, Purpose.PROTECTION.code());
            switch (answered.outcome()) {
                case TOLD -> answered.body().path("items").forEach(item -> rows.add(row.apply(item)));
                case WITHHELD, NOTHING -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
                case SILENT -> {
                    return new ToldList<>(List.of(), true, false);
                }
            }
            String more = answered.body().path("next").asText("");
            // An address of another place is asked by nobody's token.
            if (!more.startsWith(path + "?")) {
                return new ToldList<>(rows, false, false);
            }
            next = more;
        }
        return new ToldList<>(rows, false, true);
    }
}
