package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.KnownFacts;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.ReportForm;
import vn.liem.monitoring.word.ReportForm.Piece;
import vn.liem.registers.SampleRegisters;

class ReportFormTest {

    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final Report HALF = new Report(LocalDate.of(2024, 1, 1), LAST, LAST, Optional.of("T01"));
    private static final Facts FACTS = FactsOfRegisters.of(SampleRegisters.PROVINCE);
    private static final Known KNOWN = KnownFacts.of(FACTS);
    private static final Sheet SHEET = Sheet.of(FACTS, HALF, Law.vietnam().order());

    @Test
    void there_are_fourteen_forms_and_no_two_are_alike() {
        assertEquals(
                IntStream.rangeClosed(1, 14).mapToObj(number -> "r" + number).toList(),
                ReportForm.all().stream().map(ReportForm::code).toList());
        Set<List<Piece>> skeletons = new HashSet<>();
        ReportForm.all().forEach(form -> assertTrue(skeletons.add(form.pieces()), form.code()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_names_figures_that_are_defined_and_tables_that_are_filled(ReportForm form) {
        Annexes annexes = new Annexes(FACTS, HALF, Law.vietnam().order(), Territory.everywhere());
        CaseAnnexes ofCase = new CaseAnnexes(someCase(), FACTS, LAST);
        for (Piece piece : form.pieces()) {
            figuresOf(piece).forEach(id -> assertTrue(Definitions.find(id).isPresent(), form.code() + " " + id));
            if (piece instanceof Piece.Annex(var code)) {
                Annex table =
                        (form.needs() == ReportForm.Needs.CASE ? ofCase.find(code) : annexes.find(code)).orElseThrow();
                table.rows().forEach(row -> assertEquals(table.columns().size(), row.size(), code));
            }
        }
    }

    private static List<String> figuresOf(Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> {
                List<String> ids = new ArrayList<>();
                Matcher places = FormTables.FIGURE.matcher(text);
                while (places.find()) {
                    ids.add(places.group(1));
                }
                assertEquals(text.chars().filter(letter -> letter == '{').count(), ids.size(), text);
                yield ids;
            }
            case Piece.Figures(var ids, var _) -> ids;
            case Piece.Heading _, Piece.ChosenFigures _, Piece.Annex _, Piece.NotHeld _, Piece.ToWrite _ -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_printed_with_its_title_its_headings_and_what_is_not_held(ReportForm form) throws IOException {
        String text = printed(form);
        assertTrue(text.contains(form.title()), text);
        assertFalse(text.contains("{"), text);
        for (Piece piece : form.pieces()) {
            switch (piece) {
                case Piece.Heading(var heading) -> assertTrue(text.contains(flat(heading)), heading);
                case Piece.NotHeld(var what) -> assertTrue(text.contains(flat(what)), what);
                case Piece.ToWrite(var what) -> assertTrue(text.contains(flat(what)), what);
                case Piece.Words _, Piece.Figures _, Piece.ChosenFigures _, Piece.Annex _ -> {}
            }
        }
    }

    @Test
    void a_monthly_note_fits_on_two_pages() throws IOException {
        assertTrue(pdf(ReportForm.find("r1").orElseThrow()).getNumberOfPages() <= 2);
    }

    @Test
    void a_sentence_says_the_figure_to_the_digit() throws IOException {
        String text = printed(ReportForm.find("r3").orElseThrow());
        String cases = Paper.written(SHEET.reported().figure("cases.instituted"));
        String accused = Paper.written(SHEET.reported().figure("accused.instituted"));
        assertTrue(text.contains("Khởi tố mới %s vụ án, %s bị can".formatted(cases, accused)), text);
    }

    /** A table and the figure above it say the same. */
    @Test
    void a_table_has_as_many_rows_as_its_figure_says() {
        Annexes annexes = new Annexes(FACTS, HALF, Law.vietnam().order(), Territory.everywhere());
        assertEquals(
                count("appraisals.open"),
                annexes.find("appraisals").orElseThrow().rows().size());
        assertEquals(
                count("directives.overdue"),
                annexes.find("directives_overdue").orElseThrow().rows().size());
        assertEquals(
                count("petitions.prolonged"),
                annexes.find("petitions_prolonged").orElseThrow().rows().size());
        assertEquals(
                count("supervision.monitored.cases")
                        + count("supervision.monitored.matters")
                        + count("supervision.delisted"),
                annexes.find("monitored").orElseThrow().rows().size());
        assertEquals(
                count("discipline.party") + count("discipline.administrative") + count("discipline.headResponsibility"),
                annexes.find("discipline").orElseThrow().rows().size());
        assertEquals(
                count("discipline.gapOpen"),
                annexes.find("discipline_gap").orElseThrow().rows().size());
        assertTrue(
                count("discipline.gapOpen") > 0 && count("appraisals.open") > 0 && count("discipline.party") > 0,
                "there is something to print");
    }

    /** Registers say how often: somebody was urged in this one. */
    @Test
    void the_table_of_directives_says_how_often_each_was_urged() {
        Annex directives = new Annexes(FACTS, HALF, Law.vietnam().order(), Territory.everywhere())
                .find("directives")
                .orElseThrow();
        int place =
                directives.columns().stream().map(Annex.Column::title).toList().indexOf("Số lần đôn đốc");
        assertTrue(directives.rows().stream().anyMatch(row -> !row.get(place).equals("0")));
    }

    private static long count(String figure) {
        return ((Figure.Count) SHEET.reported().figure(figure)).count();
    }

    static Stream<ReportForm> forms() {
        return ReportForm.all().stream();
    }

    private static String printed(ReportForm form) throws IOException {
        PdfReader pdf = pdf(form);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append(' ');
        }
        return flat(text.toString());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static PdfReader pdf(ReportForm form) throws IOException {
        FilledForm filled = new FilledForm(
                form,
                Optional.of(someCase()).filter(_ -> form.needs() == ReportForm.Needs.CASE),
                form.needs() == ReportForm.Needs.FIGURES ? List.of("cases", "recovery.rateLoss") : List.of());
        Paper paper = new Paper(
                        SHEET,
                        KNOWN,
                        Optional.empty(),
                        Paper.bodyOf(KNOWN, HALF),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Law.vietnam().order(),
                        Territory.everywhere())
                .in(Optional.of(filled));
        byte[] bytes = PaperFormat.PDF.bytes(paper);
        Files.write(Path.of("target", "form-" + form.code() + ".pdf"), bytes);
        return new PdfReader(bytes);
    }

    /** One that went a long way. */
    private static CaseFact someCase() {
        return FACTS.cases().stream()
                .max(java.util.Comparator.comparing((CaseFact each) -> FACTS.decisions().stream()
                                .filter(decision -> decision.caseId().equals(each.id()))
                                .count())
                        .thenComparing(CaseFact::number))
                .orElseThrow();
    }
}
