package vn.liem.service.exchange;

/** Another service could not be asked now; it is asked again. */
final class SourceSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceSilent(String source, String why) {
        super("%s could not be asked: %s".formatted(source, why));
    }
}
