package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.TextVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every kind of problem that the letter check knows, shown by a letter that has it, and absent from
 * one that nearly has it.
 */
class LetterCheckKindsTest extends AtCommandLine {
    private static final Pattern KEY =
            Pattern.compile("^problem\\.((?:letter|template)\\.[a-z0-9-]+)=", Pattern.MULTILINE);

    /** The heads of template files, which no letter has, and what only the editor says. */
    private static final Set<String> NOT_OF_A_LETTER =
            Set.of(
                    "template.no-front-matter",
                    "template.front-matter-not-ended",
                    "template.yaml",
                    "template.yaml-not-text",
                    "template.unknown-key",
                    "template.unknown-key-near",
                    "template.missing-key",
                    "template.unknown-kind",
                    "template.unknown-language",
                    "template.kept-as",
                    "template.name-form",
                    "template.name-taken",
                    "template.name-shipped",
                    "template.not-shown");

    /**
     * Every office has its form in every shipped table, and what the machine has differs, so that
     * no letter can show these; see {@code FormsOfAddressTest}, {@code MachineFacesTest}.
     */
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("letter.no-form-for-office", "letter.no-shaper", "letter.font-of-the-machine");

    private static final Map<String, Pair> PAIRS = new TreeMap<>();

    /** Makes a letter of one that is in order. */
    private interface Setting {
        CheckedLetter of(CheckedLetter letter) throws Exception;
    }

    /** A letter that has a problem, and one that nearly has it. */
    private record Pair(Setting shown, Setting absent) {}

    private static void kind(String key, Setting shown, Setting absent) {
        if (PAIRS.put(key, new Pair(shown, absent)) != null) {
            throw new IllegalArgumentException("twice: " + key);
        }
    }

    /** A kind that the text of the body makes. */
    private static void body(String key, String shown, String absent) {
        kind(key, letter -> letter.saying(shown).taken(), letter -> letter.saying(absent).taken());
    }

    private static final String BRIEF =
            """
            ---
            name: river-letter
            kind: petition-letter
            language: de
            title: Brief
            ---
            {{letter.address}}
            {{letter.salutationline}}
            {{petition.body}}
            """;

    private static final String FRENCH =
            """
            title: Rouvrez le chemin du fleuve
            language: fr
            demands:
              - de rouvrir le chemin
              - de le garder ouvert
            """;
    private static final String FRENCH_BODY = "Nous écrivons au sujet du chemin du fleuve.";
    private static final String LONG = (CheckedLetter.BODY + " ").repeat(60) + "\n\n";
    private static final String SPONSORS = "sponsors: [Riverside Society]";
    private static final String HOLDER = "person: Anna Example";
    private static final String PLACE = "    address-country: NO\n";
    private static final String LINES =
            """
                  1 Example Street
                  0010 Oslo
            """;
    private static final String IN_ENGLISH_ALONE = "language: en";

    static {
        texts();
        names();
        addressees();
        petitions();
        pages();
        templates();
        bodies();
    }

