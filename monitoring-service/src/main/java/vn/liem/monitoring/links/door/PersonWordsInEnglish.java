package vn.liem.monitoring.links.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of a person says, in English. */
@Localized("en")
public interface PersonWordsInEnglish extends PersonWords {

    @Override
    @Message("A person")
    String title();

    @Override
    @Message("People and links")
    String back();

    @Override
    @Message("key")
    String key();

    @Override
    @Message("The name could not be had: the directory does not answer. Open the page again in some minutes.")
    String silent();

    @Override
    @Message("The directory tells no name of this person in the cases that are open to you.")
    String noName();

    @Override
    @Message("{count} further cases are not open to you and not shown here.")
    String closed(String count);

    @Override
    @Message("What this page does not show")
    String notShown();

    @Override
    @Message("Measures on this person, assets in the own name, companies, shares, families, offices over "
            + "the years: they are with the body that has the file. The office above is the one in the "
            + "directory now, not of the day that was chosen.")
    String notShownWhat();
}
