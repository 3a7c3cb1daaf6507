package vn.liem.monitoring.dossier;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.StepFact;

/**
 * All that is told of one matter or case (hồ sơ theo dõi).
 *
 * @param decisions in their legal order
 * @param steps the decisions that registers do not tell, in their legal order
 * @param handOvers by the day of sending
 * @param custody by epoch, the present holder last
 * @param clocks by the day on which they end
 * @param officers by body and officer
 * @param proposals the decisions that wait for a second signature, by their day
 */
public record Dossier(
        CaseFact registered,
        List<AccusedFact> accused,
        List<DecisionFact> decisions,
        List<StepFact> steps,
        List<HandOverFact> handOvers,
        List<CustodyFact> custody,
        List<ClockFact> clocks,
        List<OfficerFact> officers,
        List<ProposalFact> proposals) {

    private static final String OWN_WORD = "officer";
    private static final String PANEL = "panel";
    private static final Set<String> OF_PROCURACY =
            Set.of("head_of_procuracy", "deputy_head_of_procuracy", "procurator", "procuracy_examiner");

    private static final Comparator<HandOverFact> BY_SENDING = comparing(
                    (HandOverFact each) -> each.sentOn().or(each::receivedOn).orElse(LocalDate.MAX))
            .thenComparing(HandOverFact::id);
    private static final Comparator<ClockFact> BY_LAST_DAY =
            comparing((ClockFact clock) -> clock.dueOn().orElse(LocalDate.MAX)).thenComparing(ClockFact::clock);

    public Dossier {
        accused = List.copyOf(accused);
        decisions = List.copyOf(decisions);
        steps = List.copyOf(steps);
        handOvers = List.copyOf(handOvers);
        custody = List.copyOf(custody);
        clocks = List.copyOf(clocks);
        officers = List.copyOf(officers);
        proposals = List.copyOf(proposals);
    }

    /** The dossier of what is told; none before the case is registered. */
    public static Optional<Dossier> of(List<? extends Fact> facts, LegalOrder order) {
        return all(facts, CaseFact.class)
                .findFirst()
                .map(registered -> new Dossier(
                        registered,
                        all(facts, AccusedFact.class)
                                .sorted(AccusedFact.IN_ORDER)
                                .toList(),
                        all(facts, DecisionFact.class).sorted(order).toList(),
                        all(facts, StepFact.class).sorted(LegalOrder.ofSteps()).toList(),
                        all(facts, HandOverFact.class).sorted(BY_SENDING).toList(),
                        all(facts, CustodyFact.class)
                                .sorted(comparingLong(CustodyFact::epoch))
                                .toList(),
                        all(facts, ClockFact.class).sorted(BY_LAST_DAY).toList(),
                        all(facts, OfficerFact.class)
                                .sorted(comparing(OfficerFact::unit).thenComparing(OfficerFact::officer))
                                .toList(),
                        all(facts, ProposalFact.class)
                                .filter(ProposalFact::waits)
                                .sorted(comparing(ProposalFact::decidedOn).thenComparing(ProposalFact::documentNo))
                                .toList()));
    }

    /** Who holds the file (cơ quan giữ hồ sơ), and since when; nobody where no body has said so. */
    public Optional<CustodyFact> holder() {
        return custody.isEmpty() ? Optional.empty() : Optional.of(custody.getLast());
    }

    /** The bodies to which the file is on offer. */
    public Set<String> offeredTo() {
        Set<String> bodies = new HashSet<>();
        handOvers.stream()
                .filter(each -> each.origin() == Origin.LIVE && each.end().isEmpty())
                .forEach(each -> each.to().ifPresent(bodies::add));
        return Set.copyOf(bodies);
    }

    /**
     * The bodies that have had the file: by custody, by hand-overs, a register's among them, and by decisions, which nobody
     * takes without the file. Which body instituted a case its register does not say.
     */
    public Set<String> heldBefore() {
        Set<String> bodies = new HashSet<>();
        custody.forEach(each -> bodies.add(each.holder()));
        decisions.stream().filter(each -> !each.isOfRegister(registered)).forEach(each -> bodies.add(each.unit()));
        steps.forEach(each -> bodies.add(each.unit()));
        for (HandOverFact each : handOvers) {
            each.from().ifPresent(bodies::add);
            each.end()
                    .map(End::outcome)
                    .filter(Outcome.ACCEPTED::equals)
                    .flatMap(_ -> each.to())
                    .ifPresent(bodies::add);
        }
        return Set.copyOf(bodies);
    }

    /**
     * The officers of a body who are out of the case (đã từ chối, bị thay đổi), as the services that keep it have it: by their
     * own word, by that of their body, by a panel that put out procurators too, or since every post of theirs has ended.
     */
    public Set<String> outOf(String agency) {
        Set<String> out = new HashSet<>();
        for (OfficerFact officer : officers) {
            boolean own = officer.unit().equals(agency);
            boolean recused = officer.recused()
                    .filter(how -> own || how.by().equals(OWN_WORD) || isProcuratorPutOut(officer, how.by(), agency))
                    .isPresent();
            boolean replaced = own
                    && !officer.posts().isEmpty()
                    && officer.posts().stream().noneMatch(OfficerFact.Post::isOpen);
            if (recused || replaced) {
                out.add(officer.officer());
            }
        }
        return Set.copyOf(out);
    }

    private boolean isProcuratorPutOut(OfficerFact recused, String by, String agency) {
        return by.equals(PANEL)
                && officers.stream()
                        .filter(one ->
                                one.unit().equals(agency) && one.officer().equals(recused.officer()))
                        .flatMap(one -> one.posts().stream())
                        .anyMatch(post -> OF_PROCURACY.contains(post.role()));
    }

    /** The clocks that run: neither met nor without anything left to meet, as the time of a right. */
    public List<ClockFact> running() {
        return clocks.stream()
                .filter(clock -> clock.metOn().isEmpty() && clock.obliges())
                .toList();
    }

    private static <F extends Fact> Stream<F> all(List<? extends Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
