package vn.liem.procedure;

import java.util.List;
import vn.liem.procedure.file.Fault;

/** The answer to the loading of a profile. */
public sealed interface ProfileAnswer {

    /** Every file and row is sound. */
    record Loaded(Profile profile) implements ProfileAnswer {}

    /** Something is wrong; every fault is named with its file and row. */
    record Unloadable(List<Fault> faults) implements ProfileAnswer {

        public Unloadable {
            faults = List.copyOf(faults);
        }
    }
}
