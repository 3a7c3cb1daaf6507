package vn.liem.notification;

import vn.liem.service.testing.Told;

/** The logs of the other services; the tests of one run of the service tell on in the same ones. */
public final class Logs {

    /** What case-service tells. */
    public static final Told CASES = new Told("case-service/1");

    /** What investigation-service tells. */
    public static final Told INVESTIGATIONS = new Told("investigation-service/1");

    /** What trial-service tells. */
    public static final Told TRIALS = new Told("trial-service/1");

    private Logs() {}
}