    private static void texts() {
        kind(
                "letter.blank-demand",
                letter -> letter.taken().text(text -> demands(text, "to open the path", " ")),
                letter -> letter.taken().text(text -> demands(text, "to open it", "to keep it")));
        kind(
                "letter.demands-missing",
                letter ->
                        letter.taken()
                                .further(
                                        FRENCH.replace("  - de le garder ouvert\n", ""),
                                        FRENCH_BODY),
                letter -> letter.taken().further(FRENCH, FRENCH_BODY));
        kind(
                "letter.blank-fact",
                letter -> letter.and("facts: ['', The path was closed.]").taken(),
                letter -> letter.and("facts: [The path was closed.]").taken());
        kind(
                "letter.blank-action",
                letter -> letter.and("actions: ['', Write to the mayor.]").taken(),
                letter -> letter.and("actions: [Write to the mayor.]").taken());
        kind(
                "letter.facts-missing",
                letter ->
                        letter.and("facts: [The path was closed.]")
                                .taken()
                                .further(FRENCH, FRENCH_BODY),
                letter ->
                        letter.and("facts: [{en: It was closed., fr: Il a été fermé.}]")
                                .taken()
                                .further(FRENCH, FRENCH_BODY));
        kind(
                "letter.actions-missing",
                letter ->
                        letter.and("actions: [Write to the mayor.]")
                                .taken()
                                .further(FRENCH, FRENCH_BODY),
                letter ->
                        letter.and("actions: [Write to the mayor.]")
                                .taken()
                                .further(FRENCH + "actions: [Écrivez à la maire.]\n", FRENCH_BODY));
        kind(
                "letter.no-title",
                letter -> letter.taken().text(text -> titled(text, " ")),
                letter -> letter.taken().text(text -> titled(text, "Open it")));
        kind(
                "letter.untranslated",
                letter -> letter.taken().further(FRENCH, CheckedLetter.BODY),
                letter -> letter.taken().further(FRENCH, FRENCH_BODY));
        kind(
                "letter.text-in-other-language",
                letter ->
                        letter.with(SPONSORS, "sponsors: [{en: Riverside Society}]")
                                .taken()
                                .further(FRENCH, FRENCH_BODY),
                letter ->
                        letter.with(
                                        SPONSORS,
                                        "sponsors: [{en: Riverside Society, fr: Les Riverains}]")
                                .with("place: Example Town", "contact: office@example.org")
                                .with(
                                        "post: Mayor of Example Town",
                                        "post: {en: Mayor of Town, fr: Maire de Ville}")
                                .taken()
                                .further(FRENCH, FRENCH_BODY));
        kind(
                "letter.translation-unchecked",
                letter -> letter.taken().further(FRENCH, FRENCH_BODY),
                letter -> translated(letter.taken()));
        kind(
                "letter.translation-changed",
                letter -> translated(letter.taken()).further(FRENCH, "Encore le chemin."),
                letter -> translated(letter.taken()).further(FRENCH, FRENCH_BODY));
        kind(
                "letter.signed-text-differs",
                letter ->
                        letter.taken()
                                .signed("public", "Nora Alvarez")
                                .saying("We write of the path once more.")
                                .taken(),
                letter -> letter.taken().signed("public", "Nora Alvarez").taken());
        kind(
                "letter.issued-differs",
                letter ->
                        letter.taken()
                                .run("letter", "issue", CheckedLetter.CODE)
                                .saying("We write of the path once more.")
                                .taken(),
                letter -> letter.taken().run("letter", "issue", CheckedLetter.CODE).taken());
        kind(
                "petition.no-body",
                letter -> letter.taken().text(text -> saying(text, " ")),
                CheckedLetter::taken);
    }

    private static void names() {
        kind(
                "letter.signer-named",
                letter ->
                        letter.saying("We write with Álvarez, Nora: with *Nora* Alvarez.")
                                .taken()
                                .signed("public", "Nora Álvarez"),
                letter ->
                        letter.saying("Nora and Mr. Alvarez, and 金海市, and will power.")
                                .taken()
                                .signed("public", "Nora Alvarez\n金海\n金\nWill Power\nNora"));
        kind(
                "letter.hidden-name",
                letter ->
                        letter.saying("We write with 金姗玉女士.")
                                .taken()
                                .signed("count", "Jin Shanyu (金姗玉)"),
                letter ->
                        letter.saying("We write with Anna Example, whose mother is 金姗.")
                                .taken()
                                .signed("count", "Jin Shanyu (金姗玉)\nAnna Example"));
        kind(
                "letter.hidden-name-public",
                letter ->
                        letter.saying("We write with Nora Alvarez.")
                                .taken()
                                .signed("delivery", "Nora Alvarez")
                                .asking("--copy", "public"),
                letter ->
                        letter.and("enclosures: [a letter by Nora Alvarez]")
                                .and("signers:\n  - name: Nora Alvarez")
                                .taken()
                                .signed("delivery", "Nora Alvarez")
                                .asking("--copy", "public"));
    }

