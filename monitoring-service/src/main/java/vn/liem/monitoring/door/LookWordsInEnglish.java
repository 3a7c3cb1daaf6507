package vn.liem.monitoring.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What components of pages say of themselves, in English. */
@Localized("en")
public interface LookWordsInEnglish extends LookWords {

    @Override
    @Message("Chart as:")
    String chartAs();

    @Override
    @Message("Show the numbers of the chart")
    String chartTable();

    @Override
    @Message("Time")
    String chartTime();

    @Override
    @Message("Back to now")
    String toNow();

    @Override
    @Message("As of another day")
    String otherMoment();

    @Override
    @Message("To the end of")
    String asOfLabel();

    @Override
    @Message("By what was recorded up to")
    String knownOnLabel();

    @Override
    @Message("Show")
    String look();

    @Override
    @Message("First field: what happened after that day does not count. Second field: what was recorded after that"
            + " day does not count, whenever it happened.")
    String momentHelp();

    @Override
    @Message(", by what was recorded up to {day}")
    String asKnownOn(String day);

    @Override
    @Message("Download the list (XLSX)")
    String downloadXlsx();

    @Override
    @Message("Lists")
    String lists();

    @Override
    @Message("No row fits.")
    String noRows();

    @Override
    @Message("Money in")
    String moneyIn();

    @Override
    @Message("How it is counted")
    String howCountedFigure();

    @Override
    @Message("{count} more rows belong to territories that are not yours and are not shown.")
    String outside(String count);

    @Override
    @Message("Search")
    String searchTitle();

    @Override
    @Message("Number, or name of a body")
    String searchLabel();

    @Override
    @Message("Search")
    String searchGo();

    @Override
    @Message("Cases, matters and sources by a part of the number; decisions and directives by its beginning; bodies by"
            + " name, with marks or without. Names of people are not looked for.")
    String searchHelp();

    @Override
    @Message("Type at least two letters or digits.")
    String searchTooShort();

    @Override
    @Message("There are more: type more of it.")
    String searchMore();

    @Override
    @Message("Nothing was found of what you may read.")
    String searchNone();

    @Override
    @Message("Design")
    String designTitle();

    @Override
    @Message("Every component of the pages in every state, from example data. How they are used is said in "
            + "docs/design.md.")
    String designHelp();

    @Override
    @Message("Type and numbers")
    String designType();

    @Override
    @Message("Colours")
    String designColours();

    @Override
    @Message("Marks")
    String designMarks();

    @Override
    @Message("Stages")
    String designStages();

    @Override
    @Message("Notices")
    String designNotices();

    @Override
    @Message("Forms")
    String designForms();

    @Override
    @Message("Table")
    String designTable();

    @Override
    @Message("Charts")
    String designCharts();

    @Override
    @Message("Figures")
    String designFigures();

    @Override
    @Message("Moment")
    String designTime();

    @Override
    @Message("A time limit explained")
    String designExplained();

    @Override
    @Message("Back")
    String backToPage();

    @Override
    @Message("Something has to be changed")
    String formWrong();

    @Override
    @Message("It was recorded when it was sent before")
    String formSpent();

    @Override
    @Message("Error:")
    String formWrongTitle();

    @Override
    @Message("(optional)")
    String notRequired();

    @Override
    @Message("Cancel")
    String leaveForm();

    @Override
    @Message("See what was recorded")
    String seeRecorded();

    @Override
    @Message("Open a new form")
    String newForm();

    @Override
    @Message("What can be done")
    String toDo();

    @Override
    @Message("How it stands")
    String standing();

    @Override
    @Message("– choose –")
    String choose();

    @Override
    @Message("More rows")
    String moreRows();
}
