package vn.liem.monitoring.home.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the first page of the committee says, in English. */
@Localized("en")
public interface HomeWordsInEnglish extends HomeWords {

    @Override
    @Message("Period")
    String period();

    @Override
    @Message("This is another moment. Time limits that end soon, sources that wait and the list of all cases are there"
            + " for now alone and not shown here.")
    String nowOnly();

    @Override
    @Message("Against the targets")
    String targets();

    @Override
    @Message("Rate")
    String rate();

    @Override
    @Message("The red line is the target. Both numbers open the lists behind them.")
    String targetsHelp();

    @Override
    @Message("Open the list")
    String toList();

    @Override
    @Message("Nothing is on the monitoring list.")
    String nothingListed();

    @Override
    @Message("Nothing changed in this time.")
    String noChanges();
}
