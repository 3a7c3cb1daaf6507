package vn.liem.service.door;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.kernel.Refusal;
import vn.liem.security.AccessRefusal;
import vn.liem.security.token.TokenRefusal;
import vn.liem.service.looking.NotLookedAt;

/** The page behind the type of every problem: each code with its sentences, the rules of this service among them. */
@Path(Problem.PAGE)
@PermitAll
@NotLookedAt("the list of codes")
@RunOnVirtualThread
@Tag(name = "problems", description = "Mã lỗi · Problems")
public final class ProblemPage {

    private final List<RulesInWords> features;

    @Inject
    ProblemPage(@All List<RulesInWords> features) {
        this.features = features;
    }

    /** The page. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "showProblems", summary = "Trang các mã lỗi · The page of all codes")
    public String page() {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="vi">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Mã lỗi · Problems</title>
                <style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.5}
                dt{font-family:monospace;font-weight:bold;margin-top:1rem}</style>
                <h1>Mã lỗi · Problems</h1>
                """);
        section(page, "Yêu cầu · Requests", List.of(RequestRefusal.values()));
        section(page, "Trường dữ liệu · Fields", List.of(FieldRefusal.values()));
        section(page, "Quyền truy cập · Access", List.of(AccessRefusal.values()));
        section(page, "Mã truy cập · Tokens", List.of(TokenRefusal.values()));
        features.forEach(feature -> section(page, "Quy tắc · Rules", feature.rules()));
        return page.append("</html>\n").toString();
    }

    private static void section(StringBuilder page, String title, List<? extends Refusal> rules) {
        page.append("<h2>").append(title).append("</h2>\n<dl>\n");
        for (Refusal rule : rules) {
            page.append("<dt id=\"%s\">%s</dt><dd lang=\"vi\">%s</dd><dd lang=\"en\">%s</dd>\n"
                    .formatted(rule.code(), rule.code(), escaped(rule.vietnamese()), escaped(rule.english())));
        }
        page.append("</dl>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
