package vn.liem.procedure.journey;

/** Which service keeps the part of the machine that a decision belongs to. */
public enum OwningService {
    INVESTIGATION,
    TRIAL
}
