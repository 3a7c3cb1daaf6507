package vn.liem.cases.imports;

/** Takes who holds the file of a case from the last decision that a register tells; said again, it changes nothing. */
public interface TakeHolder {

    /** Takes the body of the decision as the holder, unless the file has moved in the system. */
    CarriedOut take(RowToCarry lastDecision);
}
