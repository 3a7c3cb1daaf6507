package vn.liem.cases.person;

/**
 * A person as a register or an officer names them.
 *
 * @param issuer who gives the number: a register is unique within its issuer
 * @param number the register's number of the person, which is no name: {@code BC-00001}
 */
public record PersonToRegister(String issuer, String number, PersonDetails details) {

    /** The longest issuer and the longest number, in characters. */
    public static final int MAX_LENGTH = 100;

    public PersonToRegister {
        if (issuer.isBlank() || number.isBlank() || issuer.length() > MAX_LENGTH || number.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("issuer and number have 1 to %d characters, these have %d and %d"
                    .formatted(MAX_LENGTH, issuer.length(), number.length()));
        }
    }
}
