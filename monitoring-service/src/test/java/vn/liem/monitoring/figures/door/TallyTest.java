package vn.liem.monitoring.figures.door;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.FactMoment;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.figures.Tally;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;

/** What is kept share by share and counted again where something changed is what counting everything gives, to the digit. */
class TallyTest {

    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1100;
    private static final int LONGEST_PERIOD_DAYS = 400;
    private static final int PERIODS = 6;
    private static final int SCOPES = 6;
    private static final int STEPS = 12;

    @ParameterizedTest
    @EnumSource
    void any_period_day_and_scope_gives_what_counting_everything_gives(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        Random dice = new Random(20241130L);
        for (int i = 0; i < PERIODS; i++) {
            Report report = report(dice);
            Tally tally = new Tally(report, ORDER);
            countAll(tally, facts);
            for (Optional<String> scope : scopes(facts, dice)) {
                assertSame(facts, tally, in(report, scope));
            }
        }
    }

    @Test
    void what_comes_late_is_corrected_or_taken_back_counts_its_share_again_and_whom_it_is_about() {
        Random dice = new Random(20240630L);
        List<Fact> told = new ArrayList<>(everything(FactsOfRegisters.of(SampleRegisters.PROVINCE)));
        java.util.Collections.shuffle(told, dice);
        List<Fact> known = new ArrayList<>(told.subList(0, told.size() / 2));
        List<Fact> toCome = new ArrayList<>(told.subList(told.size() / 2, told.size()));
        List<Report> reports = List.of(report(dice), report(dice), report(dice));
        Map<Report, Tally> tallies = new HashMap<>();
        reports.forEach(report -> tallies.put(report, new Tally(report, ORDER)));
        tallies.values().forEach(tally -> countAll(tally, Facts.of(known)));
        for (int step = 0; step < STEPS; step++) {
            List<Fact> changed = change(known, toCome, dice);
            Facts now = Facts.of(known);
            tallies.values().forEach(tally -> countAgain(tally, now, changed));
            for (Report report : reports) {
                for (Optional<String> scope : scopes(now, dice)) {
                    assertSame(now, tallies.get(report), in(report, scope));
                }
            }
        }
        assertTrue(toCome.isEmpty());
    }

    @Test
    void a_sheet_of_tallies_is_the_sheet_of_all_facts() {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        Report report = new Report(
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30), Optional.of("T01"));
        Set<String> bodies = Set.copyOf(new UnitTree(facts.units()).within("T01"));
        Sheet sheet = Sheet.of(report, asked -> {
            Tally tally = new Tally(asked, ORDER);
            countAll(tally, facts);
            return tally.in(Optional.of(bodies));
        });
        assertEquals(Sheet.of(facts, report, ORDER), sheet);
    }

    private static void assertSame(Facts facts, Tally tally, Report report) {
        Optional<Set<String>> bodies =
                report.scope().map(scope -> Set.copyOf(new UnitTree(facts.units()).within(scope)));
        assertEquals(Definitions.figures(facts, report, ORDER), tally.in(bodies).figures(), report.toString());
    }

    /** Some facts come, some are taken back, and some cases turn out to lie elsewhere. */
    private static List<Fact> change(List<Fact> known, List<Fact> toCome, Random dice) {
        List<Fact> changed = new ArrayList<>();
        int coming = Math.min(toCome.size(), toCome.size() / (STEPS / 2) + 100);
        for (int i = 0; i < coming; i++) {
            Fact next = toCome.removeLast();
            known.add(next);
            changed.add(next);
        }
        for (int i = 0; i < 20; i++) {
            changed.add(known.remove(dice.nextInt(known.size())));
        }
        List<CaseFact> cases = known.stream()
                .filter(CaseFact.class::isInstance)
                .map(CaseFact.class::cast)
                .toList();
        for (int i = 0; i < 5; i++) {
            CaseFact moved = cases.get(dice.nextInt(cases.size()));
            CaseFact elsewhere =
                    movedTo(moved, cases.get(dice.nextInt(cases.size())).locality());
            if (known.remove(moved)) {
                known.add(elsewhere);
                changed.add(elsewhere);
            }
        }
        return changed;
    }

    private static CaseFact movedTo(CaseFact moved, String locality) {
        return new CaseFact(
                moved.id(),
                moved.number(),
                moved.itemType(),
                locality,
                moved.field(),
                moved.offenceGroup(),
                moved.registeredOn(),
                moved.institutedOn(),
                moved.offence(),
                moved.separatedFrom(),
                moved.merger(),
                moved.loss());
    }

    private static void countAll(Tally tally, Facts facts) {
        Map<Integer, List<Fact>> byShare =
                everything(facts).stream().collect(groupingBy(fact -> FactMoment.shareOf(fact) % 40));
        byShare.values()
                .forEach(some -> tally.count(
                        Facts.of(some),
                        FactMoment::shareOf,
                        some.stream().map(FactMoment::shareOf).collect(toSet())));
        countPersons(
                tally,
                facts,
                facts.discipline().stream()
                        .flatMap(matter -> matter.person().stream())
                        .collect(toSet()));
    }

    private static void countAgain(Tally tally, Facts facts, List<Fact> changed) {
        Set<Integer> shares = changed.stream().map(FactMoment::shareOf).collect(toSet());
        tally.count(
                Facts.of(everything(facts).stream()
                        .filter(fact -> shares.contains(FactMoment.shareOf(fact)))
                        .toList()),
                FactMoment::shareOf,
                shares);
        Set<String> persons = new HashSet<>();
        for (Fact fact : changed) {
            if (fact instanceof AccusedFact somebody) {
                persons.add(somebody.person());
            } else if (fact instanceof DisciplineFact matter) {
                matter.person().ifPresent(persons::add);
            } else if (fact instanceof CaseFact moved) {
                facts.accused().stream()
                        .filter(somebody -> somebody.caseId().equals(moved.id()))
                        .forEach(somebody -> persons.add(somebody.person()));
            }
        }
        countPersons(tally, facts, persons);
    }

    private static void countPersons(Tally tally, Facts facts, Collection<String> persons) {
        List<Fact> theirs = new ArrayList<>(facts.cases());
        facts.accused().stream()
                .filter(somebody -> persons.contains(somebody.person()))
                .forEach(theirs::add);
        facts.discipline().stream()
                .filter(matter -> matter.person().filter(persons::contains).isPresent())
                .forEach(theirs::add);
        tally.countPersons(Facts.of(theirs), persons);
    }

    private static List<Fact> everything(Facts facts) {
        return facts.types().stream()
                .<Fact>flatMap(type -> facts.all(type).stream())
                .toList();
    }

    private static List<Optional<String>> scopes(Facts facts, Random dice) {
        List<Optional<String>> scopes = new ArrayList<>(List.of(Optional.empty()));
        for (int i = 0; i < SCOPES; i++) {
            scopes.add(Optional.of(
                    facts.units().get(dice.nextInt(facts.units().size())).code()));
        }
        return scopes;
    }

    private static Report in(Report report, Optional<String> scope) {
        return new Report(report.from(), report.to(), report.asOf(), scope);
    }

    private static Report report(Random dice) {
        LocalDate from = FIRST_DAY.plusDays(dice.nextInt(DAYS));
        LocalDate to = from.plusDays(dice.nextInt(LONGEST_PERIOD_DAYS));
        LocalDate asOf = dice.nextBoolean() ? to : from.plusDays(dice.nextInt(LONGEST_PERIOD_DAYS));
        return new Report(from, to, asOf, Optional.empty());
    }
}
