package vn.liem.security;

/** Who speaks through a checked token: an officer or an agency's system, or another service of Liêm. */
public sealed interface Caller permits Officer, Caller.Service {

    /** The subject id of the token: the actor of what follows. */
    String subject();

    /**
     * Another service of Liêm, which reads logs and never acts for itself.
     *
     * @param name the service, {@code case-service}
     */
    record Service(String subject, String name) implements Caller {
        public Service {
            if (subject.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a service has a subject and a name");
            }
        }
    }
}
