package vn.liem.local.run;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.liem.local.server.OwnerOnly;

/** The folder that holds everything of one installation; only its owner may look into it. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What is running now. */
    public Path state() {
        return folder.resolve("state.json");
    }

    /** The generated passwords. */
    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** The names and passwords of the demo users. */
    public Path demoUsers() {
        return folder.resolve("demo-users.txt");
    }

    /** The folder that a part keeps its own files in. */
    public Path part(PartName part) {
        return part.isService() ? folder.resolve("services").resolve(part.word()) : folder.resolve(part.word());
    }

    /** What a part prints. */
    public Path log(PartName part) {
        return part.isService()
                ? OwnerOnly.folder(folder.resolve("logs")).resolve(part.word() + ".log")
                : part(part).resolve("server.log");
    }

    /** What the supervisor prints. */
    public Path supervisorLog() {
        return OwnerOnly.folder(folder.resolve("logs")).resolve("supervisor.log");
    }

    /** What the build prints. */
    public Path buildLog() {
        return OwnerOnly.folder(folder.resolve("logs")).resolve("build.log");
    }

    /** The copy of a service that runs, so that a later build does not pull its classes away. */
    public Path app(PartName service) {
        return folder.resolve("apps").resolve(service.word());
    }

    /** What of that copy is started. */
    Path program(PartName service) {
        return app(service).resolve("quarkus-run.jar");
    }

    /** The copy of the launcher that supervises. */
    public Path launcher() {
        return folder.resolve("launcher");
    }

    /** Where wishes to the supervisor are put, one empty file each. */
    public Path wishes() {
        return OwnerOnly.folder(folder.resolve("wishes"));
    }

    /** Whether something was ever started here. */
    public boolean exists() {
        return Files.exists(secrets());
    }
}
