package vn.liem.monitoring.caselist.door;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.monitoring.caselist.door.CaseListPage.Choice;
import vn.liem.monitoring.caselist.door.CaseListPage.Choices;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.CaseCards.Order;
import vn.liem.monitoring.fact.view.CaseCards.Part;
import vn.liem.monitoring.fact.view.CaseCards.Period;
import vn.liem.monitoring.fact.view.CaseCards.Wanted;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;

/** What the form of the list offers, in a language, to somebody in charge of a territory. */
record ChoicesOfList(Language language, UnitTree units, String territory) {

    Choices of(Wanted wanted, Order order) {
        List<Choice> stages = stages(wanted.stage());
        List<Choice> itemTypes = terms(Terms.ITEM_TYPES, wanted.codes().getOrDefault("itemType", ""));
        List<Choice> groups = terms(Terms.OFFENCE_GROUPS, wanted.codes().getOrDefault("offenceGroup", ""));
        List<Choice> bodies = bodies(wanted.body().orElse(""));
        List<Choice> parts = Arrays.stream(Part.values())
                .map(part -> choice(part.code(), part.vietnamese(), part.english(), part == wanted.part()))
                .toList();
        List<String> set = Stream.of(
                        wanted.text().stream(),
                        chosen(stages),
                        chosen(itemTypes),
                        chosen(groups),
                        chosen(bodies),
                        wanted.part() == Part.OPEN ? Stream.<String>empty() : chosen(parts),
                        period(wanted.period()).stream())
                .flatMap(Function.identity())
                .toList();
        return new Choices(
                set,
                wanted.text().orElse(""),
                stages,
                itemTypes,
                groups,
                bodies,
                parts,
                Arrays.stream(Period.Day.values())
                        .map(day -> choice(
                                day.code(),
                                day.vietnamese(),
                                day.english(),
                                day == wanted.period().day()))
                        .toList(),
                Arrays.stream(Order.values())
                        .map(each -> choice(each.code(), each.vietnamese(), each.english(), each == order))
                        .toList(),
                wanted.period().from().map(LocalDate::toString).orElse(""),
                wanted.period().until().map(LocalDate::toString).orElse(""));
    }

    private static Stream<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::name);
    }

    /** The period in words, where one end of it is given. */
    private Optional<String> period(Period period) {
        if (period.from().isEmpty() && period.until().isEmpty()) {
            return Optional.empty();
        }
        String day = language.of(period.day().vietnamese(), period.day().english());
        String from = period.from().map(language::day).orElse("…");
        String until = period.until().map(language::day).orElse("…");
        return Optional.of("%s: %s – %s".formatted(day, from, until));
    }

    private List<Choice> stages(Optional<CaseStage> chosen) {
        return Arrays.stream(CaseStage.values())
                .map(stage -> choice(
                        stage.name().toLowerCase(Locale.ROOT),
                        stage.vietnamese(),
                        stage.english(),
                        chosen.equals(Optional.of(stage))))
                .toList();
    }

    private List<Choice> terms(Map<String, Wording> terms, String chosen) {
        return terms.entrySet().stream()
                .map(term -> new Choice(
                        term.getKey(),
                        language.say(term.getValue()),
                        term.getKey().equals(chosen)))
                .toList();
    }

    private List<Choice> bodies(String chosen) {
        return units.known(units.within(territory)).stream()
                .map(unit -> new Choice(
                        unit.code(),
                        language.of(unit.nameVi(), unit.nameEn()),
                        unit.code().equals(chosen)))
                .toList();
    }

    private Choice choice(String code, String vietnamese, String english, boolean chosen) {
        return new Choice(code, language.of(vietnamese, english), chosen);
    }
}
