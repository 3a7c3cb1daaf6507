package vn.liem.monitoring.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What pages say of themselves, in English. */
@Localized("en")
public interface WordsInEnglish extends Words {

    @Override
    @Message("Following corruption cases from the first tip to the last recovered đồng")
    String systemName();

    @Override
    @Message("Skip to the content")
    String skip();

    @Override
    @Message("Demonstration: all data are made up; no case in here is real.")
    String demo();

    @Override
    @Message("Demonstration")
    String demoLabel();

    @Override
    @Message("Main menu")
    String menu();

    @Override
    @Message("Overview")
    String home();

    @Override
    @Message("Cases and matters")
    String cases();

    @Override
    @Message("Time limits")
    String deadlines();

    @Override
    @Message("Information sources")
    String sources();

    @Override
    @Message("Sign out")
    String signOut();

    @Override
    @Message("Tiếng Việt")
    String otherLanguage();

    @Override
    @Message("Switch to Vietnamese")
    String switchLanguage();

    @Override
    @Message("Figures as of {day}")
    String asOfDay(String day);

    @Override
    @Message("the last day with facts; nothing newer has been recorded since")
    String asOfNothingNewer();

    @Override
    @Message("Opened at {time}, {day}")
    String openedAt(String time, String day);

    @Override
    @Message("Not caught up with: {names}. Figures may be incomplete.")
    String behind(String names);

    @Override
    @Message("This page reflects the event logs up to")
    String position();

    @Override
    @Message("Each service records events in a log numbered without a gap; whoever opens the page at the same positions"
            + " sees the same.")
    String positionHelp();

    @Override
    @Message("Territory")
    String territory();

    @Override
    @Message("Cases and matters by stage")
    String byStage();

    @Override
    @Message("{total} followed, without those joined into others. Choose a stage to see the list.")
    String byStageHelp(String total);

    @Override
    @Message("Stage")
    String stage();

    @Override
    @Message("Count")
    String count();

    @Override
    @Message("What moved last")
    String lastMoved();

    @Override
    @Message("See the whole list")
    String allMoved();

    @Override
    @Message("Day")
    String day();

    @Override
    @Message("Item")
    String item();

    @Override
    @Message("Change")
    String whatMoved();

    @Override
    @Message("Body")
    String bodyOf();

    @Override
    @Message("There is no case or matter yet.")
    String nothingMoved();

    @Override
    @Message("Information sources waiting")
    String sourcesWaiting();

    @Override
    @Message("the oldest sent on {day}")
    String oldestSince(String day);

    @Override
    @Message("not received yet")
    String notReceived();

    @Override
    @Message("To be reviewed")
    String toReview();

    @Override
    @Message("with decisions that the law does not allow there, or that disagree with the hand-overs, or an offence of"
            + " unknown class")
    String withFindings();

    @Override
    @Message("in which a time limit was missed")
    String withMissedClocks();

    @Override
    @Message("No missed time limit is recorded.")
    String noClocksYet();

    @Override
    @Message("Cases and matters")
    String caseList();

    @Override
    @Message("Filter the list")
    String filters();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("part of a number, for example 00012")
    String numberHint();

    @Override
    @Message("Kind")
    String itemType();

    @Override
    @Message("Offence group")
    String offenceGroup();

    @Override
    @Message("Body that holds or has held the file")
    String bodyHint();

    @Override
    @Message("Part")
    String part();

    @Override
    @Message("Period")
    String period();

    @Override
    @Message("Counted by")
    String periodBy();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("Until")
    String until();

    @Override
    @Message("Order")
    String order();

    @Override
    @Message("All")
    String any();

    @Override
    @Message("Filter")
    String apply();

    @Override
    @Message("Clear")
    String clear();

    @Override
    @Message("{total} found")
    String found(String total);

    @Override
    @Message("Rows {first}–{last} of {total}")
    String shownRows(String first, String last, String total);

    @Override
    @Message("Nothing matches. Try fewer filters.")
    String noneFound();

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if}")
    String daysHere(String days);

    @Override
    @Message("since")
    String since();

    @Override
    @Message("File held by")
    String holder();

    @Override
    @Message("not recorded")
    String holderNotKnown();

    @Override
    @Message("Marks")
    String marks();

    @Override
    @Message("{count} to review")
    String findingsMark(String count);

    @Override
    @Message("{count} missed")
    String missedMark(String count);

    @Override
    @Message("Round {number}")
    String roundMark(String number);

    @Override
    @Message("Joined into another case")
    String mergedMark();

    @Override
    @Message("Pages")
    String pages();

    @Override
    @Message("Page {number}")
    String pageNumber(String number);

    @Override
    @Message("Previous")
    String previous();

    @Override
    @Message("Next")
    String next();

    @Override
    @Message("Titles are missing: the service that keeps them does not answer.")
    String titlesSilent();

    @Override
    @Message("Information sources on crime")
    String sourceList();

    @Override
    @Message("Channel")
    String channel();

    @Override
    @Message("Sent by")
    String sentBy();

    @Override
    @Message("Sent on")
    String sentOn();

    @Override
    @Message("With")
    String withBody();

    @Override
    @Message("Received on")
    String receivedOn();

    @Override
    @Message("State")
    String waitsFor();

    @Override
    @Message("forwarded; no other body has acknowledged it yet")
    String forwarded();

    @Override
    @Message("Days")
    String waitsDays();

    @Override
    @Message("How it is counted")
    String howCounted();

    @Override
    @Message("Passed over: {day} ({why})")
    String passedOver(String day, String why);

    @Override
    @Message("running time limits are overdue")
    String overdueNow();

    @Override
    @Message("time limits are due soon")
    String dueSoonNow();

    @Override
    @Message("Number")
    String sourceNumber();

    @Override
    @Message("There is none.")
    String noSources();

    @Override
    @Message("What waits, for whom and since when; what was sent first stands first. This page shows now alone.")
    String sourcesHelp();

    @Override
    @Message("{total} information sources")
    String foundSources(String total);

    @Override
    @Message("This page cannot be opened")
    String problem();

    @Override
    @Message("Open the list without a filter")
    String openWithoutParameters();

    @Override
    @Message("Request id for the administrator: {trace}")
    String problemTrace(String trace);

    @Override
    @Message("To the overview")
    String goHome();

    @Override
    @Message("You have signed out")
    String signedOut();

    @Override
    @Message("Close the browser if others use this machine.")
    String signedOutHelp();

    @Override
    @Message("Sign in again")
    String signInAgain();
}
