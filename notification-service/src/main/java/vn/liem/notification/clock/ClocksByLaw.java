package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.RunningClock.SetBy;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.counting.Start;

/**
 * The clocks that follow from all that was noted together, by the profile: in the order of legal days, whatever the order
 * in which it was heard of, so that what comes late leads to the same clocks.
 */
final class ClocksByLaw {

    private final Profile profile;
    private final MeasureClocks measures;
    private final AppraisalClocks appraisals;

    ClocksByLaw(Profile profile) {
        this.profile = profile;
        this.measures = new MeasureClocks(profile);
        this.appraisals = new AppraisalClocks(profile);
    }

    Map<ClockKey, ClockLine> of(List<Noted> noted) {
        Map<ClockKey, ClockLine> lines =
                new Course(profile, new ClassOfCase(profile, noted), PetitionFacts.of(noted)).through(noted);
        lines.putAll(measures.of(noted));
        lines.putAll(appraisals.of(noted));
        lines.putAll(DirectiveClocks.of(noted));
        lines.putAll(DocumentClocks.of(noted));
        return lines;
    }

    /** One way through what was noted, day by day. */
    private static final class Course {

        /** Facts that answer one fact of another kind alone, by that kind. */
        private static final Map<ClockFact, ClockFact> ANSWERS = Map.of(
                ClockFact.HANDOVER_ANSWERED, ClockFact.HANDOVER_OFFERED,
                ClockFact.INSPECTION_PASSED_TO_INVESTIGATION, ClockFact.INSPECTION_CRIME_SIGN_FOUND,
                ClockFact.JOINDER_OR_SEPARATION_SENT, ClockFact.JOINDER_OR_SEPARATION_DECIDED,
                ClockFact.CASSATION_DECISION_SENT, ClockFact.CASSATION_DECISION_ISSUED);

        /** Those of them that tell of the sending of a decision. */
        private static final Set<ClockFact> SENT =
                Set.of(ClockFact.JOINDER_OR_SEPARATION_SENT, ClockFact.CASSATION_DECISION_SENT);

        /** The decisions that are sent. */
        private static final Set<ClockFact> SENT_ON =
                Set.of(ClockFact.JOINDER_OR_SEPARATION_DECIDED, ClockFact.CASSATION_DECISION_ISSUED);

        private final Profile profile;
        private final ClassOfCase classOfCase;
        private final FileReceipts receipts = new FileReceipts();
        private final Map<ClockKey, RunningClock> clocks = new LinkedHashMap<>();
        private final Map<String, UUID> offers = new HashMap<>();
        private final Set<UUID> suspensions = new HashSet<>();
        private final PetitionFacts petition;

        Course(Profile profile, ClassOfCase classOfCase, PetitionFacts petition) {
            this.profile = profile;
            this.classOfCase = classOfCase;
            this.petition = petition;
        }

        Map<ClockKey, ClockLine> through(List<Noted> noted) {
            noted.stream()
                    .collect(Collectors.groupingBy(Noted::occurredOn, TreeMap::new, Collectors.toList()))
                    .forEach((day, heard) -> onDay(
                            day,
                            heard.stream()
                                    .sorted(Comparator.comparingInt(PetitionFacts::turnInDay)
                                            .thenComparing(Noted::event))
                                    .toList()));
            Map<ClockKey, ClockLine> lines = new LinkedHashMap<>();
            clocks.forEach((key, clock) -> lines.put(key, clock.line(key)));
            return lines;
        }

        /** A file is received before the decision that the same day brings, unless it is that decision which sent it. */
        private void onDay(LocalDate day, List<Noted> heard) {
            List<NotedReceipt> later = new ArrayList<>();
            for (NotedReceipt receipt : only(NotedReceipt.class, heard)) {
                receipts.receivedBefore(day, receipt.body())
                        .ifPresentOrElse(fact -> take(fact, day, setBy(receipt), false), () -> later.add(receipt));
            }
            for (Noted each : heard) {
                switch (each) {
                    case NotedFact fact -> {
                        take(fact, day);
                        receipts.decided(day, fact.fact(), fact.body());
                    }
                    case NotedPetition noted -> takeAll(petition.of(noted), day, noted.event(), noted.recordedOn());
                    case NotedPetitionStep noted -> takeAll(petition.of(noted), day, noted.event(), noted.recordedOn());
                    case NotedPassingOn passed -> stopAll(new ClockEnd(day, passed.event(), How.STOPPED));
                    case NotedExtension extension when PetitionFacts.isOfPetition(extension) -> extend(extension);
                    case NotedReceipt _,
                            NotedOffence _,
                            NotedExtension _,
                            NotedMeasure _,
                            NotedMeasureExtension _,
                            NotedMeasureEnd _,
                            NotedAppraisal _,
                            NotedAppraisalStep _,
                            NotedDirective _,
                            NotedDirectiveStep _,
                            NotedDocument _,
                            NotedDocumentStep _ -> {
                        // A receipt has its turn before and after, an extension after, an offence counts for all;
                        // measures on persons, requests, directives and papers have clocks of their own.
                    }
                }
            }
            for (NotedReceipt receipt : later) {
                receipts.received(receipt.body()).ifPresent(fact -> take(fact, day, setBy(receipt), false));
            }
            only(NotedExtension.class, heard).stream()
                    .filter(extension -> !PetitionFacts.isOfPetition(extension))
                    .forEach(this::extend);
        }

