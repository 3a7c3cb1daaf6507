package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.notification.clock.NotedPetition.Classified;
import vn.liem.notification.clock.NotedPetition.Kind;
import vn.liem.notification.clock.NotedPetitionStep.Step;
import vn.liem.procedure.clock.ClockFact;

/**
 * Which facts of the law the receipt and the steps of a petition are: by its kind, by whether the body that received it is
 * competent, for the first time or again, and where. A classification counts for all of it, also for what came before.
 */
final class PetitionFacts {

    /** Every fact that a petition can be. */
    @SuppressWarnings("ImmutableCollections") // An EnumSet that nobody can write to.
    static final Set<ClockFact> ALL = Collections.unmodifiableSet(EnumSet.of(
            ClockFact.DENUNCIATION_RECEIVED,
            ClockFact.DENUNCIATION_AGAIN_RECEIVED,
            ClockFact.DENUNCIATION_OF_OTHERS_RECEIVED,
            ClockFact.DENUNCIATION_SENT_ON_RECEIVED,
            ClockFact.DENUNCIATION_ACCEPTED,
            ClockFact.DENUNCIATION_REFUSED,
            ClockFact.DENUNCIATION_FORWARDED,
            ClockFact.DENUNCIATION_SENDER_INFORMED,
            ClockFact.DENUNCIATION_ACCEPTANCE_NOTIFIED,
            ClockFact.DENUNCIATION_SUSPENDED,
            ClockFact.DENUNCIATION_SUSPENSION_SENT,
            ClockFact.DENUNCIATION_RESUMED,
            ClockFact.DENUNCIATION_CONCLUDED,
            ClockFact.DENUNCIATION_CONCLUSION_SENT,
            ClockFact.DENUNCIATION_MEASURES_TAKEN,
            ClockFact.DENUNCIATION_PUBLISHED,
            ClockFact.DENUNCIATION_CRIME_SIGN_FOUND,
            ClockFact.DENUNCIATION_PASSED_TO_INVESTIGATION,
            ClockFact.COMPLAINT_RECEIVED,
            ClockFact.COMPLAINT_ACCEPTED,
            ClockFact.COMPLAINT_ACCEPTED_REMOTE,
            ClockFact.COMPLAINT_ACCEPTED_AGAIN,
            ClockFact.COMPLAINT_ACCEPTED_AGAIN_REMOTE,
            ClockFact.COMPLAINT_REFUSED,
            ClockFact.COMPLAINT_SETTLED,
            ClockFact.COMPLAINT_SETTLED_AGAIN,
            ClockFact.COMPLAINT_DECISION_SENT,
            ClockFact.PETITION_CRIME_SIGN_FOUND,
            ClockFact.PETITION_PASSED_TO_INVESTIGATION,
            ClockFact.PETITION_CLOSED));

    /**
     * What is owed beside the settling. A register never tells that it was done, so that these clocks would run out for
     * every row that is brought in; they are set for petitions that were classified in the system alone.
     */
    private static final Set<String> DUTIES = Set.of(
            "denunciation_acceptance_notice",
            "denunciation_suspension_notice",
            "denunciation_conclusion_notice",
            "denunciation_measures",
            "denunciation_publication",
            "complaint_decision_notice");

    /** The steps in the order in which they happen where one day has several. */
    private static final List<Step> IN_ORDER = List.of(Step.values());

    /** An extension of a petition has its turn between its running on and its suspension, as its owner orders them. */
    private static final int TURN_OF_EXTENSION = turnOf(Step.SUSPENDED) - 1;

    /** An extension of the time to accept it comes before its acceptance. */
    private static final int TURN_OF_ACCEPTANCE_EXTENSION = turnOf(Step.ACCEPTED) - 1;

    /** What follows another fact of the inspection, where one day has both. */
    private static final Set<ClockFact> LAST_OF_THE_DAY = Set.of(
            ClockFact.INSPECTION_PUBLISHED,
            ClockFact.INSPECTION_PASSED_TO_INVESTIGATION,
            ClockFact.JOINDER_OR_SEPARATION_SENT,
            ClockFact.CASSATION_DECISION_SENT);

    /** The clocks of settling: those that an extension lengthens and of which an acceptance states the end. */
    static final Set<String> SETTLEMENTS = Set.of("denunciation_settlement", "complaint_settlement");

    /** The clock of the acceptance, where the law lets it be lengthened. */
    private static final String ACCEPTANCE = "denunciation_acceptance";

    private final Optional<NotedPetition> received;
    private final Optional<NotedPetition> classified;
    private final Map<UUID, LocalDate> statedOn;