    private static void addressees() {
        kind(
                "letter.no-address",
                letter -> letter.with("    address: |\n" + LINES + PLACE, "").taken(),
                CheckedLetter::taken);
        kind(
                "letter.address-without-country",
                letter -> letter.with(PLACE, "").taken(),
                letter -> letter.with("0010 Oslo", "0010 Oslo, Norway").with(PLACE, "").taken());
        kind(
                "letter.no-addressee",
                letter ->
                        letter.with(HOLDER, "post: Mayor of Example Town")
                                .with("    post: Mayor of Example Town\n    office", "    office")
                                .with("    gender: female\n", "")
                                .with("    verified: 2026-06-01\n", "")
                                .taken()
                                .changed((library, petition, ids) -> {
                                    Post post =
                                            library.addressees()
                                                    .onDate(
                                                            petition.addressees().getFirst(),
                                                            petition.date())
                                                    .orElseThrow()
                                                    .to()
                                                    .post();
                                    library.addressees()
                                            .save(
                                                    new Post(
                                                            post.id(),
                                                            post.office(),
                                                            LocalizedText.EMPTY,
                                                            Optional.empty(),
                                                            post.country()));
                                }),
                CheckedLetter::taken);
        kind(
                "letter.title-in-name",
                letter -> letter.with(HOLDER, "person: Ambassador Anna Example").taken(),
                CheckedLetter::taken);
        kind(
                "letter.gender-unknown",
                letter -> letter.with("    gender: female\n", "").taken(),
                letter -> letter.with("gender: female", "gender: male").taken());
        kind(
                "letter.holder-unknown",
                letter ->
                        letter.with(HOLDER + "\n    gender: female\n    post", "post")
                                .with("    verified: 2026-06-01\n", "")
                                .taken(),
                CheckedLetter::taken);
        kind(
                "letter.holder-unverified",
                letter -> letter.with("    verified: 2026-06-01\n", "").taken(),
                CheckedLetter::taken);
        kind(
                "letter.holder-stale",
                letter -> letter.with("verified: 2026-06-01", "verified: 2024-06-01").taken(),
                letter -> letter.with("verified: 2026-06-01", "verified: 2026-01-01").taken());
        kind(
                "letter.number-likely",
                letter -> letter.with(PLACE, PLACE + "    fax: \"+01 202 588-0032\"\n").taken(),
                letter -> letter.with(PLACE, PLACE + "    fax: \"+1 202 588-0032\"\n").taken());
        kind(
                "letter.number-impossible",
                letter -> letter.with(PLACE, PLACE + "    fax: \"+47 1\"\n").taken(),
                letter -> letter.with(PLACE, PLACE + "    fax: \"+47 22 24 90 90\"\n").taken());
        kind(
                "letter.postcode-impossible",
                letter -> letter.with("|\n" + LINES, postcode("ABC")).taken(),
                letter -> letter.with("|\n" + LINES, postcode("0010")).taken());
        kind(
                "letter.no-forms-of-address",
                letter ->
                        letter.with(IN_ENGLISH_ALONE, "language: de")
                                .taken()
                                .template(new Language("de"), BRIEF),
                letter ->
                        letter.taken()
                                .template(
                                        Language.ENGLISH,
                                        BRIEF.replace("language: de", "language: en")));
    }

