package vn.liem.cases.source.door;

import java.time.LocalDate;
import vn.liem.service.Localities;
import vn.liem.service.door.FieldChecks;

/** The checks of the door on what is sent of a source. */
final class SourceChecks {

    private final FieldChecks fields;

    SourceChecks(Localities units, LocalDate today) {
        this.fields = new FieldChecks(units, today);
    }

    SourceChecks source(String at, SourceToRegister asked) {
        fields.day(at + "/sentOn", asked.sentOn())
                .unit(at + "/sentBy", asked.sentBy())
                .unit(at + "/sentTo", asked.sentTo())
                .unit(at + "/aboutUnit", asked.aboutUnit());
        return this;
    }

    SourceChecks receipt(String at, ReceiptToRecord asked) {
        fields.day(at + "/receivedOn", asked.receivedOn()).unit(at + "/receivedBy", asked.receivedBy());
        return this;
    }

    SourceChecks redirection(String at, RedirectionToRecord asked) {
        fields.day(at + "/redirectedOn", asked.redirectedOn()).unit(at + "/redirectedTo", asked.redirectedTo());
        return this;
    }

    SourceChecks decision(String at, DecisionToRecord asked) {
        fields.day(at + "/decidedOn", asked.decidedOn());
        return this;
    }

    SourceChecks correction(CorrectionToRecord asked) {
        source("/source", asked.source());
        for (int i = 0; i < asked.receipts().size(); i++) {
            receipt("/receipts/" + i, asked.receipts().get(i));
        }
        for (int i = 0; i < asked.redirections().size(); i++) {
            redirection("/redirections/" + i, asked.redirections().get(i));
        }
        for (int i = 0; i < asked.decisions().size(); i++) {
            decision("/decisions/" + i, asked.decisions().get(i));
        }
        return this;
    }

    void pass() {
        fields.pass();
    }
}
