package org.petitiondesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;

import java.util.List;

/** What no class may do, wherever it stands. */
final class ConductRules {
    private ConductRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "view models never touch the scene",
                        ConductRules::viewModelsNeverTouchTheScene,
                        "gui.SceneViewModel",
                        "gui.StageViewModel"),
                Rule.of(
                        "a view holds its model",
                        ConductRules::aViewHoldsItsModel,
                        "gui.BindsWeakly"),
                Rule.of(
                        "only the command line prints",
                        ConductRules::onlyTheCommandLinePrints,
                        "workflow.Prints",
                        "workflow.PrintsAnError"),
                Rule.of(
                        "time comes from a clock",
                        ConductRules::timeComesFromAClock,
                        "workflow.AsksForNow",
                        "workflow.AsksForToday",
                        "workflow.AsksForNowByReference",
                        "workflow.CountsMilliseconds",
                        "workflow.MakesADate",
                        "workflow.MakesAClock"),
                Rule.of(
                        "no new threads",
                        ConductRules::noNewThreads,
                        "workflow.StartsAThread",
                        "workflow.StartsAVirtualThread"),
                Rule.of(
                        "no network",
                        NetworkRule::noNetwork,
                        "exchange.OpensASocket",
                        "exchange.OpensAChannel",
                        "exchange.OpensAUrl",
                        "exchange.SendsHttp",
                        "exchange.LooksUpAHost"),
                Rule.of(
                        "every package says what it is for",
                        ConductRules::everyPackageSaysWhatItIsFor,
                        "gui.SceneViewModel"));
    }

    private static ArchRule viewModelsNeverTouchTheScene(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("view models are tested in plain JUnit, without a window")
                .allowEmptyShould(true);
    }

    private static ArchRule aViewHoldsItsModel(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".gui.common.TwoWay")
                .should()
                .accessTargetWhere(
                        describe(
                                "both ways are bound",
                                access -> access.getTarget().getName().equals("bindBidirectional")))
                .because("JavaFX's own binding lets a model be collected while its view is shown")
                .allowEmptyShould(true);
    }

    private static ArchRule onlyTheCommandLinePrints(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output is a report that scripts read")
                .allowEmptyShould(true);
    }

    private static ArchRule timeComesFromAClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*..")
                .should()
                .accessTargetWhere(describe("the time of day is asked", ConductRules::asksTheTime))
                .because("only the launcher makes a clock; tests bring their own")
                .allowEmptyShould(true);
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(target);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && takesNothing(target);
            case "getInstance" -> owner.equals("java.util.Calendar");
            default ->
                    (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                            && target.getName().matches("system.*|tick(Millis|Seconds|Minutes)");
        };
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().isEmpty();
    }

    private static ArchRule noNewThreads(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(
                        describe(
                                "a thread is made",
                                access ->
                                        access.getTargetOwner().isAssignableTo(Thread.class)
                                                && access.getTarget()
                                                        .getName()
                                                        .matches(
                                                                "<init>|ofPlatform|ofVirtual|startVirtualThread")))
                .because("one executor owns the library, another runs exports")
                .allowEmptyShould(true);
    }

    private static ArchRule everyPackageSaysWhatItIsFor(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        be(
                                describe(
                                        "in a package with a @NullMarked package-info",
                                        found ->
                                                found.getPackage()
                                                        .isAnnotatedWith(NullMarked.class))))
                .because("each package says what it is for and what it must not know")
                .allowEmptyShould(true);
    }
}
