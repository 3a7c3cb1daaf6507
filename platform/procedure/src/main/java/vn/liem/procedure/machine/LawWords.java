package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.LimitWords;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.machine.StepAnswer.Unlawful;

/** What the machine refuses and under which conditions it allows, in words of both languages. */
public record LawWords(LawMachine machine) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The name of the refusal, {@code CONDITION_ONE_GROUND}. */
    public static String name(Unlawful unlawful) {
        return unlawful.guard()
                .map(guard -> "CONDITION_" + guard.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                .orElseGet(() -> unlawful.why().name())
                .toUpperCase(Locale.ROOT);
    }

    /** The refusal, with what is allowed instead. */
    public Wording explain(Unlawful unlawful) {
        var step = machine.step(unlawful.taken().step());
        var state = machine.state(unlawful.in()).name();
        var why = why(unlawful, step);
        var allowed = unlawful.allowed().stream().map(Step::name).toList();
        return new Wording(
                "Không thể “%s” khi đang ở trạng thái “%s”. %s Quyết định phù hợp: %s."
                        .formatted(
                                step.name().vietnamese(),
                                state.vietnamese(),
                                why.vietnamese(),
                                listed(allowed, Wording::vietnamese, "không có")),
                "“%s” is not possible in the state “%s”. %s What fits: %s."
                        .formatted(
                                step.name().english(),
                                state.english(),
                                why.english(),
                                listed(allowed, Wording::english, "nothing")));
    }

    private Wording why(Unlawful unlawful, Step step) {
        return switch (unlawful.why()) {
            case NOT_IN_THIS_STATE ->
                new Wording(
                        "Pháp luật không quy định quyết định này ở trạng thái đó.",
                        "The law has no such decision in this state.");
            case JOINED_INTO_ANOTHER ->
                new Wording("Vụ án đã được nhập vào vụ án khác.", "The case was joined into another one.");
            case SEPARATED_INTO_ANOTHER ->
                new Wording("Bị can đã được tách sang vụ án khác.", "The accused was separated into another case.");
            case NOT_THIS_BODY ->
                new Wording(
                        "Thẩm quyền ra quyết định thuộc về: %s.".formatted(bodies(step, DecidingBody::vietnamese)),
                        "The decision belongs to: %s.".formatted(bodies(step, DecidingBody::english)));
            case CONDITION_NOT_MET -> unlawful.guard().map(this::condition).orElseGet(() -> new Wording("", ""));
        };
    }

    /** Who takes the decision. */
    public static String bodies(Step step, Function<DecidingBody, String> word) {
        return step.by().stream().sorted().map(word).collect(Collectors.joining(", "));
    }

    /** The condition as a sentence. */
    public Wording condition(Guard guard) {
        return switch (guard) {
            case Guard.OneGround(var grounds) ->
                new Wording(
                        "Cần nêu một trong các căn cứ: %s.".formatted(grounds(grounds, Wording::vietnamese, "từ")),
                        "It rests on one of these grounds: %s.".formatted(grounds(grounds, Wording::english, "from")));
            case Guard.Stated(var fact) -> {
                var words = words(fact);
                yield new Wording(
                        "Cần xác nhận: %s.".formatted(words.vietnamese()),
                        "It states that %s.".formatted(words.english()));
            }
            case Guard.AtMost(var times, var per) ->
                new Wording(
                        "Tối đa %d lần trong %s."
                                .formatted(times, per == Guard.Per.CASE ? "một vụ án" : "một thời hạn"),
                        "At most %d times in one %s.".formatted(times, per == Guard.Per.CASE ? "case" : "period"));
            case Guard.AtMostByClass byClass ->
                new Wording(
                        "Số lần tối đa trong một thời hạn theo loại tội phạm: %s.%s"
                                .formatted(
                                        times(byClass, OffenceClass::vietnamese),
                                        resumed(byClass, " Sau khi phục hồi: %d.")),
                        "At most so often in one period, by the class of the crime: %s.%s"
                                .formatted(
                                        times(byClass, OffenceClass::english),
                                        resumed(byClass, " After a resumption: %d.")));
            case Guard.FromDay(var day) ->
                new Wording("Chỉ áp dụng từ ngày %s.".formatted(day(day)), "Only from %s on.".formatted(day(day)));
            case Guard.DaysAtMost(var days) ->
                new Wording("Không quá %d ngày.".formatted(days), "For at most %d days.".formatted(days));
            case Guard.DaysAtLeast(var days) ->
                new Wording(
                        "Phải đề nghị trước khi hết thời hạn ít nhất %d ngày.".formatted(days),
                        "It is asked for at least %d days before the period ends.".formatted(days));
            case Guard.NamesAccused _,
                    Guard.Charge _,
                    Guard.EnteredBy _,
                    Guard.PeopleStand _,
                    Guard.AppealsWithdrawn _,
                    Guard.PeriodOver _,
                    Guard.Within _ -> conditionOfCourse(guard);
        };
    }

    private Wording conditionOfCourse(Guard guard) {
        return switch (guard) {
            case Guard.NamesAccused _ ->
                new Wording("Cần nêu rõ người bị buộc tội.", "It names the person whom it concerns.");
            case Guard.Charge(var stands) ->
                new Wording(
                        "Tình trạng khởi tố bị can phải là: %s.".formatted(charges(stands, ChargeStanding::vietnamese)),
                        "The person must be: %s.".formatted(charges(stands, ChargeStanding::english)));
            case Guard.EnteredBy(var steps) ->
                new Wording(
                        "Chỉ áp dụng sau quyết định: %s.".formatted(steps(steps, Wording::vietnamese)),
                        "Only after the decision: %s.".formatted(steps(steps, Wording::english)));
            case Guard.PeopleStand(var in) ->
                new Wording(
                        "Chỉ đối với bị can đang ở trạng thái: %s.".formatted(states(in, Wording::vietnamese)),
                        "Only for accused who stand in: %s.".formatted(states(in, Wording::english)));
            case Guard.AppealsWithdrawn _ ->
                new Wording(
                        "Toàn bộ kháng cáo, kháng nghị phải đã được rút.",
                        "All appeals and protests must have been withdrawn.");
            case Guard.PeriodOver(var deadline, var period, var _) -> {
                var length = LimitWords.of(period);
                yield new Wording(
                        "Thời hạn %s (%s) phải đã hết.".formatted(length.vietnamese(), deadline),
                        "The period of %s (%s) must be over.".formatted(length.english(), deadline));
            }
            case Guard.Within(var deadline, var period, var _, var when) -> {
                var length = LimitWords.of(period);
                var words = words(when);
                yield new Wording(
                        "Trong thời hạn %s (%s) nếu %s.".formatted(length.vietnamese(), deadline, words.vietnamese()),
                        "Within %s (%s) where %s.".formatted(length.english(), deadline, words.english()));
            }
            case Guard.OneGround _,
                    Guard.Stated _,
                    Guard.AtMost _,
                    Guard.AtMostByClass _,
                    Guard.FromDay _,
                    Guard.DaysAtMost _,
                    Guard.DaysAtLeast _ -> condition(guard);
        };
    }

    private String grounds(List<Guard.LawfulGround> grounds, Function<Wording, String> language, String since) {
        return grounds.stream()
                .map(ground -> language.apply(words(ground.code()))
                        + ground.from()
                                .map(day -> " (%s %s)".formatted(since, day(day)))
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private Wording words(String code) {
        return Optional.ofNullable(machine.grounds().get(code))
                .map(Ground::words)
                .orElseGet(() -> new Wording(code, code));
    }

    private static String resumed(Guard.AtMostByClass byClass, String sentence) {
        return byClass.resumedBy().isEmpty() ? "" : sentence.formatted(byClass.timesResumed());
    }

    private static String times(Guard.AtMostByClass byClass, Function<OffenceClass, String> word) {
        return Arrays.stream(OffenceClass.values())
                .map(one -> "%s %d".formatted(word.apply(one), byClass.times().getOrDefault(one, 0)))
                .collect(Collectors.joining(", "));
    }

    private static String charges(Set<ChargeStanding> stands, Function<ChargeStanding, String> word) {
        return stands.stream().sorted().map(word).collect(Collectors.joining(", "));
    }

    private String steps(Set<String> codes, Function<Wording, String> language) {
        return codes.stream()
                .sorted()
                .map(code -> language.apply(machine.step(code).name()))
                .collect(Collectors.joining("; "));
    }

    private String states(Set<String> codes, Function<Wording, String> language) {
        return codes.stream()
                .sorted(Comparator.naturalOrder())
                .map(code -> language.apply(machine.state(code).name()))
                .collect(Collectors.joining("; "));
    }

    private static String listed(List<Wording> names, Function<Wording, String> language, String none) {
        return names.isEmpty() ? none : names.stream().map(language).collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