    private static void petitions() {
        kind(
                "letter.expired",
                letter -> letter.and("expires: 2026-06-11").taken(),
                letter -> letter.and("expires: 2026-06-12").taken());
        kind(
                "letter.letterhead-missing",
                letter -> letter.and("letterhead: Lake Society").taken(),
                letter ->
                        letter.and("letterhead: Lake Society")
                                .taken()
                                .run("library", "letterhead", "Lake Society", "--line", "1 Lake"));
        kind(
                "letter.logo-missing",
                letter ->
                        letter.taken()
                                .run(
                                        "library",
                                        "letterhead",
                                        "Riverside Society",
                                        "--logo-text",
                                        "A heron"),
                letter ->
                        letter.taken()
                                .run(
                                        "library",
                                        "letterhead",
                                        "Riverside Society",
                                        "--line",
                                        "A heron"));
        kind(
                "letter.scan-missing",
                letter -> letter.and("signers:\n  - name: Ben Sample\n    signature: Ben").taken(),
                letter -> letter.and("signers:\n  - name: Ben Sample").taken());
        kind(
                "letter.letterhead-too-long",
                letter ->
                        letter.with(SPONSORS, "sponsors: [" + sponsors(40) + "]")
                                .and("layout: din-5008-a")
                                .taken(),
                letter ->
                        letter.with(SPONSORS, "sponsors: [" + sponsors(2) + "]")
                                .and("layout: din-5008-a")
                                .taken());
        kind(
                "letter.window-for-other-paper",
                letter -> letter.and("layout: din-5008-b").and("paper: letter").taken(),
                letter -> letter.and("layout: din-5008-b").and("paper: a4").taken());
        kind(
                "letter.address-too-long",
                letter ->
                        letter.with(LINES, "      Room 1\n".repeat(1) + lines(12))
                                .and("layout: din-5008-b")
                                .taken(),
                letter -> letter.and("layout: din-5008-b").taken());
        kind(
                "letter.head-too-long",
                letter -> letter.with(LINES, lines(45)).taken(),
                letter -> letter.with(LINES, lines(15)).taken());
        kind(
                "letter.foot-too-long",
                letter -> letter.taken().run(footer(12)),
                letter -> letter.taken().run(footer(2)));
        kind(
                "letter.address-too-wide",
                letter ->
                        letter.with(
                                        "1 Example Street",
                                        "Department of " + "Waterways and ".repeat(9))
                                .and("layout: din-5008-b")
                                .taken(),
                letter -> letter.and("layout: din-5008-b").taken());
        kind(
                "letter.empty-field",
                letter -> letter.saying("Write to {{petition.contact}}.").taken(),
                letter -> letter.saying("Write soon.\nTo {{petition.contact?}}.").taken());
    }

    private static void pages() {
        kind(
                "letter.close-alone",
                letter ->
                        letter.saying(CheckedLetter.BODY + "\n\n{{petition.demands}}\n\n---\n")
                                .taken(),
                letter ->
                        letter.saying(
                                        CheckedLetter.BODY
                                                + "\n\n{{petition.demands}}\n\n---\n\nLast words.")
                                .taken());
        kind(
                "letter.too-many-pages",
                letter -> letter.and("most-pages: 1").saying(LONG).taken(),
                letter -> letter.and("most-pages: 2").saying(LONG).taken());
        body("letter.character-without-font", "We write \uE000.", "We write ㎡ 龍.");
        kind(
                "letter.name-without-font",
                letter -> letter.taken().signed("public", "Jin \uD83D\uDE00 (金海)"),
                letter -> letter.taken().signed("public", "Jin Hai (金海)"));
        body("letter.script-not-supported", "We write বাংলা.", "We write السيد საქართველო.");
        body("letter.control-character", "We write \u202Ebackwards.", "We write\u00A0forwards.");
    }

