package vn.liem.monitoring.figures.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;

/** The facts that the accepted rows of a data set tell. */
public final class FactsOfRegisters {

    /** Rows of these are told after all others. */
    private static final List<String> HANG_ON_OTHERS = List.of("asset_measures.csv", "recoveries.csv");

    private final RawRegisters registers;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, ObligationFact> obligations = new LinkedHashMap<>();
    private final Map<String, AssetFact> assets = new LinkedHashMap<>();

    private FactsOfRegisters(RawRegisters registers) {
        this.registers = registers;
    }

    /** The facts of a set. */
    public static Facts of(SampleRegisters set) {
        Set<String> refused = new HashSet<>();
        if (set == SampleRegisters.BAD_ROWS) {
            set.expectedRejections().forEach(line -> refused.add(line.substring(0, line.lastIndexOf(','))));
        }
        FactsOfRegisters told = new FactsOfRegisters(RawRegisters.of(set.files()));
        Set<List<String>> seen = new HashSet<>();
        told.registers.rows().stream()
                .filter(row -> !refused.contains(row.file() + "," + row.line()))
                .filter(row -> seen.add(withFile(row)))
                .sorted(Comparator.comparingInt((RawRow row) -> HANG_ON_OTHERS.indexOf(row.file()))
                        .thenComparing(row -> told.registers.cell(row, "decided_on")))
                .forEach(told::tell);
        told.facts.addAll(told.obligations.values());
        told.facts.addAll(told.assets.values());
        return Facts.of(told.facts);
    }

    private static List<String> withFile(RawRow row) {
        List<String> all = new ArrayList<>(row.cells());
        all.add(row.file());
        return all;
    }

    private void tell(RawRow row) {
        switch (row.file()) {
            case "units.csv" ->
                facts.add(new UnitFact(
                        cell(row, "unit_code"), cell(row, "name_vi"), cell(row, "name_en"), text(row, "parent_code")));
            case "sources.csv" -> facts.add(source(row));
            case "cases.csv" -> registered(row);
            case "accused.csv" ->
                facts.add(new AccusedFact(
                        cell(row, "case_no"),
                        cell(row, "person_no"),
                        LocalDate.parse(cell(row, "accused_on")),
                        cell(row, "official").equals("yes"),
                        cell(row, "party_member").equals("yes"),
                        offence(row)));
            case "proceedings.csv" -> decided(row);
            case "transfers.csv" -> facts.add(handOver(row));
            case "obligations.csv" -> fixed(row);
            case "recoveries.csv" ->
                obligations.computeIfPresent(
                        cell(row, "obligation_no"),
                        (_, obligation) -> obligation.received(new ObligationFact.Receipt(
                                cell(row, "recovery_no"),
                                cell(row, "mode"),
                                cell(row, "amount"),
                                LocalDate.parse(cell(row, "received_on")),
                                day(row, "reversed_on"),
                                Optional.empty())));
            case "assets.csv" ->
                assets.put(cell(row, "asset_no"), AssetFact.in("case:" + cell(row, "case_no"), cell(row, "asset_no")));
            case "asset_measures.csv" ->
                assets.computeIfPresent(cell(row, "asset_no"), (_, asset) -> secured(asset, row));
            case "directives.csv" -> facts.add(directive(row));
            case "appraisals.csv" -> facts.add(appraisal(row));
            case "petitions.csv" -> facts.add(petition(row));
            case "discipline.csv" -> facts.add(disciplined(row));
            case "supervision.csv" ->
                facts.add(new SupervisionFact(
                        cell(row, "subject_no") + cell(row, "listed_on"),
                        cell(row, "subject_no"),
                        cell(row, "level"),
                        cell(row, "criterion"),
                        LocalDate.parse(cell(row, "listed_on")),
                        day(row, "delisted_on"),
                        Optional.of(cell(row, "member"))
                                .filter(seat -> !seat.isEmpty())
                                .map(seat ->
                                        new SupervisionFact.InCharge(seat, LocalDate.parse(cell(row, "listed_on"))))
                                .stream()
                                .toList()));
            default -> {}
        }
    }

    private void fixed(RawRow row) {
        List<ObligationFact.Reduction> reductions = day(row, "reduced_on").stream()
                .map(on -> new ObligationFact.Reduction(cell(row, "reduced_amount"), on))
                .toList();
        obligations.put(
                cell(row, "obligation_no"),
                new ObligationFact(
                        "case:" + cell(row, "case_no"),
                        cell(row, "obligation_no"),
                        cell(row, "kind"),
                        cell(row, "beneficiary"),
                        cell(row, "amount"),
                        LocalDate.parse(cell(row, "fixed_on")),
                        day(row, "enforceable_on"),
                        reductions,
                        List.of(),
                        Optional.empty()));
    }

    private AssetFact secured(AssetFact asset, RawRow row) {
        AssetFact.Measure measure =
                new AssetFact.Measure(cell(row, "measure"), LocalDate.parse(cell(row, "decided_on")));
        AssetFact secured = asset.with(new AssetFact.Recorded(measure, text(row, "value")));
        return day(row, "ended_on")
                .map(on -> secured.with(new AssetFact.Ended(measure, on, Optional.empty())))
                .orElse(secured);
    }

    private SourceFact source(RawRow row) {
        return new SourceFact(
                cell(row, "source_no"),
                cell(row, "source_no"),
                cell(row, "channel"),
                cell(row, "sent_by"),
                LocalDate.parse(cell(row, "sent_on")),
                text(row, "received_by"),
                day(row, "received_on").map(day -> new SourceFact.Receipt(cell(row, "received_by"), day)).stream()
                        .toList(),
                day(row, "redirected_on").map(SourceFact.Redirection::new).stream()
                        .toList(),
                day(row, "decided_on").map(day -> new SourceFact.Settlement(cell(row, "decision"), day)).stream()
                        .toList());
    }

