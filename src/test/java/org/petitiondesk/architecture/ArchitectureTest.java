package org.petitiondesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may know whom, and what nobody may do. Every rule is tried twice: on the program, which keeps
 * it, and on small classes below {@code violations} that break it, which shows that it bites.
 */
class ArchitectureTest {
    private static final String PROGRAM = "org.petitiondesk";
    private static final String VIOLATIONS = "org.petitiondesk.architecture.violations";

    private static final String CYCLE = "cycle.";

    private static final JavaClasses PROGRAM_CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(PROGRAM);
    private static final JavaClasses VIOLATING_CLASSES =
            new ClassFileImporter().importPackages(VIOLATIONS);

    static Stream<Rule> rules() {
        return Stream.of(PartRules.all(), LibraryRules.all(), ConductRules.all())
                .flatMap(Collection::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void programKeeps(Rule rule) {
        rule.under().apply(PROGRAM).check(PROGRAM_CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachViolatorBreaks(Rule rule) {
        for (String violator : rule.violators()) {
            assertTrue(
                    rule.under().apply(VIOLATIONS).evaluate(alone(violator)).hasViolation(),
                    () -> rule + " is not broken by " + violator);
        }
    }

    /** A violator by itself; those of a cycle break their rule together only. */
    private static JavaClasses alone(String violator) {
        return VIOLATING_CLASSES.that(
                describe(
                        "break the rule",
                        candidate ->
                                isKnownToOthers(candidate)
                                        || nameOf(candidate).equals(violator)
                                        || (violator.startsWith(CYCLE)
                                                && nameOf(candidate).startsWith(CYCLE))));
    }

    @Test
    void everyViolatorBelongsToARule() {
        Set<String> claimed =
                rules().flatMap(rule -> rule.violators().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present =
                VIOLATING_CLASSES.stream()
                        .filter(candidate -> !isKnownToOthers(candidate))
                        .map(ArchitectureTest::nameOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(present, claimed);
    }

    private static boolean isKnownToOthers(JavaClass candidate) {
        return candidate.getSimpleName().equals("Known");
    }

    private static String nameOf(JavaClass violator) {
        return violator.getName().substring(VIOLATIONS.length() + 1);
    }
}
