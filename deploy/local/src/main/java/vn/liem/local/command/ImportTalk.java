package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.local.api.Answer;
import vn.liem.local.api.RegisterZip;
import vn.liem.local.api.ServiceApi;
import vn.liem.local.api.StoredImport;
import vn.liem.local.command.ImportRegisters.AnswerFiles;
import vn.liem.local.command.ImportRegisters.Language;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** What an import says to case-service and to the person at the keyboard. */
final class ImportTalk {

    static final String PATH = "/api/v1/imports";
    private static final String IMPORT = "import DIR";
    private static final String POSITIONS = "/api/v1/reports/positions";
    private static final Duration LOOK_FIRST = Duration.ofMillis(500);

    /** Whoever waits for long is content with this: each look counts all rows of the import. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /** How much longer each pause is than the one before, as a fraction of it. */
    private static final int GROWS_BY = 10;

    private static final Duration SILENCE_MAX = Duration.ofMinutes(10);
    private static final Duration CATCHING_UP_MAX = Duration.ofMinutes(10);
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final ServiceApi api;
    private final Say say;
    private final Progress progress;
    private final RunState state;
    private final String language;

    ImportTalk(ServiceApi api, Say say, Progress progress, RunState state, Language language) {
        this.api = api;
        this.say = say;
        this.progress = progress;
        this.state = state;
        this.language = "language=" + language.name().toLowerCase(Locale.ROOT);
    }

    int dryRun(RegisterZip zip, Optional<String> allowed, AnswerFiles files) throws IOException {
        Answer.Given answer = send(zip, "?dryRun=true&" + language + allowed(allowed, "&"));
        if (!answer.isGood()) {
            say.line(answer.why());
            return 1;
        }
        JsonNode plan = answer.json();
        files.write(
                plan.path("rejectionsCsv").asText(), plan.path("findingsCsv").asText());
        say.both("Dry run: nothing was written.", "Chạy thử: không ghi gì.");
        StoredImport told = new StoredImport(plan);
        planned(told);
        stopped(told, IMPORT);
        return 0;
    }

    int bringIn(RegisterZip zip, Optional<String> allowed, AnswerFiles files) throws IOException {
        Answer.Given answer = send(zip, allowed(allowed, "?"));
        Optional<StoredImport> stored =
                answer.isGood() ? Optional.of(new StoredImport(answer.json())) : runningOf(zip, answer);
        if (stored.isEmpty()) {
            say.line(answer.why());
            return 1;
        }
        StoredImport end = follow(stored.get().id());
        String self = PATH + "/" + end.id();
        files.write(text(self + "/rejections.csv?" + language), text(self + "/findings.csv?" + language));
        if (end.isStopped()) {
            planned(end);
            stopped(end, IMPORT);
            return 1;
        }
        catchUp(end.positions());
        say.both("Import %d has ended.".formatted(end.no()), "Lần nhập %d đã xong.".formatted(end.no()));
        planned(end);
        carried(end);
        return end.rows("failed") > 0 ? 1 : 0;
    }

    static String allowed(Optional<String> percent, String before) {
        return percent.map(share -> before + "allowChanges=" + share).orElse("");
    }

    /** The running import of this very folder, where another command began it. */
    private Optional<StoredImport> runningOf(RegisterZip zip, Answer.Given refused) {
        if (refused.status() != CONFLICT && refused.status() != UNPROCESSABLE) {
            return Optional.empty();
        }
        Optional<StoredImport> found = answered(PATH)
                .json()
                .path("items")
                .valueStream()
                .map(StoredImport::new)
                .filter(one ->
                        one.isRunning() && !one.isUndoing() && one.folder().equals(zip.sha256()))
                .findFirst();
        found.ifPresent(_ -> say.both(
                "This folder is being brought in already; following that import.",
                "Thư mục này đang được nhập; theo dõi tiếp lần nhập đó."));
        return found;
    }

    private Answer.Given send(RegisterZip zip, String query) {
        UUID key = UUID.randomUUID();
        return patiently(() -> api.post(PartName.CASE, PATH + query, "application/zip", zip.bytes(), key));
    }

    StoredImport follow(String id) {
        Duration pause = LOOK_FIRST;
        while (true) {
            StoredImport shown = new StoredImport(answered(PATH + "/" + id).json());
            if (shown.rows() > 0) {
                progress.at("dòng · rows" + trouble(shown), shown.settled(), shown.rows());
            }
            if (!shown.isRunning()) {
                progress.end();
                return shown;
            }
            pause(pause);
            pause = longer(pause);
        }
    }

    private static String trouble(StoredImport shown) {
        int failing = shown.rows("failing");
        return failing == 0
                ? ""
                : " (đang thử lại %d: %s)"
                        .formatted(
                                failing,
                                String.join(", ", shown.said("troubles").keySet()));
    }

