package vn.liem.security.seal;

/** The master key cannot be used, and the service does not start; the sentence tells the operator what to do. */
public final class MasterKeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyRefused(String english, String vietnamese) {
        super(english + " / " + vietnamese);
    }

    MasterKeyRefused(String english, String vietnamese, Throwable cause) {
        super(english + " / " + vietnamese, cause);
    }
}
