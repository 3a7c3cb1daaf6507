package vn.liem.notification.clock;

/** How the sending of a decision is referred to: it names the decision, so that it ends the time of that one alone. */
public final class SendingOfDecision {

    private static final String SENDING = "sending/";

    private SendingOfDecision() {}

    /**
     * The reference of a sending.
     *
     * @param decision the reference of the decision, which ends with #
     * @param to the body to which it was sent
     */
    public static String reference(String decision, String to) {
        return SENDING + decision + to + "#";
    }

    /** The reference of the decision that a sending names; the number of a document has no #. */
    static String decisionIn(String reference) {
        return reference.substring(SENDING.length(), reference.indexOf('#') + 1);
    }
}
