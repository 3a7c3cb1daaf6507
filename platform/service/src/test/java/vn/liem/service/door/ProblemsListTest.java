package vn.liem.service.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Refusal;
import vn.liem.security.AccessRefusal;
import vn.liem.security.token.TokenRefusal;

/** The codes of the contract that every service shares; a code that goes away or changes its status fails here. */
class ProblemsListTest {

    private static final Path PAGE = Path.of(System.getProperty("liem.root"), "docs", "openapi", "problems.md");

    @Test
    void the_list_of_codes_is_the_one_in_the_docs() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("liem.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE), "-Dliem.write=true writes it");
    }

    @Test
    void a_code_of_a_request_is_used_once() {
        List<String> codes = List.of(RequestRefusal.values()).stream()
                .map(RequestRefusal::code)
                .toList();
        assertEquals(codes.size(), new TreeSet<>(codes).size());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Mã lỗi · Problems

                Every refusal is `application/problem+json` (RFC 9457) with `type, title, titleVi, status, detail, detailVi, instance,
                code, traceId`, and `errors[{pointer, code, message, messageVi}]` where fields are wrong: all of them in one answer.
                `code` is the contract, the sentences are not. A rule of an aggregate comes with 409 and its own code; each service
                lists its rules at `/problems`. This page is written by `ProblemsListTest`.

                ## Yêu cầu · Requests

                | status | code | | |
                | --- | --- | --- | --- |
                """);
        for (RequestRefusal rule : RequestRefusal.values()) {
            page.append("| %d | `%s` | %s | %s |\n"
                    .formatted(rule.status(), rule.code(), rule.vietnamese(), rule.english()));
        }
        section(page, "Trường dữ liệu · Fields (in `errors`)", FieldRefusal.values());
        section(page, "Quyền truy cập · Access (403)", AccessRefusal.values());
        section(page, "Mã truy cập · Tokens (401)", TokenRefusal.values());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, Refusal... rules) {
        page.append("\n## ").append(title).append("\n\n| code | | |\n| --- | --- | --- |\n");
        for (Refusal rule : rules) {
            page.append("| `%s` | %s | %s |\n".formatted(rule.code(), rule.vietnamese(), rule.english()));
        }
    }
}
