package vn.liem.procedure.law;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Limit.Countable;

/**
 * What a row says about its limit beside the length.
 *
 * @param moved whether the end moves to a working day
 * @param whyNotMoved why it does not, in this row or in one of its cases
 * @param extensions in which turns it may be lengthened
 * @param cases when it has another length
 * @param ofClass the group of rows it belongs to, and the class of crime it is for
 * @param refersTo the group of rows whose length it takes
 * @param exceptions the clauses for which there is no such limit
 * @param whyNoLength why the row has no length of its own
 */
public record LimitTerms(
        boolean moved,
        Optional<Wording> whyNotMoved,
        List<ExtensionTerm> extensions,
        List<LimitCase> cases,
        Optional<OfClass> ofClass,
        Optional<String> refersTo,
        Set<Clause> exceptions,
        Optional<Wording> whyNoLength) {

    public LimitTerms {
        extensions = List.copyOf(extensions);
        cases = List.copyOf(cases);
        exceptions = Set.copyOf(exceptions);
    }

    /** A row for one class of crime among the rows of a group. */
    public record OfClass(String group, OffenceClass seriousness) {}

    /** Whether the length follows from the class of the crime. */
    public boolean followsClass() {
        return cases.stream().anyMatch(one -> one.seriousness().isPresent());
    }

    /** The case of the code. */
    public Optional<LimitCase> caseOf(String code) {
        return cases.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static LimitTerms read(Row row, Limit limit) {
        var terms = new LimitTerms(
                movedOf(row, limit),
                row.isAbsent("why_not_moved") ? Optional.empty() : Optional.of(row.words("why_not_moved")),
                row.rows("extensions").stream().map(ExtensionTerm::read).toList(),
                row.rows("cases").stream().map(LimitCase::read).toList(),
                ofClass(row),
                row.maybeText("refers_to"),
                row.isAbsent("except") ? Set.of() : exceptions(row),
                row.isAbsent("why_no_length") ? Optional.empty() : Optional.of(row.words("why_no_length")));
        terms.checkCases(row);
        terms.checkReasons(limit);
        return terms;
    }

    /** Whether the end of the length moves, as the row says it; null stands where the question does not arise. */
    static boolean moved(Row row, Countable length) {
        var said = row.flagOrNull("rolls");
        if (said.isPresent() != length.mayMove()) {
            throw length.mayMove()
                    ? new UnreadableRow(
                            "rolls phải là true hoặc false: thời hạn %s có thể rơi vào ngày nghỉ"
                                    .formatted(length.written()),
                            "rolls must be true or false: a limit of %s can end on a day off"
                                    .formatted(length.written()))
                    : new UnreadableRow(
                            "rolls phải là null: thời hạn %s không bao giờ lùi sang ngày làm việc"
                                    .formatted(length.written()),
                            "rolls must be null: a limit of %s is never moved to a working day"
                                    .formatted(length.written()));
        }
        return said.orElse(false);
    }

    private static boolean movedOf(Row row, Limit limit) {
        return switch (limit) {
            case Countable length -> moved(row, length);
            case Limit.OfAnotherRow _,
                    Limit.AtOnce _,
                    Limit.StatedInDocument _,
                    Limit.ByRule _,
                    Limit.FixedDate _,
                    Limit.StoppedClock _,
                    Limit.NotSeen _ -> movedAsReferred(row);
        };
    }

    private static boolean movedAsReferred(Row row) {
        var said = row.flagOrNull("rolls");
        if (said.isPresent() == row.isAbsent("refers_to")) {
            throw said.isPresent()
                    ? new UnreadableRow(
                            "rolls phải là null: dòng này không có ngày hết hạn riêng",
                            "rolls must be null: this row has no end of its own")
                    : new UnreadableRow(
                            "rolls phải là true hoặc false khi có refers_to",
                            "rolls must be true or false where there is refers_to");
        }
        return said.orElse(false);
    }

    private static Optional<OfClass> ofClass(Row row) {
        return row.isAbsent("group") && row.isAbsent("class")
                ? Optional.empty()
                : Optional.of(new OfClass(row.text("group"), row.choice("class", OffenceClass.class)));
    }

    private static Set<Clause> exceptions(Row row) {
        return row.texts("except").stream()
                .map(text -> Clause.of(text)
                        .orElseThrow(() -> new UnreadableRow(
                                "except có mục không phải điều khoản dạng 353(2): %s".formatted(text),
                                "except holds what is no clause as 353(2): %s".formatted(text))))
                .collect(Collectors.toSet());
    }

    private void checkCases(Row row) {
        var codes = new HashSet<String>();
        var classes = EnumSet.noneOf(OffenceClass.class);
        for (var one : cases) {
            if (!codes.add(one.code())) {
                throw new UnreadableRow(
                        "trường hợp %s xuất hiện hai lần".formatted(one.code()),
                        "the case %s stands twice".formatted(one.code()));
            }
            one.seriousness().ifPresent(classes::add);
        }
        if (!classes.isEmpty() && classes.size() < OffenceClass.values().length) {
            throw new UnreadableRow(
                    "các trường hợp theo loại tội phạm phải đủ bốn loại",
                    "cases by class of crime must name all four classes");
        }
        if (followsClass() == row.isAbsent("except")) {
            throw followsClass()
                    ? new UnreadableRow(
                            "thiếu except: điều khoản không áp dụng thời hạn này ([] nếu không có)",
                            "except is missing: the clauses without this limit ([] where there are none)")
                    : new UnreadableRow(
                            "except chỉ dùng khi độ dài theo loại tội phạm",
                            "except is for rows whose length follows the class of crime");
        }
    }

    private void checkReasons(Limit limit) {
        var stays = stays(limit) || cases.stream().anyMatch(one -> one.length().mayMove() && !one.moved());
        if (stays != whyNotMoved.isPresent()) {
            throw stays
                    ? new UnreadableRow(
                            "thiếu why_not_moved: vì sao ngày cuối không lùi sang ngày làm việc",
                            "why_not_moved is missing: why the end is not moved to a working day")
                    : new UnreadableRow(
                            "why_not_moved chỉ dùng khi rolls là false",
                            "why_not_moved is for rows where rolls is false");
        }
        var countable = limit instanceof Countable;
        if (countable == whyNoLength.isPresent()) {
            throw countable
                    ? new UnreadableRow(
                            "why_no_length chỉ dùng khi đơn vị không có độ dài",
                            "why_no_length is for units without a length")
                    : new UnreadableRow(
                            "thiếu why_no_length: vì sao không có độ dài",
                            "why_no_length is missing: why there is no length");
        }
        var refers = limit instanceof Limit.OfAnotherRow;
        if (refers ? refersTo.isEmpty() && cases.isEmpty() : refersTo.isPresent()) {
            throw new UnreadableRow(
                    "đơn vị REF lấy độ dài từ refers_to hoặc cases; đơn vị khác không có refers_to",
                    "the unit REF takes its length from refers_to or cases; no other unit has refers_to");
        }
    }

    private boolean stays(Limit limit) {
        return switch (limit) {
            case Countable length -> length.mayMove() && !moved;
            case Limit.OfAnotherRow _ -> refersTo.isPresent() && !moved;
            case Limit.AtOnce _,
                    Limit.StatedInDocument _,
                    Limit.ByRule _,
                    Limit.FixedDate _,
                    Limit.StoppedClock _,
                    Limit.NotSeen _ -> false;
        };
    }
}
