package vn.liem.local.run;

/** Something that runs: it can be started, and says which process to watch and how to end it. */
interface Part {

    /** Its name. */
    PartName name();

    /** Starts it and returns once it answers; throws with a sentence where it does not. */
    Started start();

    /** A running part. */
    record Started(ProcessHandle process, Runnable stop) {}
}