    private static void templates() {
        kind(
                "letter.no-template",
                letter -> letter.with(IN_ENGLISH_ALONE, "language: de").taken(),
                CheckedLetter::taken);
        kind(
                "letter.template-in-other-characters",
                letter -> inTaiwan(letter, Language.CHINESE_SIMPLIFIED),
                letter -> inTaiwan(letter, Language.CHINESE_TRADITIONAL));
        kind(
                "letter.faulty-template",
                letter ->
                        letter.with(IN_ENGLISH_ALONE, "language: de")
                                .taken()
                                .template(
                                        new Language("de"),
                                        BRIEF.replace("petition.body", "petition.bodi")),
                letter ->
                        letter.with(IN_ENGLISH_ALONE, "language: de")
                                .taken()
                                .template(new Language("de"), BRIEF));
        kind(
                "letter.no-words",
                letter ->
                        letter.with(IN_ENGLISH_ALONE, "language: de")
                                .taken()
                                .template(new Language("de"), BRIEF),
                letter ->
                        letter.taken()
                                .template(
                                        Language.ENGLISH,
                                        BRIEF.replace("language: de", "language: en")));
    }

    private static void bodies() {
        body("template.unknown-field", "On {{zzzzzzzzzz}}.", "On {{letter.date}}.");
        body("template.unknown-field-near", "On {{letter.dat}}.", "On {{letter.date}}.");
        body("template.unclosed-field", "On {{letter.date.", "On \\{{letter.date.");
        body("template.section-not-begun", "On {{/petition.code}}.", "On the path.");
        body(
                "template.section-not-ended",
                "On {{#petition.code}}.",
                "On {{#petition.code}}it{{/petition.code}}.");
        body(
                "template.section-crossed",
                "{{#petition.code}}{{#letter.date}}a{{/petition.code}}{{/letter.date}}",
                "{{#petition.code}}{{#letter.date}}a{{/letter.date}}{{/petition.code}}");
        body(
                "template.part-in-line",
                "We ask {{petition.demands}} now.",
                "We ask:\n\n{{petition.demands}}");
        body("template.part-in-body", "{{letter.head}}\n\nWe write.", "We write.");
        body(
                "template.field-in-link",
                "See [it](https://example.org/{{petition.code}}).",
                "See [it](https://example.org/river).");
        body("template.unsafe-link", "See [the report]().", "See [the report](https://a.org).");
        body("template.html", "We <b>write</b>.", "We **write**.");
        body("template.image", "See ![a map](map.png).", "See the map.");
        body("template.code", "We `write`.", "We \\`write\\`.");
        body("template.indented", "We write:\n\n    of the path", "We write:\n\n  of the path");
    }

    /** In Chinese of Taiwan, with a template in a kind of Chinese. */
    private static CheckedLetter inTaiwan(CheckedLetter letter, Language template)
            throws Exception {
        return letter.with(IN_ENGLISH_ALONE, "language: zh-TW")
                .taken()
                .template(template, BRIEF.replace("language: de", "language: " + template));
    }

    /** With a French text that somebody has checked. */
    private static CheckedLetter translated(CheckedLetter letter) throws IOException {
        return letter.further(FRENCH, FRENCH_BODY)
                .run(
                        "petition",
                        "check-translation",
                        CheckedLetter.CODE,
                        "--language",
                        "fr",
                        "--by",
                        "Ada Reader");
    }

    private static TextVersion demands(TextVersion text, String... demands) {
        return new TextVersion(
                text.id(),
                text.petition(),
                text.language(),
                text.title(),
                text.subject(),
                text.body(),
                List.of(demands),
                text.createdAt());
    }

    private static TextVersion titled(TextVersion text, String title) {
        return new TextVersion(
                text.id(),
                text.petition(),
                text.language(),
                title,
                "The path",
                text.body(),
                text.demands(),
                text.createdAt());
    }

    private static TextVersion saying(TextVersion text, String body) {
        return new TextVersion(
                text.id(),
                text.petition(),
                text.language(),
                text.title(),
                text.subject(),
                body,
                text.demands(),
                text.createdAt());
    }

    private static String postcode(String written) {
        return "\n      street: 1 Example Street\n      postcode: \""
                + written
                + "\"\n      city: Oslo\n";
    }

    private static String sponsors(int count) {
        return String.join(
                ", ", Stream.iterate(1, i -> i + 1).limit(count).map(i -> "Society " + i).toList());
    }

