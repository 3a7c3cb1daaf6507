package vn.liem.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the code as tests: what a folder may use, that the middle is pure, that features do not know each other.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_code_keeps_its_rules() {
 *     return ArchitectureRules.service("vn.liem.cases").tests();
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final Pattern GENERATED = Pattern.compile(".*(_Bean|_ClientProxy|_Subclass|_Observer|\\$\\$).*");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> BANNED_WORDS = Set.of(
            "Manager",
            "Managers",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "Impl",
            "Data",
            "Info",
            "Base",
            "Abstract",
            "Common",
            "Processor",
            "DTO",
            "Dto");
    private static final List<String> PURE =
            List.of("java..", "org.jspecify..", "vn.liem.kernel", "vn.liem.procedure..", "vn.liem.handover.protocol..");
    private static final String[] OUTSIDE_WORLD = {
        "java.sql..",
        "javax.sql..",
        "java.net..",
        "java.io..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.util.logging.."
    };
    private static final Set<String> CLOCK_AND_DICE = Set.of(
            "java.time.Clock",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom");

    private final String root;
    private final JavaClasses classes;
    private final List<String> shared = new ArrayList<>();
    private final Map<String, Set<String>> gathered = new HashMap<>();
    private final List<ArchRule> rules = new ArrayList<>();

    private ArchitectureRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** A service that decides: every folder right below the package is a feature with a pure middle. */
    public static ArchitectureRules service(String servicePackage) {
        return service(servicePackage, classesOf(servicePackage));
    }

    static ArchitectureRules service(String servicePackage, JavaClasses classes) {
        ArchitectureRules rules = new ArchitectureRules(servicePackage, classes);
        rules.middleIsPure();
        rules.policiesAndViewsKeepTheirPlace();
        rules.forAll();
        return rules;
    }

    /** A service or module without a middle of its own: features are independent, names are good, files are small. */
    public static ArchitectureRules readSide(String servicePackage) {
        ArchitectureRules rules = new ArchitectureRules(servicePackage, classesOf(servicePackage));
        rules.forAll();
        return rules;
    }

    /** A module that is pure as a whole and uses nothing but Java and the packages named here. */
    public static ArchitectureRules pure(String modulePackage, String... allowed) {
        return pure(modulePackage, classesOf(modulePackage), allowed);
    }

    static ArchitectureRules pure(String modulePackage, JavaClasses classes, String... allowed) {
        ArchitectureRules rules = new ArchitectureRules(modulePackage, classes);
        String[] packages = Stream.concat(
                        Stream.of("java..", "org.jspecify..", modulePackage + ".."), Arrays.stream(allowed))
                .toArray(String[]::new);
        rules.rules.add(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("the module uses nothing but Java and " + List.of(allowed)));
        rules.rules.add(noClockNoDice(_ -> true, "the module asks no clock and rolls no dice"));
        rules.namesAndTypes();
        return rules;
    }

    /** Folders that are no features: every feature may use them. Each stands for a decision record. */
    public ArchitectureRules sharing(String... folders) {
        shared.addAll(List.of(folders));
        return this;
    }

    /**
     * A feature that shows what others say, as a first page does: it may know them, and nobody else may. Stands for a decision
     * record.
     */
    public ArchitectureRules gathering(String feature, String... others) {
        gathered.put(feature, Set.of(others));
        return this;
    }

    /** One test per rule, and the limits on files and methods of the module that is being tested. */
    public Stream<DynamicTest> tests() {
        if (classes.isEmpty()) {
            throw new IllegalStateException("there is no class in " + root);
        }
        return Stream.concat(architecture(), TidyRules.ofThisModule());
    }

    Stream<DynamicTest> architecture() {
        List<ArchRule> all = new ArrayList<>(rules);
        all.add(featuresAreIndependent());
        return all.stream()
                .map(rule -> dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes)));
    }

    static JavaClasses classesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ArchitectureRules::isWrittenByHand)
                .importPackages(rootPackage);
    }

    private static boolean isWrittenByHand(Location location) {
        return !GENERATED.matcher(location.toString()).matches();
    }

    private void middleIsPure() {
        String[] allowed = Stream.concat(PURE.stream(), Stream.of(root + ".*")).toArray(String[]::new);
        rules.add(classes()
                .that(are(inMiddle()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .as("the middle knows Java, the kernel, the law and itself"));
        rules.add(noClasses()
                .that(are(inMiddle()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE_WORLD)
                .as("the middle has no database, no network, no files, no log"));
        rules.add(noClockNoDice(this::isInMiddle, "the middle asks no clock and rolls no dice"));
    }

    private static ArchRule noClockNoDice(java.util.function.Predicate<JavaClass> where, String description) {
        return noClasses()
                .that(are(describe("pure", where)))
                .should()
                .callMethodWhere(asksClockOrDice())
                .orShould()
                .dependOnClassesThat(are(describe("a clock or dice", type -> CLOCK_AND_DICE.contains(type.getName()))))
                .as(description);
    }

    private static DescribedPredicate<JavaCall<?>> asksClockOrDice() {
        return describe("asking for the time or a random value", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getPackageName();
            return switch (target.getName()) {
                case "now" -> owner.equals("java.time") || owner.equals("java.time.chrono");
                case "randomUUID", "currentTimeMillis", "nanoTime", "random" ->
                    owner.equals("java.util") || owner.equals("java.lang");
                default -> false;
            };
        });
    }

    private void policiesAndViewsKeepTheirPlace() {
        String[] allowed = Stream.concat(
                        PURE.stream(), Stream.of("vn.liem.contracts..", root + ".*", root + ".*.policy.."))
                .toArray(String[]::new);
        rules.add(classes()
                .that()
                .resideInAPackage(root + ".*.policy..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .as("a policy knows its feature and the contracts"));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".*.view..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Decider")
                .as("a view reads events and decides nothing"));
    }

    private void forAll() {
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage("..door..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..door..")
                .as("nobody depends on a door"));
        namesAndTypes();
    }

    private void namesAndTypes() {
        rules.add(classes()
                .that()
                .haveSimpleNameEndingWith("Event")
                .and()
                .areInterfaces()
                .or()
                .haveSimpleNameEndingWith("Command")
                .and()
                .areInterfaces()
                .should(be("sealed", type -> type.reflect().isSealed()))
                .as("the types of events and commands are sealed"));
        rules.add(classes()
                .should(be(
                        "named by what it is",
                        type -> Arrays.stream(WORD.split(type.getSimpleName(), -1))
                                .noneMatch(BANNED_WORDS::contains)))
                .as("no type is a Manager, Helper, Util, Impl, Data, Info, Base, Abstract, Common, Processor or DTO"));
    }

    private ArchRule featuresAreIndependent() {
        return slices().matching(root + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(describe("anything", _ -> true), describe("shared", this::isShared))
                .ignoreDependency(
                        describe("one that gathers", type -> gathered.containsKey(featureOf(type))),
                        describe(
                                "gathered",
                                type -> gathered.values().stream()
                                        .anyMatch(others -> others.contains(featureOf(type)))))
                .as("features do not know each other");
    }

    private String featureOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
    }

    private boolean isShared(JavaClass type) {
        return shared.stream()
                .map(folder -> root + "." + folder)
                .anyMatch(folder -> (type.getPackageName() + ".").startsWith(folder + "."));
    }

    private DescribedPredicate<JavaClass> inMiddle() {
        return describe("in the middle", this::isInMiddle);
    }

    private boolean isInMiddle(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") && name.indexOf('.', root.length() + 1) < 0 && !isShared(type);
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        holds.test(type),
                        "%s is%s %s".formatted(type.getName(), holds.test(type) ? "" : " not", what)));
            }
        };
    }
}