    private PetitionFacts(
            Optional<NotedPetition> received, Optional<NotedPetition> classified, Map<UUID, LocalDate> statedOn) {
        this.received = received;
        this.classified = classified;
        this.statedOn = statedOn;
    }

    /** What was noted of a petition, where the subject is one. */
    static PetitionFacts of(List<Noted> noted) {
        Map<UUID, LocalDate> stated = new HashMap<>();
        Optional<NotedPetition> received = Optional.empty();
        Optional<NotedPetition> classified = Optional.empty();
        for (Noted each : noted) {
            switch (each) {
                case NotedPetition petition -> {
                    if (petition.classified().isPresent()) {
                        classified = Optional.of(petition);
                    } else {
                        received = Optional.of(petition);
                    }
                }
                case NotedPetitionStep step -> step.dueOn().ifPresent(day -> stated.put(step.event(), day));
                case NotedFact _,
                        NotedExtension _,
                        NotedReceipt _,
                        NotedOffence _,
                        NotedPassingOn _,
                        NotedAppraisal _,
                        NotedAppraisalStep _,
                        NotedDirective _,
                        NotedDirectiveStep _,
                        NotedDocument _,
                        NotedDocumentStep _,
                        NotedMeasure _,
                        NotedMeasureExtension _,
                        NotedMeasureEnd _ -> {
                    // Of other subjects.
                }
            }
        }
        return new PetitionFacts(received, classified, stated);
    }

    /** The body whose turn it is. */
    Optional<String> body() {
        return received.flatMap(NotedPetition::body);
    }

    /** Whether a clock is set at all. */
    boolean expects(String clock) {
        return !DUTIES.contains(clock) || classified.isPresent();
    }

    /** The last day that the event states for settling, where it states one. */
    Optional<LocalDate> statedBy(UUID event) {
        return Optional.ofNullable(statedOn.get(event));
    }

    /** The place of something noted in the order of one day; what is no step of a petition or an inspection has the first. */
    static int turnInDay(Noted noted) {
        return switch (noted) {
            case NotedPetitionStep step -> turnOf(step.step());
            case NotedExtension extension -> turnOf(extension);
            case NotedFact fact -> LAST_OF_THE_DAY.contains(fact.fact()) ? 1 : 0;
            case NotedPetition _,
                    NotedReceipt _,
                    NotedOffence _,
                    NotedPassingOn _,
                    NotedAppraisal _,
                    NotedAppraisalStep _,
                    NotedDirective _,
                    NotedDirectiveStep _,
                    NotedDocument _,
                    NotedDocumentStep _,
                    NotedMeasure _,
                    NotedMeasureExtension _,
                    NotedMeasureEnd _ -> 0;
        };
    }

    /** Whether an extension lengthens a clock of a petition, and has its turn among the steps of its day. */
    static boolean isOfPetition(NotedExtension extension) {
        return SETTLEMENTS.contains(extension.clock()) || ACCEPTANCE.equals(extension.clock());
    }

    private static int turnOf(NotedExtension extension) {
        if (ACCEPTANCE.equals(extension.clock())) {
            return TURN_OF_ACCEPTANCE_EXTENSION;
        }
        return SETTLEMENTS.contains(extension.clock()) ? TURN_OF_EXTENSION : 0;
    }

    private static int turnOf(Step step) {
        return 2 * (IN_ORDER.indexOf(step) + 1);
    }

    /** The facts that the receipt is; a classification is none of its own. */
    List<ClockFact> of(NotedPetition noted) {
        if (noted.classified().isPresent()) {
            return List.of();
        }
        List<ClockFact> facts = new ArrayList<>();
        switch (kind()) {
            case DENUNCIATION -> {
                facts.add(denunciationReceived());
                if (noted.sentOn()) {
                    facts.add(ClockFact.DENUNCIATION_SENT_ON_RECEIVED);
                }
            }
            case COMPLAINT -> {
                if (isCompetent()) {
                    facts.add(ClockFact.COMPLAINT_RECEIVED);
                }
            }
            case OTHER -> {
                // The profile has no row for what is neither.
            }
        }
        return facts;
    }

    /** The facts that a step is. */
    List<ClockFact> of(NotedPetitionStep noted) {
        return switch (kind()) {
            case DENUNCIATION -> ofDenunciation(noted.step());
            case COMPLAINT -> ofComplaint(noted.step());
            case OTHER -> ofAny(noted.step());
        };
    }

    private ClockFact denunciationReceived() {
        if (!isCompetent()) {
            return ClockFact.DENUNCIATION_OF_OTHERS_RECEIVED;
        }
        return isAgain() ? ClockFact.DENUNCIATION_AGAIN_RECEIVED : ClockFact.DENUNCIATION_RECEIVED;
    }

