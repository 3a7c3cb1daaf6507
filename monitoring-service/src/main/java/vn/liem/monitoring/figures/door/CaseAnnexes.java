package vn.liem.monitoring.figures.door;

import static vn.liem.monitoring.figures.door.Annex.day;
import static vn.liem.monitoring.figures.door.Annex.number;
import static vn.liem.monitoring.figures.door.Annex.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;

/** The tables of the sheet of one case, by what is dated up to a day (phiếu theo dõi vụ án, vụ việc). */
final class CaseAnnexes {

    private static final Law LAW = Law.vietnam();

    private final CaseFact theCase;
    private final LocalDate until;
    private final Facts facts;
    private final UnitTree units;
    private final Dossier dossier;

    CaseAnnexes(CaseFact theCase, Facts facts, LocalDate until) {
        this.theCase = theCase;
        this.until = until;
        this.facts = facts;
        this.units = new UnitTree(facts.units());
        this.dossier = LAW.dossier(ofCase().toList()).orElseThrow();
    }

    /** The table with a code; nothing where no such table is known. */
    Optional<Annex> find(String code) {
        return switch (code) {
            case "case_facts" -> Optional.of(known());
            case "case_stages" -> Optional.of(stages());
            case "case_decisions" -> Optional.of(decisions());
            case "case_accused" -> Optional.of(accused());
            case "case_hand_overs" -> Optional.of(handOvers());
            case "case_appraisals" -> Optional.of(appraisals());
            case "case_money" -> Optional.of(money());
            case "case_directives" -> Optional.of(directives());
            default -> Optional.empty();
        };
    }

