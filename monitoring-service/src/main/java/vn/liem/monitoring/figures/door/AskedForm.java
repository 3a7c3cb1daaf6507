package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.word.ReportForm;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Reads from a request what a form of report asks for beside the period. */
@RequestScoped
class AskedForm {

    private static final String CASE = "?case";
    private static final String FIGURES = "?figures";

    private final Query query;

    @Inject
    AskedForm(Query query) {
        this.query = query;
    }

    /** The form with this code, {@code r3} or {@code R3}; the end of the request where there is none. */
    static ReportForm known(String code) {
        return ReportForm.find(code.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    /** As what the request wants it. */
    FormFormat format() {
        return query.code("format", FormFormat.values())
                .map(code -> FormFormat.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(FormFormat.PDF);
    }

    /** The form with what the request names beside the period. */
    FilledForm filled(ReportForm form, Paper paper) {
        return switch (form.needs()) {
            case NOTHING -> new FilledForm(form, Optional.empty(), List.of());
            case CASE -> new FilledForm(form, Optional.of(theCase(paper)), List.of());
            case FIGURES -> new FilledForm(form, Optional.empty(), families());
        };
    }

    /** The case with a number or key; one of another territory is as unknown as one that is not there. */
    private CaseFact theCase(Paper paper) {
        Facts facts = paper.known().facts();
        Report report = paper.sheet().reported().report();
        String number =
                query.text("case").orElseThrow(() -> RequestRefused.because(FieldError.of(CASE, FieldRefusal.MISSING)));
        Optional<List<String>> within = report.scope().map(unit -> new UnitTree(facts.units()).within(unit));
        return facts.cases().stream()
                .filter(each -> each.number().equals(number) || each.id().equals(number))
                .filter(each ->
                        within.map(units -> units.contains(each.locality())).orElse(true))
                .filter(paper.territory()::holds)
                .findFirst()
                .orElseThrow(() -> RequestRefused.because(FieldError.of(CASE, FieldRefusal.UNKNOWN_REFERENCE)));
    }

    private List<String> families() {
        List<String> families = query.text("figures").stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
        if (families.isEmpty()) {
            throw RequestRefused.because(FieldError.of(FIGURES, FieldRefusal.MISSING));
        }
        if (!families.stream().allMatch(AskedForm::isKnown)) {
            throw RequestRefused.because(FieldError.of(FIGURES, FieldRefusal.NOT_A_CODE, knownFamilies()));
        }
        return families;
    }

    private static boolean isKnown(String family) {
        return Definitions.ALL.stream()
                .anyMatch(each -> each.id().equals(family) || each.id().startsWith(family + "."));
    }

    private static String knownFamilies() {
        return Definitions.ALL.stream()
                .map(each -> each.id().split("\\.", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
