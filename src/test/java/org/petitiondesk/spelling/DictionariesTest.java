package org.petitiondesk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class DictionariesTest {
    @TempDir private Path folder;

    private Dictionaries in(Locale own) {
        return new Dictionaries(() -> List.of(folder), own);
    }

    private SpellChecker checker(Language language) {
        return assertInstanceOf(Dictionary.Ready.class, in(Locale.UK).of(language)).checker();
    }

    @ParameterizedTest
    @CsvSource({
        // The text's own country goes before the machine's.
        "en, en-GB, en_GB",
        "en-US, en-GB, en_US",
        "en, de-AU, en_AU",
        "en, de-DE, en_GB",
        "fr, fr-CH, fr",
        "de, de-DE, de_DE_frami",
        "de, de-AT, de_AT_frami",
        "pt, en-US, pt_PT",
    })
    void choosesTheCountry(String language, String own, String chosen) throws IOException {
        for (String name :
                List.of(
                        "en_AU",
                        "en_GB",
                        "en_US",
                        "fr",
                        "fr_FR",
                        "de_AT_frami",
                        "de_DE_frami",
                        "pt_BR",
                        "pt_PT",
                        "hyph_de_DE")) {
            InventedDictionary.write(folder, name, "word");
        }
        assertEquals(
                chosen,
                in(Locale.forLanguageTag(own)).files(new Language(language)).orElseThrow().name());
    }

    @Test
    void hasNoneWhereNoneIsInstalled() throws IOException {
        Files.writeString(folder.resolve("fr.aff"), "SET UTF-8\n");
        assertSame(Dictionary.NONE, in(Locale.UK).of(Language.FRENCH));
    }

    @Test
    void looksNoWordUpInChinese() throws IOException {
        InventedDictionary.write(folder, "zh", "word");
        assertSame(Dictionary.NONE, in(Locale.UK).of(Language.CHINESE_SIMPLIFIED));
        InventedDictionary.write(folder, "ko", "word");
        assertSame(Dictionary.NONE, in(Locale.UK).of(Language.KOREAN));
    }

    @Test
    void aBrokenDictionaryIsNone() throws IOException {
        Files.writeString(folder.resolve("fr_FR.aff"), "SET NO-SUCH-CHARSET\n");
        Files.writeString(folder.resolve("fr_FR.dic"), "1\nmot\n");
        assertEquals(new Dictionary.Broken(Locale.FRANCE), in(Locale.UK).of(Language.FRENCH));
        Files.write(folder.resolve("en_GB.aff"), new byte[] {(byte) 0xFF, 0, 1, 2});
        Files.writeString(folder.resolve("en_GB.dic"), "no number\n");
        assertInstanceOf(Dictionary.Broken.class, in(Locale.UK).of(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"ISO8859-1", "UTF-8", "ISO8859-15", "windows-1252"})
    void readsAnyEncoding(String charset) throws IOException {
        InventedDictionary.write(folder, "fr", Charset.forName(charset), "vélomiche", "grume");
        assertEquals(
                Set.of("velomiche"),
                checker(Language.FRENCH).wrong(List.of("vélomiches", "Grume", "velomiche")));
    }

    @Test
    void readsADictionaryOnce() throws IOException {
        InventedDictionary.write(folder, "fr", "mot");
        Dictionaries all = in(Locale.UK);
        assertSame(all.of(Language.FRENCH), all.of(Language.FRENCH));
    }

    @Test
    void suggestsAtMostSixWords() throws IOException {
        InventedDictionary.write(
                folder, "en", "tamb", "temb", "timb", "tomb", "tumb", "tymb", "tembo", "ztmb");
        List<String> found = checker(Language.ENGLISH).suggestions("tmb");
        assertEquals(6, found.size(), found.toString());
    }

    @Test
    void takesApostrophesAsTheyAreWritten() throws IOException {
        InventedDictionary.write(folder, "en", "won't", "brindle");
        SpellChecker checker = checker(Language.ENGLISH);
        assertEquals(
                Set.of("wan’t", "l’brandle"),
                checker.wrong(List.of("won’t", "won't", "l’brindle", "wan’t", "l’brandle")));
        assertEquals("won’t", checker.suggestions("wan’t").getFirst());
    }

    @Test
    void looksWhereThePersonSaysFirst() throws IOException {
        InventedDictionary.write(folder.resolve("chosen"), "en_GB", "word");
        InventedDictionary.write(folder.resolve("home/.local/share/hunspell"), "en_GB", "word");
        InventedDictionary.write(
                folder.resolve(
                        "home/.config/libreoffice/4/user/uno_packages/cache/uno_packages/x/y.oxt"),
                "tlh",
                "word");
        List<Path> found =
                DictionaryFolders.on(
                        Map.of("DICPATH", folder.resolve("chosen").toString()),
                        folder.resolve("home"));
        assertEquals(folder.resolve("chosen"), found.getFirst());
        Dictionaries all = new Dictionaries(() -> found, Locale.UK);
        assertEquals(
                folder.resolve("chosen/en_GB.aff"),
                all.files(Language.ENGLISH).orElseThrow().affixes());
        assertInstanceOf(Dictionary.Ready.class, all.of(new Language("tlh")));
    }

    @Test
    void passesOverWhatIsNoFolder() throws IOException {
        InventedDictionary.write(folder.resolve("chosen"), "en_GB", "word");
        String odd = "a\0b" + File.pathSeparator + folder.resolve("chosen");
        assertEquals(
                folder.resolve("chosen"),
                DictionaryFolders.on(
                                Map.of("DICPATH", odd, "APPDATA", "\0", "ProgramFiles", "\0"),
                                folder)
                        .getFirst());
    }

    @Test
    void readsADictionaryAsItIsDistributed() {
        Path installed = Path.of("/usr/share/hunspell");
        assumeTrue(Files.isRegularFile(installed.resolve("en_US.aff")));
        SpellChecker checker =
                assertInstanceOf(
                                Dictionary.Ready.class,
                                new Dictionaries(() -> List.of(installed), Locale.US)
                                        .of(new Language("en-US")))
                        .checker();
        assertEquals(
                Set.of("goverment", "recieve"),
                checker.wrong(List.of("government", "goverment", "receive", "recieve", "don’t")));
        assertEquals("government", checker.suggestions("goverment").getFirst());
    }
}
