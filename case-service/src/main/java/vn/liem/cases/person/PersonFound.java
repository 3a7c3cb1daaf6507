package vn.liem.cases.person;

import vn.liem.kernel.PersonKey;

/** What the directory answers for a key. */
public sealed interface PersonFound {

    /** Whom it is about. */
    PersonKey key();

    /** The person is known. */
    record Known(PersonKey key, PersonDetails details) implements PersonFound {}

    /** The person's key was destroyed (đã xóa dữ liệu cá nhân): what happened stays, the name is gone. */
    record Erased(PersonKey key) implements PersonFound {}

    /** The directory has never heard of the key. */
    record NotInDirectory(PersonKey key) implements PersonFound {}

    /** The stored text does not fit its key: somebody altered the table. */
    record Damaged(PersonKey key) implements PersonFound {}
}
