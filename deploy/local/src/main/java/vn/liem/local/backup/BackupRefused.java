package vn.liem.local.backup;

/** Why a backup is not taken or not put back, in a sentence in each language. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;

    BackupRefused(String english, String vietnamese) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return String.valueOf(getMessage());
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }
}
