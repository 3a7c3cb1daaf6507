package vn.liem.local.command;

import vn.liem.procedure.file.Fault;

/** Says what is wrong in a file, with the row and the reason, in both languages. */
final class FaultLines {

    private FaultLines() {}

    static void tell(Fault fault, Say say) {
        say.both(
                "%s, row %s: %s"
                        .formatted(fault.file(), fault.row(), fault.reason().english()),
                "%s, dòng %s: %s"
                        .formatted(fault.file(), fault.row(), fault.reason().vietnamese()));
    }
}
