package vn.liem.registers.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.AppraisalRow;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** What the cells of one directive or one request for expertise say that officers would be refused. The row counts as it is. */
final class OddAmongItself {

    private OddAmongItself() {}

    /** A rule that a row does not keep. */
    private record Rule(String id, String article, Wording message) {}

    private static final Rule EXTENDED_TO_NO_LATER_DAY = new Rule(
            "extended_to_no_later_day",
            "",
            new Wording(
                    "Thời hạn được gia hạn không sau thời hạn ban đầu; thời hạn cuối cùng được tính theo sổ.",
                    "The day to which it was extended is not later than the one before; the last day counts as the register"
                            + " has it."));
    private static final Rule VERIFIED_WITHOUT_REPORT = new Rule(
            "verified_without_report",
            "",
            new Wording(
                    "Đã xác nhận thực hiện xong nhưng sổ không ghi ngày báo cáo của cơ quan thực hiện.",
                    "It is verified as done, and the register has no day of a report by its owner."));
    private static final Rule VERIFIED_AND_CANCELLED = new Rule(
            "verified_and_cancelled",
            "",
            new Wording(
                    "Sổ ghi vừa xác nhận thực hiện xong vừa hủy, thu hồi.",
                    "The register says both that it was verified as done and that it was cancelled."));
    private static final Rule CONCLUDED_WITHOUT_RECEIPT = new Rule(
            "concluded_without_receipt",
            "CPC 208",
            new Wording(
                    "Đã có kết luận nhưng sổ không ghi ngày tổ chức nhận yêu cầu: số ngày thực hiện không tính được.",
                    "It is concluded, and the register has no day of receipt: how many days it took is not counted."));
    private static final Rule DUE_BEFORE_REQUEST = new Rule(
            "due_before_request",
            "",
            new Wording(
                    "Ngày phải trả kết luận sớm hơn ngày ra văn bản.",
                    "The conclusion is wanted before the day of the request itself."));
    private static final Rule VALUATION_WITHOUT_DAY = new Rule(
            "valuation_without_day",
            "CPC 216",
            new Wording(
                    "Văn bản yêu cầu định giá phải ghi ngày trả kết luận: pháp luật không quy định sẵn thời hạn.",
                    "A request for a valuation states by when the conclusion is wanted: the law gives no length of its"
                            + " own."));
    private static final Rule WAITED_LONGER_THAN_IT_TOOK = new Rule(
            "waited_longer_than_it_took",
            "",
            new Wording(
                    "Số ngày chờ hồ sơ nhiều hơn số ngày từ khi nhận yêu cầu đến khi kết luận.",
                    "More days of waiting than passed from receipt to conclusion."));

    /** What is found on the rows that stand under these keys. */
    static List<Finding> on(Collection<KnownRow> standing, Set<RowKey> brought) {
        return standing.stream()
                .filter(known -> brought.contains(known.row().key()))
                .flatMap(known -> rules(known.row()).stream().map(rule -> finding(known, rule)))
                .toList();
    }

    private static List<Rule> rules(RegisterRow row) {
        return switch (row) {
            case DirectiveRow directive -> ofDirective(directive);
            case AppraisalRow appraisal -> ofAppraisal(appraisal);
            case RegisterRow _ -> List.of();
        };
    }

    private static List<Rule> ofDirective(DirectiveRow row) {
        List<Rule> broken = new ArrayList<>();
        boolean later = row.extendedTo()
                .map(to -> row.dueOn().filter(to::isAfter).isPresent())
                .orElse(true);
        addIf(!later, EXTENDED_TO_NO_LATER_DAY, broken);
        addIf(row.verifiedOn().isPresent() && row.reportedOn().isEmpty(), VERIFIED_WITHOUT_REPORT, broken);
        addIf(row.verifiedOn().isPresent() && row.cancelledOn().isPresent(), VERIFIED_AND_CANCELLED, broken);
        return broken;
    }

    private static List<Rule> ofAppraisal(AppraisalRow row) {
        List<Rule> broken = new ArrayList<>();
        addIf(row.concludedOn().isPresent() && row.receivedOn().isEmpty(), CONCLUDED_WITHOUT_RECEIPT, broken);
        addIf(row.dueOn().filter(row.requestedOn()::isAfter).isPresent(), DUE_BEFORE_REQUEST, broken);
        addIf(row.kind() == AppraisalRow.Kind.VALUATION && row.dueOn().isEmpty(), VALUATION_WITHOUT_DAY, broken);
        Optional<Long> took =
                row.receivedOn().flatMap(from -> row.concludedOn().map(to -> ChronoUnit.DAYS.between(from, to)));
        addIf(
                took.filter(days -> row.awaitingDays().orElse(0L) > days).isPresent(),
                WAITED_LONGER_THAN_IT_TOOK,
                broken);
        return broken;
    }

    private static void addIf(boolean isBroken, Rule rule, List<Rule> broken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private static Finding finding(KnownRow known, Rule rule) {
        Optional<LocalDate> day = known.row().firstDay();
        return new Finding(known, CaseRows.caseOf(known.row()), rule.id(), rule.article(), day, rule.message());
    }
}
