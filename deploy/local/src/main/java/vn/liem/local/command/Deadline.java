package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueDates;
import vn.liem.procedure.due.DueList;
import vn.liem.procedure.file.ProfileFolder;

/** Says when a limit of the law is due, and why; needs no running system. */
@Command(
        name = "deadline",
        sortOptions = false,
        description = {
            "Say when a limit of the law is due and why, or why it gives no date. Needs no running system.",
            "Cho biết ngày hết hạn của một thời hạn theo luật và cách tính, hoặc vì sao không có ngày. Không cần hệ thống"
                    + " đang chạy.",
            "",
            "  ./liem deadline --rule SRC-05 --from 2026-01-30",
            "  ./liem deadline --rule INV --offence '353(2)' --from 2025-10-15 --extensions 2",
            "  ./liem deadline --rule APP-03 --case superior --from 2026-04-10",
            "  ./liem deadline --file list.json",
            "",
            "A rule is a row of deadlines.json, a row without the letter of its version (INV-SERIOUS, CMP-01), or a group"
                    + " whose row the class chooses (INV, DET, PRO, TRI).",
            "Mã thời hạn là một dòng của deadlines.json, mã không kèm chữ chỉ phiên bản (INV-SERIOUS, CMP-01), hoặc nhóm"
                    + " chọn theo loại tội phạm (INV, DET, PRO, TRI).",
            "",
            "FILE is a JSON list of {\"id\", \"start\", \"rule\"}; rule is a row (\"SRC-05\", beside it class, offence,"
                    + " case, extensions, custody_days, stated) or a length {\"n\", \"unit\", \"roll\","
                    + " \"deduct_custody_days\"} in the units H, D, WD, M, M30, Y. Printed is a JSON list of {\"id\","
                    + " \"nominal\", \"due\", \"explanation\"}; both days are null where the law gives no date.",
            "FILE là danh sách JSON gồm {\"id\", \"start\", \"rule\"}; kết quả là danh sách JSON gồm {\"id\", \"nominal\","
                    + " \"due\", \"explanation\"}; hai ngày là null khi luật không cho ngày.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:a date, or the sentence why the law gives none",
            "2:the question, the file or the profile is wrong; it says what and where"
        })
public final class Deadline implements Callable<Integer> {

    private static final int WRONG = 2;

    /** How it is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--rule",
            paramLabel = "ROW",
            description = {"The limit, SRC-05.", "Mã thời hạn, SRC-05."})
    private Optional<String> rule = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = {
                "What starts it: 2026-01-30, or with the hour 2026-02-13T16:30; for a limit counted back, the nominal end"
                        + " of the other limit.",
                "Ngày bắt đầu, có thể kèm giờ; với thời hạn tính lùi là ngày hết hạn theo số đếm của thời hạn kia."
            })
    private Optional<String> from = Optional.empty();

    @Mixin
    private DeadlineOptions more = new DeadlineOptions();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = {"Answer a list of questions.", "Trả lời một danh sách câu hỏi."})
    private Optional<Path> file = Optional.empty();

    @Mixin
    private ProfileOption law = new ProfileOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "How it is printed (default: text for a rule, json for a file).",
                "Dạng hiển thị (mặc định: text cho một thời hạn, json cho tệp)."
            })
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "vi|en|both",
            description = {"The language of the explanation (default: both).", "Ngôn ngữ giải thích (mặc định: cả hai)."
            })
    private DeadlineAnswer.Language language = DeadlineAnswer.Language.BOTH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Say aside = new Say(spec.commandLine().getErr());
        if (rule.isPresent() == file.isPresent() || rule.isPresent() != from.isPresent()) {
            aside.both(
                    "Say --rule ROW and --from DAY, or --file FILE.",
                    "Hãy nêu --rule MÃ và --from NGÀY, hoặc --file TỆP.");
            return WRONG;
        }
        Optional<Profile> profile = law.profile(aside);
        if (profile.isEmpty()) {
            return WRONG;
        }
        return file.isPresent() ? list(file.get(), profile.get(), aside) : one(profile.get(), aside);
    }

    private int one(Profile profile, Say aside) {
        return switch (more.question(rule.orElseThrow(), from.orElseThrow(), profile)) {
            case DeadlineOptions.Read.Wrong(var why) -> {
                aside.both(why.english(), why.vietnamese());
                yield WRONG;
            }
            case DeadlineOptions.Read.Question(var question) ->
                switch (new DueDates(profile).answer(question)) {
                    case DueAnswer.Wrong(var why) -> {
                        aside.both(why.english(), why.vietnamese());
                        yield WRONG;
                    }
                    case DueAnswer.Due due -> print(List.of(answered(rule.orElseThrow(), due, profile)));
                    case DueAnswer.NoDate none -> print(List.of(answered(rule.orElseThrow(), none, profile)));
                };
        };
    }

    private int list(Path path, Profile profile, Say aside) throws IOException {
        if (more.isUsed()) {
            aside.both(
                    "With --file, class, case and the like stand in the file's entries.",
                    "Với --file, loại tội phạm, trường hợp… được ghi trong từng mục của tệp.");
            return WRONG;
        }
        Optional<String> text = new ProfileFolder.OnDisk(path.toAbsolutePath().resolveSibling(""))
                .text(String.valueOf(path.getFileName()));
        if (text.isEmpty()) {
            aside.both(
                    "%s cannot be read: it is missing, no file, larger than 4 MB or not UTF-8.".formatted(path),
                    "Không đọc được %s: không có, không phải tệp, lớn hơn 4 MB hoặc không phải UTF-8.".formatted(path));
            return WRONG;
        }
        var answers = DueList.answer(String.valueOf(path.getFileName()), text.get(), profile);
        if (!answers.faults().isEmpty()) {
            answers.faults().forEach(fault -> FaultLines.tell(fault, aside));
            return WRONG;
        }
        List<DeadlineAnswer> all = new ArrayList<>();
        for (DueList.Answered entry : answers.rows()) {
            if (!entry.overlooked().isEmpty()) {
                String fields = String.join(", ", entry.overlooked());
                aside.both(
                        "%s: these fields mean nothing here: %s".formatted(entry.id(), fields),
                        "%s: các trường sau không có ý nghĩa ở đây: %s".formatted(entry.id(), fields));
            }
            all.add(answered(entry.id(), entry.answer(), profile));
        }
        return print(all);
    }

    private DeadlineAnswer answered(String id, DueAnswer answer, Profile profile) {
        return new DeadlineAnswer(id, answer, profile, language);
    }

    private int print(List<DeadlineAnswer> answers) {
        Say say = new Say(spec.commandLine().getOut());
        Format chosen = format.orElse(file.isPresent() ? Format.JSON : Format.TEXT);
        switch (chosen) {
            case JSON ->
                say.line(
                        file.isPresent()
                                ? DeadlineAnswer.jsonOfAll(answers)
                                : answers.getFirst().json());
            case TEXT -> answers.forEach(answer -> answer.lines().forEach(say::line));
        }
        return 0;
    }
}
