package vn.liem.monitoring.process.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of the flow say, in English. */
@Localized("en")
public interface FlowWordsInEnglish extends FlowWords {

    @Override
    @Message("Flow of files through the stages")
    String title();

    @Override
    @Message("Flow map")
    String map();

    @Override
    @Message(
            "{from} – {to}. In a box: how many cases stand there at the end. Arrows: how many passed in the period; dashed: back to an earlier stage. Choose a number for its list.")
    String mapHelp(String from, String to);

    @Override
    @Message("Show")
    String show();

    @Override
    @Message("Time spent at each stage")
    String stages();

    @Override
    @Message("Standing")
    String standing();

    @Override
    @Message("Median days")
    String median();

    @Override
    @Message("Longest (days)")
    String longest();

    @Override
    @Message("Over the limit")
    String overLimit();

    @Override
    @Message("{over}/{judged}")
    String overOf(String over, String judged);

    @Override
    @Message("not judged")
    String notJudged();

    @Override
    @Message("Left in the period")
    String left();

    @Override
    @Message("Passed in the period")
    String passages();

    @Override
    @Message("From")
    String fromStage();

    @Override
    @Message("To")
    String toStage();

    @Override
    @Message("back")
    String back();

    @Override
    @Message("Returned and waiting")
    String others();

    @Override
    @Message("What")
    String what();

    @Override
    @Message("No data")
    String noData();

    @Override
    @Message("{count} rows")
    String rowsFound(String count);

    @Override
    @Message("{count} more lie in other territories and are not shown.")
    String elsewhere(String count);

    @Override
    @Message("To the flow map")
    String toFlow();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Since")
    String since();

    @Override
    @Message("Until")
    String until();

    @Override
    @Message("Days")
    String days();

    @Override
    @Message("Last day")
    String lastDay();

    @Override
    @Message("over")
    String over();

    @Override
    @Message("Time")
    String turn();

    @Override
    @Message("Body")
    String bodyOf();

    @Override
    @Message("There are no rows.")
    String noRows();

    @Override
    @Message("{from} → {to}")
    String passedTitle(String from, String to);
}
