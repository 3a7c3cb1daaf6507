package vn.liem.monitoring.timeline.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the timeline of a case says, in English. */
@Localized("en")
public interface TimelineWordsInEnglish extends TimelineWords {

    @Override
    @Message("Last days are as they are known now: what was extended or recounted after the day that was "
            + "chosen took the place of the earlier day.")
    String notExact();

    @Override
    @Message("What is of the whole case is shown for everybody.")
    String personHelp();

    @Override
    @Message("Each square is a thing that happened; a red one was recorded late, changed or taken back. "
            + "The list below says the same.")
    String axisHelp();

    @Override
    @Message("{count} more: narrow the list, or take it along.")
    String cut(String count);

    @Override
    @Message("What this page does not show")
    String notShown();

    @Override
    @Message("Measures on single persons, who was assigned, what documents say. Changes within one day "
            + "of recording leave no mark. What was imported from registers carries the day of the "
            + "import, so that what lies before it counts as recorded late.")
    String notShownWhat();
}
