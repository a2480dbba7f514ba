package org.petitiondesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which part of the program may know which other part. */
final class PartRules {
    private PartRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "model knows Java only",
                        PartRules::modelKnowsJavaOnly,
                        "model.KnowsTheLibrary",
                        "model.KnowsAFileFormat"),
                knows("template", "letters are written down without knowing who writes to whom")
                        .andNot("template.KnowsCompose", "model"),
                knows("compose", "letters are composed by pure functions of the model")
                        .andNot("compose.KnowsTheLibrary", "model", "postal"),
                knows("preflight", "what is doubtful about an addressee is a question of the model")
                        .andNot("preflight.KnowsTheLibrary", "model", "postal"),
                knows("postal", "how a country writes addresses is nobody's but the country's")
                        .andNot("postal.KnowsCompose", "model"),
                knows("matching", "whether two signatures are one person is a question of names")
                        .andNot("matching.KnowsTheLibrary", "model"),
                knows("sorting", "in which order names stand is a question of names and language")
                        .andNot("sorting.KnowsTheLibrary", "model"),
                knows("spelling", "whether a word is in a dictionary depends on no letter")
                        .andNot("spelling.KnowsTheLibrary", "model"),
                knows("zone", "which clocks a city has depends on nothing that happens there")
                        .andNot("zone.KnowsTheLibrary", "model"),
                knows("typeset", "pages are set the same for every writer")
                        .andNot("typeset.KnowsExport", "model"),
                knows("exchange", "what comes in is values and problems, wherever they go next")
                        .andNot("exchange.KnowsTheLibrary", "model"),
                knows("library", "what is kept depends on no file, letter or screen")
                        .andNot("library.KnowsExport", "model"),
                knows("export", "every writer writes the one letter tree")
                        .andNot("export.KnowsExchange", "model", "typeset"),
                knows("printing", "a printer takes any PDF, whatever is on its pages")
                        .andNot("printing.KnowsTheLibrary"),
                Rule.of(
                        "only PDF and preview know pages",
                        PartRules::onlyPdfAndPreviewKnowPages,
                        "export.docx.KnowsTypeset"),
                knows("l10n", "words are looked up by others").andNot("l10n.KnowsTheModel"),
                Rule.of(
                        "l10n is for those who speak to people",
                        PartRules::wordsAreForThoseWhoSpeak,
                        "export.KnowsTheWords"),
                Rule.of(
                        "workflow knows neither window nor command line",
                        PartRules::workflowServesBoth,
                        "workflow.KnowsTheWindow",
                        "workflow.KnowsTheCommandLine"),
                Rule.of(
                        "window and command line are strangers",
                        PartRules::windowAndCommandLineAreStrangers,
                        "gui.KnowsTheCommandLine",
                        "cli.KnowsTheWindow"),
                Rule.of(
                        "only the launcher chooses the database",
                        PartRules::onlyTheLauncherChoosesTheDatabase,
                        "workflow.KnowsSql",
                        "cli.KnowsSql"),
                Rule.of(
                        "nobody knows the launcher",
                        PartRules::nobodyKnowsTheLauncher,
                        "cli.KnowsTheLauncher"),
                Rule.of(
                        "no cycles",
                        PartRules::noCycles,
                        "cycle.one.KnowsTwo",
                        "cycle.two.KnowsOne"));
    }

    private static Part knows(String part, String reason) {
        return new Part(part, reason);
    }

    /** A part of which it is to be said whom it may know. */
    private record Part(String name, String reason) {

        Rule andNot(String violator, String... known) {
            String described =
                    known.length == 0
                            ? name + " knows no other part"
                            : name + " knows no part but " + String.join(", ", known);
            return Rule.of(described, root -> ruleUnder(root, known), violator);
        }

        private ArchRule ruleUnder(String root, String... known) {
            String[] allowed = Arrays.copyOf(known, known.length + 1);
            allowed[known.length] = name;
            return strangers(
                    within(root, name),
                    resideInAPackage(root + "..").and(not(within(root, allowed))),
                    reason);
        }
    }

    private static ArchRule modelKnowsJavaOnly(String root) {
        Set<String> javaBase =
                ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
        DescribedPredicate<JavaClass> ofJavaBase =
                describe(
                        "belong to java.base",
                        used ->
                                used.getBaseComponentType().isPrimitive()
                                        || javaBase.contains(
                                                used.getBaseComponentType().getPackageName()));
        return strangers(
                within(root, "model"),
                not(
                        ofJavaBase
                                .or(within(root, "model"))
                                .or(resideInAPackage("org.jspecify.annotations"))),
                "the model outlives every library and every file format");
    }

    private static ArchRule onlyPdfAndPreviewKnowPages(String root) {
        return strangers(
                within(root, "export").and(not(within(root, "export.pdf", "export.preview"))),
                within(root, "typeset"),
                "Word and plain text lay their own pages out");
    }

    private static ArchRule wordsAreForThoseWhoSpeak(String root) {
        return strangers(
                partOf(root).and(not(within(root, "l10n", "workflow", "cli", "gui"))),
                within(root, "l10n"),
                "a part names its message by a key; the words of letters live in templates");
    }

    private static ArchRule workflowServesBoth(String root) {
        return strangers(
                within(root, "workflow"),
                within(root, "cli", "gui"),
                "window and command line share the use cases");
    }

    private static ArchRule windowAndCommandLineAreStrangers(String root) {
        String reason = "what both need is a use case";
        return CompositeArchRule.of(strangers(within(root, "gui"), within(root, "cli"), reason))
                .and(strangers(within(root, "cli"), within(root, "gui"), reason));
    }

    private static ArchRule onlyTheLauncherChoosesTheDatabase(String root) {
        return strangers(
                partOf(root).and(not(within(root, "library.sqlite"))),
                within(root, "library.sqlite"),
                "a shared library on a server must stay possible behind the interfaces");
    }

    private static ArchRule nobodyKnowsTheLauncher(String root) {
        return strangers(
                partOf(root),
                resideInAPackage(root),
                "the launcher wires the parts, which know nothing of one another's making");
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a part can be understood, tested and replaced only if it comes first")
                .allowEmptyShould(true);
    }

    private static ArchRule strangers(
            DescribedPredicate<JavaClass> who, DescribedPredicate<JavaClass> whom, String reason) {
        return noClasses()
                .that(who)
                .should()
                .dependOnClassesThat(whom)
                .because(reason)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> within(String root, String... parts) {
        return resideInAnyPackage(
                Arrays.stream(parts).map(part -> root + "." + part + "..").toArray(String[]::new));
    }

    /** Everything but the launcher, which stands at the root. */
    private static DescribedPredicate<JavaClass> partOf(String root) {
        return resideInAPackage(root + ".*..");
    }
}