    private static String[] footer(int lines) {
        List<String> words = new ArrayList<>(List.of("library", "letterhead", "Riverside Society"));
        for (int i = 1; i <= lines; i++) {
            words.addAll(List.of("--footer", "Account " + i));
        }
        return words.toArray(String[]::new);
    }

    private static String lines(int count) {
        return String.join(
                "",
                Stream.iterate(1, i -> i + 1)
                        .limit(count)
                        .map(i -> "      Floor " + i + "\n")
                        .toList());
    }

    static Set<String> kinds() {
        return PAIRS.keySet();
    }

    /** Those for which a letter is left out. */
    static List<String> errors() {
        return List.of(
                "letter.blank-action",
                "letter.blank-demand",
                "letter.blank-fact",
                "letter.character-without-font",
                "letter.control-character",
                "letter.empty-field",
                "letter.faulty-template",
                "letter.head-too-long",
                "letter.hidden-name-public",
                "letter.name-without-font",
                "letter.no-address",
                "letter.no-addressee",
                "letter.no-template",
                "letter.script-not-supported",
                "petition.no-body",
                "template.code",
                "template.field-in-link",
                "template.html",
                "template.image",
                "template.indented",
                "template.part-in-body",
                "template.part-in-line",
                "template.section-crossed",
                "template.section-not-begun",
                "template.section-not-ended",
                "template.unclosed-field",
                "template.unknown-field",
                "template.unknown-field-near",
                "template.unsafe-link");
    }

    private static Pair pair(String kind) {
        return Optional.ofNullable(PAIRS.get(kind)).orElseThrow();
    }

    private CheckedLetter letter() {
        return new CheckedLetter(program, folder);
    }

    @Test
    void findsNothingInALetterThatIsInOrder() throws IOException {
        assertEquals(Set.of(), letter().taken().kinds());
    }

    /** As an error where the letter cannot go, as a warning where it can. */
    @ParameterizedTest
    @MethodSource("kinds")
    void shows(String kind) throws Exception {
        Map<String, Boolean> found = pair(kind).shown().of(letter()).found();
        assertEquals(errors().contains(kind), found.get(kind), found.toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAbsent(String kind) throws Exception {
        Set<String> found = pair(kind).absent().of(letter()).kinds();
        assertFalse(found.contains(kind), found.toString());
    }

    /** A name is in the annex of all letters. */
    static List<String> errorsOfOneLetter() {
        return errors().stream().filter(kind -> !kind.equals("letter.name-without-font")).toList();
    }

    /** With a second addressee and a second language, of whom nothing is wrong. */
    @ParameterizedTest
    @MethodSource("errorsOfOneLetter")
    void leavesALetterWithAnErrorOutAndLetsTheOthersGo(String kind) throws Exception {
        CheckedLetter all = pair(kind).shown().of(letter().toTwo()).further(FRENCH, FRENCH_BODY);
        Ended exported = all.exported();
        assertEquals(1, exported.status(), exported.err());
        assertTrue(exported.err().contains("] error: "), exported.err());
        long letters = exported.lines().size();
        assertTrue(letters > 0 && letters < 4, letters + " " + exported.err());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(letters, files.count());
        }
    }

    /** So that none is added without its pair. */
    @Test
    void hasAPairForEveryKind() throws IOException {
        Path messages = Path.of("src/main/resources/org/petitiondesk/l10n/messages.properties");
        TreeSet<String> known = new TreeSet<>(Set.of("petition.no-body"));
        KEY.matcher(Files.readString(messages))
                .results()
                .map((MatchResult key) -> key.group(1))
                .filter(key -> !NOT_OF_A_LETTER.contains(key))
                .forEach(known::add);
        TreeSet<String> paired = new TreeSet<>(PAIRS.keySet());
        paired.addAll(SHOWN_ELSEWHERE);
        assertEquals(known, paired);
    }
}
