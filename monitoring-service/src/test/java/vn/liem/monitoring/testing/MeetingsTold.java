package vn.liem.monitoring.testing;

import java.time.LocalDate;
import java.util.Map;

/** A meeting of the committee as case-service shows it, for the pages on which one works on it. */
public final class MeetingsTold {

    /** Its id. */
    public static final String ID = "0199b0a4-7c1e-7000-8000-0000000d1ec8";

    /** Where case-service shows it. */
    public static final String ROUTE = "/api/v1/meetings/" + ID;

    /** Its page. */
    public static final String PAGE = "/meetings/" + ID;

    /** The case on its agenda. */
    public static final String CASE = ToldFacts.id(Province.HANDED_OVER);

    /** A directive that carries a conclusion out, and one that waits to be verified. */
    public static final String DIRECTIVE = "0199b0a4-7c1e-7000-8000-0000000d1ec9";

    private static final String DONE = """
        {"events":["meeting.agenda-item-set.v1"],"version":6,"position":"case-service/1:88"}
        """;

    private MeetingsTold() {}

    /** Held, with two conclusions, of which no directive carries out the first. */
    public static ToldDoors concluded() {
        return standing("""
            {"id":"%s","version":5,"number":"PH-03/2024","convenedBy":"T01-TT","plannedOn":"2024-05-20",
             "standing":"concluded","heldOn":"2024-05-20","present":["UV1","UV9"],
             "agenda":[{"number":1,"caseId":"%s","sealedTitle":"x","papers":[]}],
             "conclusions":[
              {"number":1,"concludedOn":"2024-05-20","agendaItem":1,"sealedWhat":"x","directives":[]},
              {"number":2,"concludedOn":"2024-05-20","sealedWhat":"x","directives":[
               {"id":"%s","number":"KLCD-0007","addressedTo":"T01-CQDT","standing":"issued"}]}],
             "withoutDirective":[1]}
            """.formatted(ID, CASE, DIRECTIVE));
    }

    /** In preparation for a day, with nothing on its agenda. */
    public static ToldDoors prepared(LocalDate plannedOn) {
        return standing("""
            {"id":"%s","version":5,"number":"PH-04/2024","convenedBy":"T01-NC","plannedOn":"%s",
             "standing":"prepared","present":[],"agenda":[],"conclusions":[],"withoutDirective":[]}
            """.formatted(ID, plannedOn));
    }

    private static ToldDoors standing(String meeting) {
        return new ToldDoors()
                .answers("GET " + ROUTE, 200, Map.of("ETag", "\"v5\""), meeting)
                .answers("GET /api/v1/meetings", 200, Map.of(), "{\"items\":[%s]}".formatted(meeting))
                .answers("POST " + ROUTE + "/text-look-ups", 200, Map.of(), """
                    {"items":[{"version":1,"place":"meeting.prepared.v1/details/purpose","text":"Thường kỳ quý II"},
                     {"version":2,"place":"meeting.agenda-item-set.v1/item/1/title","text":"Tiến độ xử lý"},
                     {"version":4,"place":"meeting.concluded.v1/conclusion/1/what","text":"Kết thúc điều tra"}]}
                    """)
                .answers("POST " + ROUTE + "/agenda-items", 201, Map.of("Location", ROUTE), DONE)
                .answers("POST " + ROUTE + "/conclusions", 201, Map.of("Location", ROUTE), DONE)
                .answers("POST " + ROUTE + "/minutes", 201, Map.of("Location", ROUTE), DONE)
                .answers("POST /api/v1/meetings", 201, Map.of("Location", ROUTE), DONE)
                .answers("GET /api/v1/directives", 200, Map.of(), """
                    {"items":[{"id":"%s","number":"KLCD-0003","lastDay":"2024-05-01"}]}\
                    """.formatted(DIRECTIVE));
    }
}
