package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Finding;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;

/**
 * A case as its page shows it, on a day, without names and without its title.
 *
 * @param asOf the day to which its course is shown
 * @param today the day on which the page is opened: limits and files on their way run on where nothing is recorded
 * @param acceptedElsewhere where an import took the holder from the last decision and the hand-overs of the register say
 *     otherwise: both stand
 * @param onOfferTo the bodies to which the file is on offer
 * @param officers who conducts the proceedings and who is out of them, by the keys of their accounts
 * @param proposals what waits for a second signature
 * @param owed what somebody owes in it, the soonest first
 */
public record CaseShown(
        CaseFact registered,
        LocalDate asOf,
        LocalDate today,
        CaseStage stage,
        LocalDate stageSince,
        StageRail rail,
        Optional<CustodyFact> holder,
        Optional<Acceptance> acceptedElsewhere,
        List<String> onOfferTo,
        List<ClockShown> clocks,
        List<RoundShown> rounds,
        List<AccusedShown> accused,
        List<HandOverShown> handOvers,
        List<TimelineEntry> timeline,
        List<Finding> findings,
        List<OfficerShown> officers,
        List<ProposalShown> proposals,
        List<Owed> owed) {

    /** How many things that are owed stand in the summary. */
    private static final int OWED_SHOWN = 5;

    /**
     * A dossier as it is shown to a day, on a page that is opened today, with what others owe beside: directives, requests for
     * expertise.
     *
     * @param facts all that is told of the case
     * @param exact whether time limits and proposals are known of that day; else what is owed by them is left out
     */
    public static CaseShown of(
            Dossier dossier, List<? extends Fact> facts, Law law, LocalDate asOf, LocalDate today, boolean exact) {
        Course course = law.course(dossier);
        DecisionWords words = new DecisionWords(law.profile().decisions());
        return new CaseShown(
                dossier.registered(),
                asOf,
                today,
                course.now().stage(),
                course.now().since(),
                StageRail.of(course),
                dossier.holder(),
                Acceptance.elsewhere(dossier),
                dossier.offeredTo().stream().sorted().toList(),
                ClockShown.of(dossier, law, today),
                RoundShown.of(dossier, course, words),
                AccusedShown.of(dossier, words),
                dossier.handOvers().stream().map(HandOverShown::of).toList().reversed(),
                TimelineEntry.of(dossier, words),
                law.findings(dossier),
                OfficerShown.of(dossier),
                ProposalShown.of(dossier),
                Owed.of(dossier, facts, law, today, exact));
    }

    /** What is owed next. */
    public List<Owed> next() {
        return owed.stream().limit(OWED_SHOWN).toList();
    }

    /** How much more is owed. */
    public int furtherOwed() {
        return Math.max(0, owed.size() - OWED_SHOWN);
    }

    /** How many days it has stood at its stage. */
    public long daysAtStage() {
        return Math.max(0, ChronoUnit.DAYS.between(stageSince, asOf));
    }

    /** Whether its way is at an end, so that no days are counted. */
    public boolean isOver() {
        return stage == CaseStage.CLOSED || stage == CaseStage.TERMINATED;
    }

    /** What it is: a matter is a case once it is instituted. */
    public Wording itemType() {
        return stage == CaseStage.MATTER ? Terms.of(Terms.ITEM_TYPES, registered.itemType()) : Terms.CASE;
    }

    /** The group of offences. */
    public Wording offenceGroup() {
        return Terms.of(Terms.OFFENCE_GROUPS, registered.offenceGroup());
    }

    /** The field of work. */
    public Wording field() {
        return Terms.of(Terms.FIELDS, registered.field());
    }

    /** Whether one of the hand-overs is told by a register alone. */
    public boolean anyRecorded() {
        return handOvers.stream().anyMatch(HandOverShown::recorded);
    }

    /** The clocks that are over, the latest first. */
    public List<ClockShown> past() {
        return clocks.stream()
                .filter(clock -> !clock.isRunning())
                .sorted(Comparator.comparing(ClockShown::startedOn).reversed())
                .toList();
    }

    /** The clocks that run. */
    public List<ClockShown> running() {
        return clocks.stream().filter(ClockShown::isRunning).toList();
    }
}
