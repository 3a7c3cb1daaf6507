package vn.liem.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.cases.door.OpenTexts;
import vn.liem.cases.person.door.PersonDirectory;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.protection.door.ProtectionNotes;
import vn.liem.service.looking.Opens;

/** A door that is posted to and opens names or texts is marked, so that who comes by it stands in the log of looking. */
class OpeningDoorsTest {

    private static final Set<Class<?>> KEEPERS =
            Set.of(OpenTexts.class, SubjectKeys.class, PersonDirectory.class, ProtectionNotes.class);
    private static final Set<String> OPENING = Set.of("open", "resolve", "search", "of");

    @Test
    void every_door_that_opens_says_so() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.liem.cases");
        List<JavaMethod> opening = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .filter(method -> method.getMethodCallsFromSelf().stream().anyMatch(OpeningDoorsTest::opens))
                .toList();
        assertTrue(opening.size() >= 9, "the doors were found: " + opening.size());
        assertEquals(
                List.of(),
                opening.stream()
                        .filter(method -> !method.isAnnotatedWith(Opens.class))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    private static boolean opens(JavaMethodCall call) {
        return OPENING.contains(call.getTarget().getName())
                && KEEPERS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
    }
}