    private static List<ClockFact> ofDenunciation(Step step) {
        return switch (step) {
            case ACCEPTED -> List.of(ClockFact.DENUNCIATION_ACCEPTED);
            case FORWARDED -> List.of(ClockFact.DENUNCIATION_FORWARDED, ClockFact.PETITION_CLOSED);
            case RETURNED -> List.of(ClockFact.DENUNCIATION_REFUSED);
            case SUSPENDED -> List.of(ClockFact.DENUNCIATION_SUSPENDED);
            case RESUMED -> List.of(ClockFact.DENUNCIATION_RESUMED);
            case CONCLUDED -> List.of(ClockFact.DENUNCIATION_CONCLUDED);
            case CRIME_SIGN_FOUND -> List.of(ClockFact.DENUNCIATION_CRIME_SIGN_FOUND);
            case SOURCE_SENT -> List.of(ClockFact.DENUNCIATION_PASSED_TO_INVESTIGATION);
            case ACCEPTANCE_NOTIFIED -> List.of(ClockFact.DENUNCIATION_ACCEPTANCE_NOTIFIED);
            case SUSPENSION_SENT -> List.of(ClockFact.DENUNCIATION_SUSPENSION_SENT);
            case CONCLUSION_SENT -> List.of(ClockFact.DENUNCIATION_CONCLUSION_SENT);
            case MEASURES_TAKEN -> List.of(ClockFact.DENUNCIATION_MEASURES_TAKEN);
            case RESULT_PUBLISHED -> List.of(ClockFact.DENUNCIATION_PUBLISHED);
            case SENDER_INFORMED -> List.of(ClockFact.DENUNCIATION_SENDER_INFORMED);
            case WITHDRAWN, LINKED -> List.of(ClockFact.PETITION_CLOSED);
        };
    }

    private List<ClockFact> ofComplaint(Step step) {
        return switch (step) {
            case ACCEPTED -> List.of(complaintAccepted());
            case RETURNED -> List.of(ClockFact.COMPLAINT_REFUSED);
            case CONCLUDED -> List.of(isAgain() ? ClockFact.COMPLAINT_SETTLED_AGAIN : ClockFact.COMPLAINT_SETTLED);
            case CONCLUSION_SENT -> List.of(ClockFact.COMPLAINT_DECISION_SENT);
            case FORWARDED,
                    WITHDRAWN,
                    LINKED,
                    CRIME_SIGN_FOUND,
                    SOURCE_SENT,
                    SUSPENDED,
                    RESUMED,
                    ACCEPTANCE_NOTIFIED,
                    SUSPENSION_SENT,
                    MEASURES_TAKEN,
                    RESULT_PUBLISHED,
                    SENDER_INFORMED -> ofAny(step);
        };
    }

    private static List<ClockFact> ofAny(Step step) {
        return switch (step) {
            case FORWARDED, WITHDRAWN, LINKED -> List.of(ClockFact.PETITION_CLOSED);
            case CRIME_SIGN_FOUND -> List.of(ClockFact.PETITION_CRIME_SIGN_FOUND);
            case SOURCE_SENT -> List.of(ClockFact.PETITION_PASSED_TO_INVESTIGATION);
            case ACCEPTED,
                    RETURNED,
                    CONCLUDED,
                    SUSPENDED,
                    RESUMED,
                    ACCEPTANCE_NOTIFIED,
                    SUSPENSION_SENT,
                    CONCLUSION_SENT,
                    MEASURES_TAKEN,
                    RESULT_PUBLISHED,
                    SENDER_INFORMED -> List.of();
        };
    }

    private ClockFact complaintAccepted() {
        if (isAgain()) {
            return isRemote() ? ClockFact.COMPLAINT_ACCEPTED_AGAIN_REMOTE : ClockFact.COMPLAINT_ACCEPTED_AGAIN;
        }
        return isRemote() ? ClockFact.COMPLAINT_ACCEPTED_REMOTE : ClockFact.COMPLAINT_ACCEPTED;
    }

    private Kind kind() {
        return classified.or(() -> received).map(NotedPetition::kind).orElse(Kind.OTHER);
    }

    private Optional<Classified> standing() {
        return classified.flatMap(NotedPetition::classified);
    }

    private boolean isCompetent() {
        return standing().map(Classified::competent).orElse(true);
    }

    private boolean isAgain() {
        return standing().map(Classified::again).orElse(false);
    }

    private boolean isRemote() {
        return standing().map(Classified::remote).orElse(false);
    }
}