    /** Figures are counted from what monitoring-service has read: a report right after the import must be right. */
    void catchUp(Map<String, Long> positions) {
        boolean runs = state.parts().stream().anyMatch(part -> part.name() == PartName.MONITORING);
        Instant begun = Instant.now();
        while (runs && !behind(positions).isEmpty()) {
            if (Duration.between(begun, Instant.now()).compareTo(CATCHING_UP_MAX) > 0) {
                progress.end();
                say.both(
                        "monitoring-service has not read everything yet: figures may still be behind.",
                        "Dịch vụ theo dõi chưa cập nhật hết: số liệu có thể còn thiếu.");
                return;
            }
            progress.say("số liệu đang cập nhật · figures are catching up: " + behind(positions));
            pause();
        }
        progress.end();
    }

    private String behind(Map<String, Long> positions) {
        JsonNode read = patiently(() -> api.get(PartName.MONITORING, POSITIONS)).json();
        return positions.entrySet().stream()
                .filter(log -> read.path(log.getKey()).asLong() < log.getValue())
                .map(log -> "%s %d / %d"
                        .formatted(log.getKey(), read.path(log.getKey()).asLong(), log.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void planned(StoredImport told) {
        say.line("  %6d  dòng mới hoặc đính chính · rows that change something".formatted(told.count("planned")));
        say.line("  %6d  dòng không đổi · rows that say what is known".formatted(told.count("unchanged")));
        say.line("  %6d  dòng bị từ chối · refused rows".formatted(told.count("rejected")));
        say.line("  %6d  phát hiện · findings".formatted(told.count("findings")));
        told.changes()
                .forEach((register, count) -> say.line(
                        "          %s: %s dữ liệu đang có sẽ đổi · of what stands changes".formatted(register, count)));
        if (!told.unknownFiles().isEmpty()) {
            say.line(
                    "  không phải sổ, để nguyên · no registers, left alone: " + String.join(", ", told.unknownFiles()));
        }
        unknownColumns(told);
    }

    private void unknownColumns(StoredImport told) {
        if (!told.unknownColumns().isEmpty()) {
            say.line("  cột không có trong mẫu, để nguyên · unknown columns, left alone: "
                    + String.join(", ", told.unknownColumns()));
        }
    }

    void stopped(StoredImport told, String command) {
        if (!told.stop("english").isEmpty()) {
            say.both(told.stop("english"), told.stop("vietnamese"));
            say.line("  ./liem %s --allow-changes %d".formatted(command, told.neededPercent()));
        }
    }

    private void carried(StoredImport told) {
        list("dòng chờ phân hệ khác · rows kept until the system takes their register", told.byRegister("waiting"));
        list("dòng trái với dữ liệu trong hệ thống · rows that contradict the system", told.said("refusals"));
        list("dòng chưa ghi được · rows that could not be carried", told.said("failures"));
    }

    void list(String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            say.line("  %6d  %s: %s"
                    .formatted(
                            counts.values().stream().mapToInt(count -> count).sum(),
                            what,
                            counts.entrySet().stream()
                                    .map(one -> one.getKey().toLowerCase(Locale.ROOT) + " " + one.getValue())
                                    .collect(Collectors.joining(", "))));
        }
    }

    String text(String path) {
        return answered(path).text();
    }

    Answer.Given answered(String path) {
        Answer.Given answer = patiently(() -> api.get(PartName.CASE, path));
        if (!answer.isGood()) {
            throw new IllegalStateException(answer.why());
        }
        return answer;
    }

    /** A service that dies is started again: the import goes on, and so does this. */
    Answer.Given patiently(Question question) {
        Instant begun = Instant.now();
        while (true) {
            switch (question.ask()) {
                case Answer.Given given -> {
                    return given;
                }
                case Answer.Silent() ->
                    progress.say("dịch vụ chưa trả lời, chờ · the service does not answer, waiting");
            }
            if (Duration.between(begun, Instant.now()).compareTo(SILENCE_MAX) > 0) {
                throw new IllegalStateException(
                        "The service does not answer; an import that was taken in goes on once it does.\n"
                                + "Dịch vụ không trả lời; việc nhập đã tiếp nhận sẽ tiếp tục khi dịch vụ hoạt động lại.");
            }
            pause();
        }
    }

    /** Something that is asked until there is an answer. */
    interface Question {
        Answer ask();
    }

    static Duration longer(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(GROWS_BY));
        return longer.compareTo(LOOK_EVERY) > 0 ? LOOK_EVERY : longer;
    }

    private static void pause() {
        pause(LOOK_FIRST);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; an import that was taken in goes on", e);
        }
    }
}
