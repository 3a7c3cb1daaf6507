package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;

/** What was heard about a subject and matters to its clocks. */
public sealed interface Noted
        permits NotedFact,
                NotedExtension,
                NotedReceipt,
                NotedOffence,
                NotedPassingOn,
                NotedMeasure,
                NotedMeasureExtension,
                NotedMeasureEnd,
                NotedPetition,
                NotedPetitionStep,
                NotedAppraisal,
                NotedAppraisalStep,
                NotedDirective,
                NotedDirectiveStep,
                NotedDocument,
                NotedDocumentStep {

    /** The event that reports it. */
    UUID event();

    /** What its owner calls it by: what is told again under one reference takes the place of what was told before. */
    String reference();

    /** Its legal day. */
    LocalDate occurredOn();

    /** The same as another event tells it, on another day. */
    Noted restated(UUID by, LocalDate on);

    /** The same, with the day on which its owner recorded it, where that matters to who hears of it. */
    Noted recordedOn(LocalDate day);
}
