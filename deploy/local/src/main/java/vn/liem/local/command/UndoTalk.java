package vn.liem.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.local.api.Answer;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.api.StoredImport;
import vn.liem.local.command.ImportRegisters.Language;
import vn.liem.local.run.PartName;

/** What the undoing of an import says to case-service and to the person at the keyboard. */
final class UndoTalk {

    private final ServiceApi api;
    private final Say say;
    private final ImportTalk imports;
    private final String language;

    UndoTalk(ServiceApi api, Say say, ImportTalk imports, Language language) {
        this.api = api;
        this.say = say;
        this.imports = imports;
        this.language = "language=" + language.name().toLowerCase(Locale.ROOT);
    }

    int dryRun(String job, Optional<String> allowed, Optional<Path> leftFile) throws IOException {
        Answer.Given answer = send(job, "?dryRun=true&" + language + ImportTalk.allowed(allowed, "&"));
        if (!answer.isGood()) {
            say.line(answer.why());
            return 1;
        }
        StoredImport told = new StoredImport(answer.json());
        write(leftFile, answer.json().path("leftCsv").asText());
        say.both("Dry run: nothing was written.", "Chạy thử: không ghi gì.");
        say.line("  %6d  dòng sẽ được rút lại hoặc trả về như trước · rows that would be undone"
                .formatted(told.count("planned")));
        left(told);
        imports.stopped(told, "import undo " + job);
        return 0;
    }

    int undo(String job, Optional<String> allowed, Optional<Path> leftFile) throws IOException {
        Answer.Given answer = send(job, ImportTalk.allowed(allowed, "?"));
        if (!answer.isGood()) {
            say.line(answer.why());
            return 1;
        }
        StoredImport end = imports.follow(new StoredImport(answer.json()).id());
        write(leftFile, imports.text(ImportTalk.PATH + "/" + end.id() + "/left.csv?" + language));
        if (end.isStopped()) {
            left(end);
            imports.stopped(end, "import undo " + job);
            return 1;
        }
        imports.catchUp(end.positions());
        say.both(
                "Import %s is undone, as import %d.".formatted(job, end.no()),
                "Lần nhập %s đã được hủy, bằng lần nhập %d.".formatted(job, end.no()));
        say.line("  %6d  dòng được rút lại hoặc trả về như trước · rows that were undone".formatted(end.rows("done")));
        left(end);
        imports.list("dòng trái với dữ liệu trong hệ thống · rows that contradict the system", end.said("refusals"));
        imports.list("dòng chưa ghi được · rows that could not be carried", end.said("failures"));
        return end.rows("failed") > 0 ? 1 : 0;
    }

    private Answer.Given send(String job, String query) {
        UUID key = UUID.randomUUID();
        String path = ImportTalk.PATH + "/" + idOf(job) + "/undo" + query;
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        return imports.patiently(() -> api.post(PartName.CASE, path, "application/json", nothing, key));
    }

    /** People know imports by their numbers. */
    private String idOf(String job) {
        return imports.answered(ImportTalk.PATH)
                .json()
                .path("items")
                .valueStream()
                .map(StoredImport::new)
                .filter(one -> Long.toString(one.no()).equals(job))
                .map(StoredImport::id)
                .findFirst()
                .orElse(job);
    }

    private void left(StoredImport told) {
        told.left()
                .forEach((because, rows) -> imports.list("dòng giữ nguyên · rows left as they are, " + because, rows));
    }

    private static void write(Optional<Path> file, String text) throws IOException {
        if (file.isPresent()) {
            Files.writeString(file.get(), text);
        }
    }
}
