package vn.liem.procedure.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Ground;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.Answer.NotKnown;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.ExtensionTerm;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.LimitCase;
import vn.liem.procedure.law.OffenceClass;

/** Answers when a limit is due, for any row of a profile and for a length that somebody wrote down. */
public record DueDates(Profile profile) {

    /** When the limit of the question's row is due, or why there is no date. */
    public DueAnswer answer(DueQuestion question) {
        if (question.offence().isEmpty()) {
            return answer(question, List.of());
        }
        var clause = question.offence().get();
        return switch (profile.offences().classOf(clause)) {
            case NotKnown<OffenceClass>(var why) ->
                needsClass(question) ? new NoDate(why) : answer(question, List.of());
            case Known<OffenceClass>(var found)
            when question.seriousness().filter(said -> said != found).isPresent() ->
                new Wrong(new Wording(
                        "Khoản %s Điều %s là tội phạm %s, khác với loại được nêu."
                                .formatted(clause.number(), clause.article(), found.vietnamese()),
                        "%s is a %s crime and not of the class named.".formatted(clause.cited(), found.english())));
            case Known<OffenceClass>(var found) -> answer(question.forClass(found), classOf(clause, found, question));
        };
    }

    /**
     * When a length that somebody wrote down is due.
     *
     * @param limit the length
     * @param start what starts it
     * @param moved whether an end on a day off moves to a working day, where its unit leaves that open
     * @param custodyDays the days of custody that are taken off
     * @param named a remark whose first word may be the id of the row it is taken from
     */
    public DueAnswer count(Limit limit, Start start, boolean moved, int custodyDays, Optional<String> named) {
        var day = start.day(profile.calendar().zone());
        var ground = named.flatMap(remark -> rowOf(remark, day))
                .map(row -> Ground.of(row, day).askedAs(moved))
                .orElseGet(() -> Ground.asked(moved));
        return switch (limit) {
            case Countable length -> counted(length, start, ground, custodyDays, Optional.empty(), List.of());
            case Limit.AtOnce _,
                    Limit.OfAnotherRow _,
                    Limit.StatedInDocument _,
                    Limit.ByRule _,
                    Limit.FixedDate _,
                    Limit.StoppedClock _,
                    Limit.NotSeen _ ->
                new NoDate(new Wording(
                        "Đơn vị này không có độ dài nên không có ngày hết hạn.",
                        "This unit has no length, so it has no end."));
        };
    }

    /** The row whose id, with or without the letter of its version, is the first word of the remark. */
    private Optional<DeadlineRow> rowOf(String remark, LocalDate day) {
        return switch (new RowChoice(profile.deadlines()).choose(remark.split("[ /]", 2)[0], day, Optional.empty())) {
            case RowChoice.Chosen.Row(var row) -> Optional.of(row);
            case RowChoice.Chosen.None _ -> Optional.empty();
        };
    }

    private boolean needsClass(DueQuestion question) {
        return switch (answer(question, List.of())) {
            case Due _, Wrong _ -> false;
            case NoDate _ -> true;
        };
    }

    private DueAnswer answer(DueQuestion question, List<Wording> before) {
        var day = question.start().day(profile.calendar().zone());
        return switch (new RowChoice(profile.deadlines()).choose(question.rule(), day, question.seriousness())) {
            case RowChoice.Chosen.None(var none) -> none;
            case RowChoice.Chosen.Row(var row) -> ofRow(row, question, day, before);
        };
    }

