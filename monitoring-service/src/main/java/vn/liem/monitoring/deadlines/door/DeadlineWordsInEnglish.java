package vn.liem.monitoring.deadlines.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of time limits says, in English. */
@Localized("en")
public interface DeadlineWordsInEnglish extends DeadlineWords {

    @Override
    @Message("Running time limits")
    String title();

    @Override
    @Message("Days left or over by today, {day}. The time of a right (to appeal, to complain) is not in this list.")
    String help(String day);

    @Override
    @Message("This page shows now alone: a time limit of a past day may have been extended since.")
    String nowOnly();

    @Override
    @Message("Time limits that end within the next {days} days.")
    String withinDays(String days);

    @Override
    @Message("Show all")
    String anyDays();

    @Override
    @Message("Urgency")
    String urgency();

    @Override
    @Message("Time limit")
    String clockName();

    @Override
    @Message("Due")
    String dueOn();

    @Override
    @Message("Left")
    String timeLeft();

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} over")
    String daysOver(String days);

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} left")
    String daysLeft(String days);

    @Override
    @Message("today")
    String dueToday();

    @Override
    @Message("cannot be computed")
    String dueNotKnown();

    @Override
    @Message("Body that has the file or source")
    String heldBy();

    @Override
    @Message("{total}{#if total == '1'} time limit{#else} time limits{/if}")
    String found(String total);

    @Override
    @Message("No time limit is running.")
    String none();
}
