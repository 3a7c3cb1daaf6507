package vn.liem.registers.file;

import vn.liem.procedure.Wording;

/** A file that could not even be opened. */
record UnreadableRows(LinedFault why) implements FileRows {

    @Override
    public Step next() {
        return new Step.Faulty(why);
    }

    @Override
    public Wording at(int line, int column, Wording said) {
        return said;
    }
}