    private DueAnswer ofRow(DeadlineRow row, DueQuestion question, LocalDate day, List<Wording> before) {
        if (question.offence().filter(row.terms().exceptions()::contains).isPresent()) {
            return new NoDate(exempt(row, question.offence().get()));
        }
        var code = question.inCase()
                .or(() ->
                        row.terms().followsClass() ? question.seriousness().map(OffenceClass::code) : Optional.empty());
        if (code.isPresent()) {
            return row.terms()
                    .caseOf(code.get())
                    .map(one -> ofCase(row, one, question, day, before))
                    .orElseGet(() -> new Wrong(noSuchCase(row, code.get())));
        }
        if (row.terms().followsClass()) {
            return new NoDate(RowChoice.classUnknown(row.id()));
        }
        return switch (row.limit()) {
            case Countable length -> {
                var due = counted(
                        length,
                        question.start(),
                        Ground.of(row, day),
                        question.custodyDays(),
                        Optional.of(row),
                        before);
                yield further(due, row.terms().extensions(), question, Ground.of(row, day));
            }
            case Limit.OfAnotherRow _ -> ofGroup(row, question, day, before);
            case Limit.StatedInDocument _ -> ofDocument(row, question, day, before);
            case Limit.AtOnce _, Limit.ByRule _, Limit.FixedDate _, Limit.StoppedClock _, Limit.NotSeen _ ->
                withoutLength(row, "");
        };
    }

    private DueAnswer ofCase(
            DeadlineRow row, LimitCase one, DueQuestion question, LocalDate day, List<Wording> before) {
        if (one.from().filter(day::isBefore).isPresent()) {
            return new NoDate(new Wording(
                    "Trường hợp %s của dòng %s chỉ có từ ngày %s."
                            .formatted(one.code(), row.id(), one.from().get()),
                    "The case %s of the row %s is known only since %s."
                            .formatted(one.code(), row.id(), one.from().get())));
        }
        var settled = new ArrayList<>(before);
        settled.add(new Wording(
                "Trường hợp: %s.".formatted(one.name().vietnamese()),
                "Case: %s.".formatted(one.name().english())));
        var ground = Ground.of(row, one, day);
        var due = counted(one.length(), question.start(), ground, question.custodyDays(), Optional.of(row), settled);
        return further(due, one.extensions(), question, ground);
    }

    /** The row takes its length from the row of the class in another group, and its own word on the last day. */
    private DueAnswer ofGroup(DeadlineRow row, DueQuestion question, LocalDate day, List<Wording> before) {
        var group = row.terms().refersTo();
        if (group.isEmpty()) {
            return withoutLength(row, cases(row));
        }
        if (question.seriousness().isEmpty()) {
            return new NoDate(RowChoice.classUnknown(row.id()));
        }
        return switch (new RowChoice(profile.deadlines()).choose(group.get(), day, question.seriousness())) {
            case RowChoice.Chosen.None(var none) -> none;
            case RowChoice.Chosen.Row(var other) -> {
                var settled = new ArrayList<>(before);
                settled.add(new Wording(
                        "%s: %s".formatted(row.id(), reason(row).vietnamese()),
                        "%s: %s".formatted(row.id(), reason(row).english())));
                var ground = Ground.of(other, day).movedAs(row);
                yield switch (other.limit()) {
                    case Countable length ->
                        further(
                                counted(
                                        length,
                                        question.start(),
                                        ground,
                                        question.custodyDays(),
                                        Optional.of(row),
                                        settled),
                                other.terms().extensions(),
                                question,
                                ground);
                    case Limit.AtOnce _,
                            Limit.OfAnotherRow _,
                            Limit.StatedInDocument _,
                            Limit.ByRule _,
                            Limit.FixedDate _,
                            Limit.StoppedClock _,
                            Limit.NotSeen _ -> withoutLength(other, "");
                };
            }
        };
    }

    private DueAnswer ofDocument(DeadlineRow row, DueQuestion question, LocalDate day, List<Wording> before) {
        return question.statedOn()
                .<DueAnswer>map(statedOn -> new Due(
                        Optional.of(row),
                        Optional.empty(),
                        false,
                        profile.counting().stated(statedOn, Ground.of(row, day)),
                        Ground.of(row, day).confidence(),
                        before,
                        List.of()))
                .orElseGet(() -> withoutLength(row, ""));
    }

