package vn.liem.cases.imports.door;

import java.util.List;

/** What a row says to other services. */
sealed interface ToSend {

    /** These commands, in their order; none where its facts are this service's alone. */
    record Commands(List<SentCommand> commands) implements ToSend {}

    /** Nothing can be said, since what it refers to was not carried. */
    record Refused(String code) implements ToSend {}
}
