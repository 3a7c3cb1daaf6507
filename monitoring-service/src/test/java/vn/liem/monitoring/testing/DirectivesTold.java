package vn.liem.monitoring.testing;

import java.util.Map;

/** A directive as case-service shows it, for the pages on which one works on it. */
public final class DirectivesTold {

    /** Its id. */
    public static final String ID = "0199b0a4-7c1e-7000-8000-0000000d1ec7";

    /** Where case-service shows it. */
    public static final String ROUTE = routeOf(ID);

    /** Its page. */
    public static final String PAGE = "/directives/" + ID;

    private DirectivesTold() {}

    /** With its owner, urged once. */
    public static ToldDoors withOwner() {
        return standing("in_progress");
    }

    /** As it stands so. */
    public static ToldDoors standing(String standing) {
        return standing(ID, "KLCD-0001", standing);
    }

    /** Another one as it stands so, with the doors of the two things that the standing agency does about it. */
    public static ToldDoors standing(String id, String number, String standing) {
        String route = routeOf(id);
        String directive = """
            {"id":"%s","version":3,"number":"%s","source":"conclusion","issuedOn":"2024-02-12",
             "issuedBy":"T01-TT","addressedTo":"T01-CQDT","dueOn":"2024-03-29","lastDay":"2024-03-29",
             "standing":"%s","overdue":true,"percentDone":60,"urges":1,"toldByRegister":{},
             "steps":[{"step":"urged","on":"2024-03-18","urging":1},
                      {"step":"progress_reported","on":"2024-03-20","percentDone":60}]}
            """.formatted(id, number, standing);
        return new ToldDoors()
                .answers("GET " + route, 200, Map.of("ETag", "\"v3\""), directive)
                .answers("GET /api/v1/directives", 200, Map.of(), "{\"items\":[%s]}".formatted(directive))
                .answers("POST " + route + "/text-look-ups", 200, Map.of(), """
                    {"items":[{"version":1,"place":"directive.issued.v1/title","text":"Khẩn trương xác minh"},
                              {"version":2,"place":"directive.urged.v1/words","text":"Đề nghị báo cáo"}]}
                    """)
                .answers("POST " + route + "/urgings", 201, Map.of("Location", route), """
                    {"events":["directive.urged.v1"],"version":4,"position":"case-service/1:77"}
                    """)
                .answers("POST " + route + "/rejections", 201, Map.of("Location", route), """
                    {"events":["directive.rejected-as-not-done.v1"],"version":4,"position":"case-service/1:77"}
                    """);
    }

    /** Where case-service shows a directive. */
    public static String routeOf(String id) {
        return "/api/v1/directives/" + id;
    }

    /** A refusal of one of its doors, as case-service tells it. */
    public static String problem(int status, String code, String english, String vietnamese, String errors) {
        return """
            {"type":"/problems#%2$s","title":"%3$s","titleVi":"%4$s","status":%1$d,"detail":"%3$s","detailVi":"%4$s",
             "code":"%2$s","errors":[%5$s],"traceId":"0"}
            """.formatted(status, code, english, vietnamese, errors);
    }
}