        private static <T> List<T> only(Class<T> type, List<Noted> heard) {
            return heard.stream().filter(type::isInstance).map(type::cast).toList();
        }

        private static SetBy setBy(NotedFact fact) {
            return new SetBy(
                    fact.event(),
                    fact.body(),
                    fact.recordedOn(),
                    OfSeparation.findings(fact),
                    OfSeparation.notKnown(fact));
        }

        private static SetBy setBy(NotedReceipt receipt) {
            return new SetBy(receipt.event(), receipt.body(), receipt.recordedOn());
        }

        private void stopAll(ClockEnd end) {
            clocks.replaceAll((_, clock) -> clock.ended(end));
        }

        private void takeAll(List<ClockFact> facts, LocalDate day, UUID event, Optional<LocalDate> recordedOn) {
            facts.forEach(fact -> take(fact, day, new SetBy(event, petition.body(), recordedOn), false));
        }

        /** The answer to a hand-over, the transfer of a finding ends the time of that one, and of no other that waits. */
        private void take(NotedFact fact, LocalDate day) {
            if (ANSWERS.containsKey(fact.fact())) {
                ClockEnd end = new ClockEnd(day, fact.event(), How.MET);
                Optional.ofNullable(offers.get(handOver(fact)))
                        .ifPresent(offer -> clocks.replaceAll(
                                (key, clock) -> key.setBy().equals(offer) ? clock.ended(end) : clock));
                return;
            }
            if (ANSWERS.containsValue(fact.fact())) {
                offers.put(handOver(fact), fact.event());
            }
            take(fact.fact(), day, setBy(fact), fact.goesOnElsewhere());
        }

        /**
         * What the facts of one hand-over or finding have in common: all of the reference but its step. A sending names its
         * decision.
         */
        private static String handOver(NotedFact fact) {
            if (SENT.contains(fact.fact())) {
                return SendingOfDecision.decisionIn(fact.reference());
            }
            return SENT_ON.contains(fact.fact())
                    ? fact.reference()
                    : fact.reference().substring(0, fact.reference().lastIndexOf('/') + 1);
        }

        private void take(ClockFact fact, LocalDate day, SetBy by, boolean goesOnElsewhere) {
            List<String> ended = profile.clocks().endedBy(fact);
            ClockEnd end = new ClockEnd(day, by.event(), ToldFacts.STOP.contains(fact) ? How.STOPPED : How.MET);
            clocks.replaceAll((key, clock) -> ended.contains(key.clock()) ? clock.ended(end) : clock);
            if (fact == ClockFact.DENUNCIATION_SUSPENDED) {
                suspensions.add(by.event());
            }
            List<String> goingOn = profile.clocks().goingOnWith(fact);
            clocks.replaceAll((key, clock) ->
                    goingOn.contains(key.clock()) ? clock.goesOn(profile.clocks(), day, suspensions) : clock);
            if (!goesOnElsewhere) {
                start(fact, day, by);
            }
        }

        private void start(ClockFact fact, LocalDate day, SetBy by) {
            for (ClockAnswer answer : profile.clocks().startedBy(fact, new Start.OnDay(day), classOfCase.on(day))) {
                if (ToldFacts.canEnd(answer.rule())
                        && petition.expects(answer.rule().clock())) {
                    clocks.put(
                            new ClockKey(answer.rule().clock(), by.event()),
                            new RunningClock(stated(answer, by), day, by, by.findings(), Optional.empty()));
                }
            }
        }

        /** The last day that an acceptance states overrides the computed one. */
        private ClockAnswer stated(ClockAnswer answer, SetBy by) {
            if (by.notKnown().isPresent()) {
                return new ClockAnswer.NotKnown(answer.rule(), by.notKnown().get());
            }
            return switch (answer) {
                case ClockAnswer.Runs(var running)
                when PetitionFacts.SETTLEMENTS.contains(running.rule().clock()) ->
                    petition.statedBy(by.event())
                            .<ClockAnswer>map(
                                    day -> new ClockAnswer.Runs(profile.clocks().stated(running, day)))
                            .orElse(answer);
                case ClockAnswer.Runs _, ClockAnswer.NotKnown _ -> answer;
            };
        }

        private void extend(NotedExtension extension) {
            clocks.replaceAll((key, clock) -> key.clock().equals(extension.clock())
                    ? clock.extended(profile.clocks(), extension.granted())
                    : clock);
        }
    }
}