    private Annex known() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Số", theCase.number()));
        rows.add(List.of("Loại", word(Terms.ITEM_TYPES, theCase.itemType())));
        rows.add(List.of("Địa bàn", unit(theCase.locality())));
        rows.add(List.of("Lĩnh vực", word(Terms.FIELDS, theCase.field())));
        rows.add(List.of("Nhóm tội, hành vi", word(Terms.OFFENCE_GROUPS, theCase.offenceGroup())));
        theCase.offence()
                .ifPresent(offence -> rows.add(List.of(
                        "Điều luật áp dụng",
                        offence.clause().map(clause -> "khoản " + clause + " ").orElse("") + "Điều " + offence.article()
                                + " Bộ luật Hình sự")));
        rows.add(List.of("Ngày vào sổ", Paper.day(theCase.registeredOn())));
        rows.add(List.of("Ngày khởi tố", byThen(theCase.institutedOn()).orElse("Chưa khởi tố")));
        rows.add(List.of("Số bị can", Integer.toString(dossier.accused().size())));
        rows.add(List.of("Giai đoạn", LAW.course(dossier).now().stage().vietnamese()));
        theCase.merger()
                .filter(how -> !how.joinedOn().isAfter(until))
                .ifPresent(how -> rows.add(List.of("Đã nhập vào vụ khác", Paper.day(how.joinedOn()))));
        return Annex.numbered(List.of(text("Nội dung", 34), text("Thông tin", 60)), rows);
    }

    private Annex stages() {
        Course course = LAW.course(dossier);
        List<List<String>> rows = new ArrayList<>();
        List<Course.Step> steps = course.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<LocalDate> left =
                    i + 1 < steps.size() ? Optional.of(steps.get(i + 1).since()) : Optional.empty();
            LocalDate since = steps.get(i).since();
            rows.add(List.of(
                    steps.get(i).stage().vietnamese(),
                    Paper.day(since),
                    left.map(Paper::day).orElse("Đang ở đây"),
                    Long.toString(ChronoUnit.DAYS.between(since, left.orElse(until)))));
        }
        return Annex.numbered(
                List.of(text("Giai đoạn", 44), day("Từ ngày"), day("Đến ngày"), number("Số ngày", 10)), rows);
    }

    private Annex decisions() {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionFact each : dossier.decisions()) {
            rows.add(List.of(
                    Paper.day(each.decidedOn()),
                    LAW.profile().decisions().rule(each.decision()).name().vietnamese(),
                    each.isOfRegister(theCase) ? "" : each.documentNo(),
                    each.isOfRegister(theCase) ? "Sổ không ghi" : unit(each.unit()),
                    each.person().isPresent() ? "Một bị can" : "Cả vụ"));
        }
        for (StepFact each : dossier.steps()) {
            rows.add(List.of(
                    Paper.day(each.decidedOn()),
                    each.step().map(step -> step.name().vietnamese()).orElse(each.code()),
                    each.documentNo(),
                    unit(each.unit()),
                    each.person().isPresent() ? "Một bị can" : "Cả vụ"));
        }
        return Annex.numbered(
                List.of(
                        day("Ngày"),
                        text("Quyết định", 32),
                        text("Số văn bản", 18),
                        text("Cơ quan", 26),
                        text("Phạm vi", 11)),
                rows);
    }

    /** How many are accused under which article: who they are stands in the file. */
    private Annex accused() {
        Map<String, Long> byArticle = new TreeMap<>();
        for (AccusedFact each : dossier.accused()) {
            byArticle.merge(
                    each.offence().map(offence -> "Điều " + offence.article()).orElse("Chưa rõ điều luật"),
                    1L,
                    Long::sum);
        }
        return Annex.numbered(
                List.of(text("Điều Bộ luật Hình sự", 60), number("Số bị can", 20)),
                byArticle.entrySet().stream()
                        .map(each -> List.of(each.getKey(), each.getValue().toString()))
                        .toList());
    }

    private Annex handOvers() {
        return Annex.numbered(
                List.of(
                        text("Bên chuyển", 24),
                        text("Bên nhận", 24),
                        day("Ngày chuyển"),
                        day("Ngày nhận"),
                        text("Kết quả", 20)),
                dossier.handOvers().stream()
                        .map(each -> List.of(
                                each.from().map(this::unit).orElse(""),
                                each.to().map(this::unit).orElse(""),
                                byThen(each.sentOn()).orElse(""),
                                byThen(each.receivedOn()).orElse(""),
                                each.end()
                                        .filter(end -> !end.endedOn().isAfter(until))
                                        .map(CaseAnnexes::ended)
                                        .orElse("Chưa trả lời")))
                        .toList());
    }

    private static String ended(HandOverFact.End end) {
        String how = switch (end.outcome()) {
            case ACCEPTED -> "Đã tiếp nhận";
            case RETURNED -> "Trả lại";
            case WITHDRAWN -> "Rút lại";
        };
        return how + " " + Paper.day(end.endedOn());
    }

    private Annex appraisals() {
        return Annex.numbered(
                List.of(
                        text("Số yêu cầu", 18),
                        text("Loại", 12),
                        text("Cơ quan", 30),
                        day("Ngày yêu cầu"),
                        day("Hạn"),
                        day("Kết luận")),
                facts.appraisals().stream()
                        .filter(each -> each.caseId().equals(theCase.id()))
                        .filter(each -> !each.asked().requestedOn().isAfter(until))
                        .sorted(Comparator.comparing(each -> each.asked().requestedOn()))
                        .map(each -> List.of(
                                each.asked().documentNo(),
                                each.asked().kind().equals("valuation") ? "Định giá" : "Giám định",
                                unit(each.asked().body()),
                                Paper.day(each.asked().requestedOn()),
                                each.dueOn(until).map(Paper::day).orElse(""),
                                byThen(each.concludedOn()).orElse("")))
                        .toList());
    }

    private Annex money() {
        String subject = "case:" + theCase.id();
        List<ObligationFact> owed = facts.obligations().stream()
                .filter(each ->
                        each.subject().equals(subject) && !each.fixedOn().isAfter(until))
                .toList();
        BigInteger secured = facts.assets().stream()
                .filter(each -> each.subject().equals(subject))
                .map(each -> each.securedOn(until))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<List<String>> rows = List.of(
                List.of(
                        "Thiệt hại đã xác định",
                        theCase.loss()
                                .filter(loss -> loss.determinedOn()
                                        .filter(on -> !on.isAfter(until))
                                        .isPresent())
                                .map(loss -> vnd(new BigInteger(loss.amountVnd())))
                                .orElse("Chưa xác định")),
                List.of("Đang kê biên, phong tỏa, tạm giữ", vnd(secured)),
                List.of("Phải thi hành (sau miễn, giảm)", vnd(sum(owed.stream().map(each -> each.owedOn(until))))),
                List.of("Đã thu", vnd(sum(owed.stream().map(each -> each.receivedBy(until))))));
        return Annex.numbered(List.of(text("Nội dung", 60), number("Đồng", 30)), rows);
    }

    private Annex directives() {
        return Annex.numbered(
                List.of(
                        text("Số văn bản", 18),
                        day("Ngày ban hành"),
                        text("Cơ quan thực hiện", 36),
                        day("Hạn cuối"),
                        day("Hoàn thành")),
                facts.directives().stream()
                        .filter(each -> each.caseId().equals(Optional.of(theCase.id())))
                        .filter(each -> !each.issuedOn().isAfter(until))
                        .sorted(Comparator.comparing(DirectiveFact::issuedOn))
                        .map(each -> List.of(
                                each.number(),
                                Paper.day(each.issuedOn()),
                                unit(each.addressedTo()),
                                each.finalDueOn(until).map(Paper::day).orElse(""),
                                byThen(each.verifiedOn()).orElse("")))
                        .toList());
    }

    /** All that is told of the case by the day. */
    private Stream<Fact> ofCase() {
        CaseFact byThen = new CaseFact(
                theCase.id(),
                theCase.number(),
                theCase.itemType(),
                theCase.locality(),
                theCase.field(),
                theCase.offenceGroup(),
                theCase.registeredOn(),
                theCase.institutedOn().filter(on -> !on.isAfter(until)),
                theCase.offence(),
                theCase.separatedFrom(),
                theCase.merger(),
                theCase.loss());
        return Stream.<Stream<? extends Fact>>of(
                        Stream.of(byThen),
                        facts.accused().stream()
                                .filter(each -> each.caseId().equals(theCase.id()))
                                .filter(each -> !each.accusedOn().isAfter(until)),
                        facts.decisions().stream()
                                .filter(each -> each.caseId().equals(theCase.id()))
                                .filter(each -> !each.decidedOn().isAfter(until)),
                        facts.steps().stream()
                                .filter(each -> each.caseId().equals(theCase.id()))
                                .filter(each -> !each.decidedOn().isAfter(until)),
                        facts.handOvers().stream()
                                .filter(each -> each.subject().kind() == HandOverFact.Kind.CASE
                                        && each.subject().id().equals(theCase.id()))
                                .filter(each -> each.sentOn()
                                        .filter(on -> !on.isAfter(until))
                                        .isPresent()))
                .flatMap(part -> part);
    }

    private Optional<String> byThen(Optional<LocalDate> day) {
        return day.filter(on -> !on.isAfter(until)).map(Paper::day);
    }

    private String unit(String code) {
        return units.find(code).map(UnitFact::nameVi).orElse(code);
    }

    private static String word(Map<String, Wording> words, String code) {
        return Terms.of(words, code).vietnamese();
    }

    private static BigInteger sum(Stream<BigInteger> amounts) {
        return amounts.reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static String vnd(BigInteger amount) {
        return Paper.number(new BigDecimal(amount));
    }
}
