package vn.liem.local.run;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the product is built in. */
public record Checkout(Path root) {

    /** The checkout that {@code ./liem} or the build named. */
    public static Checkout here() {
        String root = System.getProperty("liem.root");
        if (root == null) {
            throw new IllegalStateException("start it as ./liem, which says where the checkout is");
        }
        return new Checkout(Path.of(root).toAbsolutePath().normalize());
    }

    /** Where state lies unless somebody names another folder. */
    public Path defaultHome() {
        return root.resolve(".liem");
    }

    /** The realm that Keycloak imports. */
    public Path realm() {
        return root.resolve("deploy").resolve("keycloak").resolve("liem-realm.json");
    }

    /** The built application of a service. */
    public Path app(PartName service) {
        return root.resolve(service.module()).resolve("target").resolve("quarkus-app");
    }

    /** Whether the service was built into something that runs. */
    public boolean hasApp(PartName service) {
        return Files.exists(app(service).resolve("quarkus-run.jar"));
    }

    /** Maven's wrapper. */
    public Path maven() {
        return root.resolve("mvnw");
    }

    /** There while classes lie about that were compiled without the checks, to be faster. */
    public Path compiledUnchecked() {
        return root.resolve("target").resolve("compiled-unchecked");
    }
}
