package vn.liem.local.backup;

/** Who is told how far it is. */
public interface Told {

    /** So many of so many are done. */
    void at(String what, long done, long all);
}
