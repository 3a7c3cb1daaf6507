package vn.liem.verify.tamper;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.verifier.NoteSigner;
import vn.liem.verify.Side;
import vn.liem.verify.SidesCheck;
import vn.liem.verify.Verdict;

/**
 * Two services that witness each other and hand files over, each by a copy of its tables.
 *
 * @param sender the copy of the one that hands over
 * @param receiver the copy of the one that receives
 * @param senderKey the sender's key
 * @param receiverKey the receiver's key
 */
record Sides(Copy sender, Copy receiver, NoteSigner senderKey, NoteSigner receiverKey) {

    /** Which of the two. */
    enum Name {
        SENDER("case-service/1"),
        RECEIVER("investigation-service/1");

        private final String log;

        Name(String log) {
            this.log = log;
        }

        String log() {
            return log;
        }
    }

    Copy of(Name name) {
        return switch (name) {
            case SENDER -> sender;
            case RECEIVER -> receiver;
        };
    }

    NoteSigner keyOf(Name name) {
        return switch (name) {
            case SENDER -> senderKey;
            case RECEIVER -> receiverKey;
        };
    }

    /** The largest size of a log that the other side has witnessed. */
    long witnessed(Name name) {
        Copy other = name == Name.SENDER ? receiver : sender;
        return other.witnessed().isEmpty() ? 0 : other.witnessed().lastKey();
    }

    Sides with(Name name, Copy changed) {
        return switch (name) {
            case SENDER -> new Sides(changed, receiver, senderKey, receiverKey);
            case RECEIVER -> new Sides(sender, changed, senderKey, receiverKey);
        };
    }

    /** What the check says of one of the two logs. */
    Verdict judge(Name name) throws SQLException {
        Side judged = side(name);
        Side other = side(name == Name.SENDER ? Name.RECEIVER : Name.SENDER);
        return SidesCheck.of(judged, of(name), List.of(judged, other));
    }

    private Side side(Name name) {
        return new Side(name.log(), of(name), Optional.of(keyOf(name).key()));
    }
}