    private void registered(RawRow row) {
        facts.add(new CaseFact(
                cell(row, "case_no"),
                cell(row, "case_no"),
                cell(row, "item_type"),
                cell(row, "locality"),
                cell(row, "field"),
                cell(row, "offence_group"),
                LocalDate.parse(cell(row, "registered_on")),
                day(row, "instituted_on"),
                offence(row),
                text(row, "parent_case_no"),
                day(row, "merged_on").map(day -> new CaseFact.Merger(cell(row, "merged_into"), day)),
                text(row, "loss_amount").map(amount -> new CaseFact.Loss(amount, day(row, "loss_determined_on")))));
    }

    private void decided(RawRow row) {
        String caseNo = cell(row, "case_no");
        ProceduralDecision decision =
                ProceduralDecision.ofCode(cell(row, "decision")).orElseThrow();
        boolean opensRound = decision == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                || decision == ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
        facts.add(new DecisionFact(
                caseNo,
                decision,
                cell(row, "document_no"),
                LocalDate.parse(cell(row, "decided_on")),
                cell(row, "by_unit"),
                text(row, "person_no"),
                text(row, "detail"),
                rounds.merge(caseNo, opensRound ? 1 : 0, Integer::sum),
                row.line()));
    }

    private Optional<Offence> offence(RawRow row) {
        return text(row, "offence_article").map(article -> new Offence(article, text(row, "offence_clause")));
    }

    private HandOverFact handOver(RawRow row) {
        return new HandOverFact(
                cell(row, "transfer_no"),
                new HandOverFact.Subject(
                        HandOverFact.Kind.valueOf(cell(row, "subject").toUpperCase(Locale.ROOT)),
                        cell(row, "subject_no")),
                HandOverFact.Origin.RECORDED,
                day(row, "sent_on")
                        .map(day -> new HandOverFact.Offer(
                                cell(row, "from_unit"),
                                cell(row, "to_unit"),
                                day,
                                text(row, "documents").map(Long::valueOf),
                                Optional.empty(),
                                Optional.empty())),
                day(row, "received_on").map(day -> new HandOverFact.Receipt(day, 0, Optional.empty())),
                day(row, "outcome_on")
                        .map(day -> HandOverFact.End.told(
                                HandOverFact.Outcome.valueOf(
                                        cell(row, "outcome").toUpperCase(Locale.ROOT)),
                                day)),
                Optional.empty(),
                Optional.empty());
    }

    private DirectiveFact directive(RawRow row) {
        return new DirectiveFact(
                cell(row, "directive_no"),
                cell(row, "directive_no"),
                LocalDate.parse(cell(row, "issued_on")),
                cell(row, "issued_by"),
                cell(row, "addressed_to"),
                text(row, "subject_no"),
                day(row, "due_on"),
                new DirectiveFact.Told(
                        day(row, "extended_to"),
                        day(row, "reported_on"),
                        day(row, "verified_on"),
                        day(row, "cancelled_on"),
                        text(row, "urges").map(Long::valueOf)),
                List.of());
    }

    private AppraisalFact appraisal(RawRow row) {
        String number = cell(row, "request_no");
        return new AppraisalFact(
                cell(row, "case_no"),
                new AppraisalFact.Asked(
                        number,
                        cell(row, "kind"),
                        cell(row, "body_unit"),
                        LocalDate.parse(cell(row, "requested_on")),
                        day(row, "due_on"),
                        true,
                        Optional.empty()),
                day(row, "received_on").map(day -> new AppraisalFact.Dated(number, day)),
                List.of(),
                List.of(),
                List.of(),
                text(row, "awaiting_days").map(Integer::valueOf).orElse(0),
                day(row, "concluded_on").map(day -> new AppraisalFact.Dated(number, day)));
    }

    private PetitionFact petition(RawRow row) {
        LocalDate receivedOn = LocalDate.parse(cell(row, "received_on"));
        List<PetitionFact.Step> steps = new ArrayList<>();
        if (cell(row, "beyond_level").equals("yes")) {
            steps.add(PetitionFact.Step.plain(PetitionFact.Code.MARKED_BEYOND_LEVEL, receivedOn));
        }
        day(row, "accepted_on")
                .map(on -> PetitionFact.Step.accepted(on, day(row, "due_on")))
                .or(() -> day(row, "due_on").map(due -> PetitionFact.Step.due(receivedOn, due)))
                .ifPresent(steps::add);
        day(row, "concluded_on")
                .ifPresent(on -> steps.add(PetitionFact.Step.plain(
                        cell(row, "result").equals("forwarded")
                                ? PetitionFact.Code.FORWARDED
                                : PetitionFact.Code.CONCLUDED,
                        on)));
        return new PetitionFact(
                cell(row, "petition_no"),
                cell(row, "petition_no"),
                cell(row, "kind"),
                Optional.empty(),
                cell(row, "received_by"),
                receivedOn,
                cell(row, "about_leader").equals("yes"),
                steps);
    }

    private DisciplineFact disciplined(RawRow row) {
        return new DisciplineFact(
                cell(row, "decision_no"),
                text(row, "case_no"),
                text(row, "person_no"),
                "",
                List.of(DisciplineFact.Decision.made(
                        cell(row, "decision_no"), cell(row, "track"), LocalDate.parse(cell(row, "decided_on")))),
                List.of());
    }

    private String cell(RawRow row, String column) {
        return registers.cell(row, column);
    }

    private Optional<String> text(RawRow row, String column) {
        return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty());
    }

    private Optional<LocalDate> day(RawRow row, String column) {
        return text(row, column).map(LocalDate::parse);
    }
}
