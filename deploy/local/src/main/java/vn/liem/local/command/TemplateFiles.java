package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.run.PartName;

/** Writes the empty workbook of each register (mẫu sổ) into a folder, as case-service gives them. */
final class TemplateFiles {

    private static final String PATH = "/api/v1/register-templates";

    private final ServiceApi api;
    private final Say say;

    TemplateFiles(ServiceApi api, Say say) {
        this.api = api;
        this.say = say;
    }

    int writeTo(Path folder) {
        return switch (api.get(PartName.CASE, PATH)) {
            case Answer.Silent() -> silent();
            case Answer.Given given
            when !given.isGood() -> {
                say.line(given.why());
                yield 1;
            }
            case Answer.Given given -> each(given.json().path("items"), folder);
        };
    }

    private int each(JsonNode items, Path folder) {
        int written = 0;
        for (JsonNode item : items) {
            String workbook = item.path("workbook").asText();
            Path file = folder.resolve(workbook.substring(workbook.lastIndexOf('/') + 1));
            switch (api.save(PartName.CASE, workbook, file)) {
                case Answer.Silent() -> {
                    return silent();
                }
                case Answer.Given given
                when !given.isGood() -> {
                    say.line(given.why());
                    return 1;
                }
                case Answer.Given _ -> written++;
            }
        }
        say.both(
                "%d templates were written to %s.".formatted(written, folder),
                "Đã ghi %d mẫu sổ vào %s.".formatted(written, folder));
        return 0;
    }

    private int silent() {
        say.both(
                "case-service does not answer now; see ./liem status.",
                "Dịch vụ quản lý vụ án hiện không trả lời; hãy xem ./liem status.");
        return 1;
    }
}
