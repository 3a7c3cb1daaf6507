package vn.liem.local.server;

/** A port is held by somebody else, so nothing was started. */
public final class PortTaken extends RuntimeException {
    /** Says which port, for what, and who holds it. */
    public PortTaken(String message) {
        super(message);
    }
}