    private DueAnswer counted(
            Countable length,
            Start start,
            Ground ground,
            int custodyDays,
            Optional<DeadlineRow> row,
            List<Wording> before) {
        var precise = length instanceof Limit.Hours && start instanceof Start.AtMoment;
        if (custodyDays == 0) {
            return new Due(
                    row,
                    Optional.of(length),
                    precise,
                    profile.counting().count(length, start, ground),
                    ground.confidence(),
                    before,
                    List.of());
        }
        if (!(length instanceof ThirtyDayMonths(var months))) {
            return new Wrong(new Wording(
                    "Chỉ trừ ngày tạm giữ vào thời hạn tạm giam (đơn vị M30).",
                    "Days of custody are taken off a detention alone (unit M30)."));
        }
        if (custodyDays < 0 || custodyDays >= Limit.DAYS_OF_A_DETENTION_MONTH * months) {
            return new Wrong(new Wording(
                    "Không thể trừ %d ngày tạm giữ vào %s.".formatted(custodyDays, length.written()),
                    "%d days of custody cannot be taken off %s.".formatted(custodyDays, length.written())));
        }
        var day = start.day(profile.calendar().zone());
        return new Due(
                row,
                Optional.of(length),
                false,
                profile.counting().detention(day, months, 0, custodyDays, ground),
                ground.confidence(),
                before,
                List.of());
    }

    /** The answer after the extensions that are asked for, and the end that a decision states. */
    private DueAnswer further(DueAnswer answer, List<ExtensionTerm> terms, DueQuestion question, Ground ground) {
        return switch (answer) {
            case NoDate none -> none;
            case Wrong wrong -> wrong;
            case Due due ->
                switch (new Extensions(profile.counting(), terms, ground).apply(due, question)) {
                    case NoDate none -> none;
                    case Wrong wrong -> wrong;
                    case Due lengthened -> stated(lengthened, question.statedOn());
                };
        };
    }

    private Due stated(Due due, Optional<LocalDate> statedOn) {
        return statedOn.map(day -> new Due(
                        due.row(),
                        due.length(),
                        false,
                        profile.counting().stated(due.counted(), day),
                        due.confidence(),
                        due.before(),
                        due.findings()))
                .orElse(due);
    }

    private static NoDate withoutLength(DeadlineRow row, String more) {
        var why = reason(row);
        return new NoDate(new Wording(
                "%s không có ngày hết hạn cố định: %s%s".formatted(row.id(), why.vietnamese(), more),
                "%s gives no date: %s%s".formatted(row.id(), why.english(), more)));
    }

    private static Wording reason(DeadlineRow row) {
        return row.terms().whyNoLength().orElse(new Wording(row.extension(), row.extension()));
    }

    private static String cases(DeadlineRow row) {
        return " (--case: %s)"
                .formatted(row.terms().cases().stream().map(LimitCase::code).collect(Collectors.joining(", ")));
    }

    private static Wording noSuchCase(DeadlineRow row, String code) {
        var known = row.terms().cases().stream().map(LimitCase::code).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? new Wording(
                        "Dòng %s không có trường hợp riêng nào, nên không có “%s”.".formatted(row.id(), code),
                        "The row %s has no cases of its own, and none “%s”.".formatted(row.id(), code))
                : new Wording(
                        "Dòng %s không có trường hợp “%s”; có: %s.".formatted(row.id(), code, known),
                        "The row %s has no case “%s”; it has: %s.".formatted(row.id(), code, known));
    }

    private static Wording exempt(DeadlineRow row, Clause clause) {
        return new Wording(
                "Không áp dụng %s đối với khoản %s Điều %s.".formatted(row.id(), clause.number(), clause.article()),
                "%s does not apply to %s.".formatted(row.id(), clause.cited()));
    }

    /** The class that follows from the clause, and the mark of a clause that is not confirmed. */
    private List<Wording> classOf(Clause clause, OffenceClass found, DueQuestion question) {
        var said = new ArrayList<Wording>();
        said.add(new Wording(
                "Khoản %s Điều %s: tội phạm %s.".formatted(clause.number(), clause.article(), found.vietnamese()),
                "%s: a %s crime.".formatted(clause.cited(), found.english())));
        var day = question.start().day(profile.calendar().zone());
        profile.offences()
                .find(clause)
                .flatMap(row -> row.confidence().on(day).mark())
                .ifPresent(mark -> said.add(new Wording(
                        "Loại tội phạm của khoản này %s.".formatted(mark.vietnamese()),
                        "The class of this clause is %s.".formatted(mark.english()))));
        return said;
    }
}
