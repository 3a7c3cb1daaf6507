package vn.liem.monitoring.casepage.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of a case says, in English. */
@Localized("en")
public interface CaseWordsInEnglish extends CaseWords {

    @Override
    @Message("{kind} · {group}")
    String caseLine(String kind, String group);

    @Override
    @Message("registered on {day}")
    String registeredOn(String day);

    @Override
    @Message("instituted on {day}")
    String institutedOn(String day);

    @Override
    @Message("The title is not shown to your role.")
    String titleWithheld();

    @Override
    @Message("Where it stands")
    String threeLines();

    @Override
    @Message("Time limits")
    String clocks();

    @Override
    @Message("File")
    String fileLine();

    @Override
    @Message("since {day}")
    String stageSince(String day);

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} by {day}")
    String stageDays(String days, String day);

    @Override
    @Message("has held the file since {day}")
    String heldSince(String day);

    @Override
    @Message("taken from the register at import on {day}; no hand-over in the system yet")
    String holderFromRegister(String day);

    @Override
    @Message("The hand-overs say otherwise: {body} accepted the file on {day}")
    String acceptedElsewhere(String body, String day);

    @Override
    @Message("on offer to {names}")
    String onOfferTo(String names);

    @Override
    @Message("no time limit is running")
    String noneRunning();

    @Override
    @Message("no time limit is recorded yet")
    String noClocks();

    @Override
    @Message("due {day}")
    String due(String day);

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} left")
    String daysLeft(String days);

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} over by today")
    String daysOver(String days);

    @Override
    @Message("Time limits that are past")
    String pastClocks();

    @Override
    @Message("From")
    String clockFrom();

    @Override
    @Message("Due")
    String clockDue();

    @Override
    @Message("Ended")
    String clockMet();

    @Override
    @Message("Result")
    String clockState();

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if} late")
    String daysLate(String days);

    @Override
    @Message("from {day}")
    String clockStarted(String day);

    @Override
    @Message("Way through the stages")
    String stageWay();

    @Override
    @Message("{count} times")
    String visits(String count);

    @Override
    @Message("Points to review")
    String findings();

    @Override
    @Message("Basis")
    String findingArticle();

    @Override
    @Message("document")
    String document();

    @Override
    @Message("Rounds of investigation")
    String rounds();

    @Override
    @Message("Round {number}")
    String round(String number);

    @Override
    @Message("Institution")
    String roundFirst();

    @Override
    @Message("Investigation concluded")
    String concluded();

    @Override
    @Message("Indicted")
    String indicted();

    @Override
    @Message("Judged")
    String judged();

    @Override
    @Message("{days}{#if days == '1'} day{#else} days{/if}")
    String roundDays(String days);

    @Override
    @Message("Accused")
    String accused();

    @Override
    @Message("Accused {number}")
    String accusedNumber(String number);

    @Override
    @Message("Nobody has been charged yet.")
    String noAccused();

    @Override
    @Message("Names are not shown to your role in this case.")
    String namesWithheld();

    @Override
    @Message("Names are missing: the directory does not answer. Open the page again in a few minutes.")
    String namesSilent();

    @Override
    @Message("Personal data erased")
    String erasedName();

    @Override
    @Message("born {year}")
    String bornIn(String year);

    @Override
    @Message("charged on {day}")
    String chargedOn(String day);

    @Override
    @Message("came by the separation of {day}")
    String cameOn(String day);

    @Override
    @Message("Art. {article}({clause}) PC")
    String clauseOf(String clause, String article);

    @Override
    @Message("Art. {article} PC")
    String articleOf(String article);

    @Override
    @Message("official")
    String official();

    @Override
    @Message("Party member")
    String partyMember();

    @Override
    @Message("Hand-overs of the file")
    String handOvers();

    @Override
    @Message("No hand-over is recorded.")
    String noHandOvers();

    @Override
    @Message("recorded from a register")
    String recordedOnly();

    @Override
    @Message("No electronic receipt: days and outcome as the register has them.")
    String recordedHelp();

    @Override
    @Message("The register says otherwise: {outcome}, {day}")
    String registerSaysOtherwise(String outcome, String day);

    @Override
    @Message("handed over in the system")
    String live();

    @Override
    @Message("receipt")
    String receipt();

    @Override
    @Message("Full hash: {hash}")
    String fullHash(String hash);

    @Override
    @Message("{count} documents")
    String documents(String count);

    @Override
    @Message("to be answered by {day}")
    String answerDue(String day);

    @Override
    @Message("answered late")
    String late();

    @Override
    @Message("{count} documents differ")
    String mismatches(String count);

    @Override
    @Message("unanswered for {days}{#if days == '1'} day{#else} days{/if} by today")
    String unanswered(String days);

    @Override
    @Message("answered the same day")
    String answeredSameDay();

    @Override
    @Message("answered in {days}{#if days == '1'} day{#else} days{/if}")
    String answeredIn(String days);

    @Override
    @Message("not yet")
    String notYet();

    @Override
    @Message("What happened")
    String timeline();

    @Override
    @Message("By legal date, the latest first.")
    String timelineHelp();

    @Override
    @Message("to")
    String toBody();

    @Override
    @Message("Separated from")
    String separatedFrom();

    @Override
    @Message("another case")
    String anotherCase();

    @Override
    @Message("Joined on {day} into")
    String mergedInto(String day);

    @Override
    @Message("Cases and matters")
    String backToList();

    @Override
    @Message("Officers of the case")
    String officers();

    @Override
    @Message("Nobody is recorded as assigned.")
    String noOfficers();

    @Override
    @Message("By the keys of their accounts; names are not shown.")
    String officersHelp();

    @Override
    @Message("since {day}")
    String inChargeSince(String day);

    @Override
    @Message("until {day}")
    String inChargeUntil(String day);

    @Override
    @Message("Waiting for a second signature")
    String proposals();

    @Override
    @Message("Without effect until a second officer of the body, outside the case, signs.")
    String proposalsHelp();

    @Override
    @Message("proposed by")
    String proposedBy();

    @Override
    @Message("What is next")
    String next();

    @Override
    @Message("Nothing is recorded that anybody owes.")
    String nothingOwed();

    @Override
    @Message("and {count} more")
    String furtherOwed(String count);

    @Override
    @Message("{days} days over by {day}")
    String daysOverOn(String days, String day);

    @Override
    @Message("unanswered, {days} days by {day}")
    String unansweredOn(String days, String day);

    @Override
    @Message("By the day that was chosen, and by what was recorded then, nothing was known of this case.")
    String notKnownThen();

    @Override
    @Message("Not shown of the day that was chosen")
    String leftOut();

    @Override
    @Message("Look at it as it was recorded by the end of that day")
    String leftOutExact();

    @Override
    @Message("What this page does not show")
    String notShown();

    @Override
    @Message("Documents of the file, sealed texts, what each asset was valued at, companies and shares: they are with"
            + " the body that has the file. Who looked at this case: the auditor searches the log of looking of"
            + " each service.")
    String notShownWhat();

    @Override
    @Message("The whole course: filter, print, take along")
    String wholeTimeline();

    @Override
    @Message("People and links around this case")
    String links();

    @Override
    @Message("Evidence bundle")
    String evidence();
}
