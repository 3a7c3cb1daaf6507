package vn.liem.procedure.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockCase;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.counting.LimitWords;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionMark;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DetailKind;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.ConfidenceByDay;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.law.TransitionRow;
import vn.liem.procedure.law.Validity;

/** The page {@code docs/journey.md}: the stages, the decision table, the clocks, and the law's machines as they run. */
public record JourneyPage(Profile profile) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Writes the page of the product's profile to the path that is given. */
    public static void main(String[] path) throws IOException {
        Files.writeString(Path.of(path[0]), new JourneyPage(Profile.vietnam()).text());
    }

    /** The whole page. */
    public String text() {
        return String.join(
                "\n",
                """
                # The journey of a case (hành trình của vụ án)

                Written by the build from `platform/procedure`: the diagram and the tables show the rows that the stage machine and
                the clocks run on. A row that was not read in a source says so: *chưa đối chiếu*. To write the page anew after a
                change of the profile, run `./mvnw -pl platform/procedure -am test -Dtest=JourneyPageTest -Dliem.write=true
                -Dsurefire.failIfNoSpecifiedTests=false`.

                ## Stages (giai đoạn)
                """,
                StageDiagram.of(profile.decisions()),
                stages(),
                "## Decisions (quyết định tố tụng)\n",
                decisions(),
                "Each return of the file counts against the body that returns it, over the whole case:\n",
                caps(),
                "## Clocks (thời hạn)\n\nThe length follows the law of the day the clock starts; where the class of the crime"
                        + " decides, each class has its line.\n",
                clocks(),
                "## Machines of the law (từng bước theo luật)\n\nFiner than the stages above: what each body decides, by which"
                        + " article, and how sure the row is.\n",
                machines(),
                new LawSection(profile.law()).text());
    }

    private static String stages() {
        var table = new MarkdownTable("Stage", "Tiếng Việt", "English");
        for (var stage : CaseStage.values()) {
            table.row(stage.name(), stage.vietnamese(), stage.english());
        }
        return table.text();
    }

    private String decisions() {
        var table = new MarkdownTable(
                "Decision",
                "Quyết định",
                "English",
                "In stage",
                "Leads to",
                "Of one accused alone in",
                "Detail",
                "Kept by",
                "Article",
                "Rows",
                "Độ tin cậy");
        for (var rule : profile.decisions().inOrder()) {
            table.row(
                    rule.decision().code(),
                    rule.name().vietnamese(),
                    rule.name().english(),
                    inStages(rule),
                    rule.to().name() + (rule.has(DecisionMark.OPENS_ROUND) ? ", a new round" : ""),
                    names(rule.ofOneAccusedIn()),
                    rule.detail() == DetailKind.NONE ? "" : rule.detail().name().toLowerCase(Locale.ROOT),
                    rule.service().name().toLowerCase(Locale.ROOT) + "-service",
                    rule.article(),
                    String.join(", ", rule.transitions()),
                    confidence(rule));
        }
        return table.text();
    }

    private static String inStages(DecisionRule rule) {
        return (rule.has(DecisionMark.OPENS_CASE) ? "none, " : "")
                + names(rule.from())
                + (rule.has(DecisionMark.NEEDS_INDICTMENT) ? ", after indicted" : "");
    }

    private static String names(Collection<CaseStage> stages) {
        return stages.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private String confidence(DecisionRule rule) {
        var sure = rule.transitions().stream()
                .flatMap(id -> profile.transition(id).stream())
                .map(row -> confidence(row.confidence()))
                .distinct()
                .toList();
        return sure.isEmpty() ? Confidence.LIKELY.vietnamese() : String.join("; ", sure);
    }

    private String caps() {
        var table = new MarkdownTable("Body", "Cơ quan, người trả hồ sơ", "At most", "In stage", "Kept by", "Article");
        for (var cap : profile.decisions()
                .rule(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION)
                .caps()) {
            table.row(
                    cap.body().code(),
                    cap.body().vietnamese(),
                    Integer.toString(cap.most()),
                    cap.stage().name(),
                    cap.service().name().toLowerCase(Locale.ROOT) + "-service",
                    cap.article());
        }
        return table.text();
    }

    private String clocks() {
        var table = new MarkdownTable(
                "Started by", "Thời hạn", "English", "Class", "Limit", "Extensions", "Rows", "Article", "Độ tin cậy");
        for (var rule : profile.clocks().started()) {
            rule.cases().forEach(rows -> clockRow(table, rule, rows));
        }
        return table.text();
    }

    private void clockRow(MarkdownTable table, ClockRule rule, ClockCase rows) {
        var versions = rows.rows().stream()
                .flatMap(id -> profile.deadline(id).stream())
                .toList();
        table.row(
                rule.startedBy().code(),
                rule.name().vietnamese(),
                rule.name().english(),
                rows.classes().stream().sorted().map(OffenceClass::vietnamese).collect(Collectors.joining(", ")),
                joined(versions.stream()
                        .map(row -> rows.length().orElse(row.limit()))
                        .map(JourneyPage::words)
                        .toList()),
                rows.extensions().stream().map(JourneyPage::words).collect(Collectors.joining(", ")),
                String.join(", ", rows.rows()),
                joined(versions.stream().map(row -> row.article()).toList()),
                joined(versions.stream()
                        .map(row -> confidence(row.limitConfidence()))
                        .toList()));
    }

    private static String words(Limit limit) {
        return LimitWords.of(limit).vietnamese();
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("; "));
    }

    private String machines() {
        var machines = profile.transitions().stream()
                .map(TransitionRow::machine)
                .distinct()
                .toList();
        return machines.stream().map(this::machine).collect(Collectors.joining("\n"));
    }

    private String machine(String machine) {
        var table = new MarkdownTable(
                "Row", "From", "Quyết định", "English", "To", "By", "Condition", "Article", "In force", "Độ tin cậy");
        profile.transitions().stream()
                .filter(row -> row.machine().equals(machine))
                .forEach(row -> table.row(
                        row.id(),
                        String.join(", ", row.from()),
                        row.decision().vietnamese(),
                        row.decision().english(),
                        row.to(),
                        row.by(),
                        row.guard(),
                        row.article(),
                        inForce(row.validity()),
                        confidence(row.confidence())));
        var title = title(machine);
        return "### %s: %s (%s)\n\n%s".formatted(machine, title.vietnamese(), title.english(), table.text());
    }

    private static Wording title(String machine) {
        return switch (machine) {
            case "SRC" -> new Wording("Nguồn tin về tội phạm", "information source on crime");
            case "INV" -> new Wording("Điều tra", "investigation");
            case "PRO" -> new Wording("Truy tố", "prosecution");
            case "TRI" -> new Wording("Xét xử sơ thẩm", "first-instance trial");
            case "APP" -> new Wording("Xét xử phúc thẩm", "appeal");
            case "REV" -> new Wording("Giám đốc thẩm, tái thẩm", "cassation and reopening");
            case "ENF" -> new Wording("Thi hành án", "execution");
            case "PTY" -> new Wording("Diện theo dõi, chỉ đạo của Ban Chỉ đạo", "list of the Steering Committee");
            default -> new Wording(machine, machine);
        };
    }

    private static String inForce(Validity validity) {
        var from = validity.from().map(day -> "from " + written(day)).orElse("not stated");
        return from + validity.to().map(day -> " to " + written(day)).orElse("");
    }

    private static String confidence(ConfidenceByDay confidence) {
        var later = confidence.later().filter(change -> confidence.on(change.from()) != confidence.first());
        return switch (confidence.first()) {
            case CONFIRMED -> confirmed(later);
            case LIKELY, POSSIBLE, DOUBTFUL, UNKNOWN -> confidence.first().vietnamese();
        };
    }

    private static String confirmed(Optional<ConfidenceByDay.Later> later) {
        return later.map(change -> "%s đến %s; từ %s: %s"
                        .formatted(
                                Confidence.CONFIRMED.vietnamese(),
                                written(change.from().minusDays(1)),
                                written(change.from()),
                                change.confidence().vietnamese()))
                .orElse(Confidence.CONFIRMED.vietnamese());
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }
}
