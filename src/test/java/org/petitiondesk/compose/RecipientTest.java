package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;

import java.util.List;

class RecipientTest {

    @Test
    void repeatsTheSalutationInAFrenchClose() {
        LetterBuilder letter =
                new LetterBuilder(Language.FRENCH)
                        .office(OfficeKind.AMBASSADOR)
                        .gender(Gender.FEMALE);
        assertEquals("Madame l’Ambassadrice,", salutation(letter));
        assertTrue(close(letter).startsWith("Nous vous prions d’agréer, Madame l’Ambassadrice, "));
    }

    @Test
    void repeatsTheSalutationThatTheSenderChose() {
        LetterBuilder french = new LetterBuilder(Language.FRENCH).salutation("Excellence,");
        assertEquals("Excellence,", salutation(french));
        assertTrue(close(french).contains("d’agréer, Excellence, l’expression"));

        LetterBuilder english =
                new LetterBuilder(Language.ENGLISH)
                        .office(OfficeKind.FOREIGN_MINISTER)
                        .salutation("Dear Mr. Minister:");
        assertTrue(close(english).startsWith("Accept, Mr. Minister, the assurances of our"));
    }

    /** Some names bring a title along that the form has as well. */
    @Test
    void printsATitleOfTheNameOnce() {
        for (String name : List.of("Mohamed bin Example", "Sheikh Mohamed bin Example")) {
            LetterBuilder letter =
                    new LetterBuilder(Language.ENGLISH)
                            .office(OfficeKind.HEAD_OF_STATE)
                            .country("AE")
                            .gender(Gender.MALE)
                            .holder(name, "", "");
            LetterRequest request = letter.request();
            assertEquals(
                    "His Highness Sheikh Mohamed bin Example",
                    new AddressingComposer(new FormsOfAddress())
                            .compose(request.addressee(), request.language())
                            .envelope()
                            .getFirst());
        }
    }

    @Test
    void printsAChosenCloseAsItIs() {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH).close("Respectfully,");
        assertEquals("Respectfully,", close(letter));
    }

    @Test
    void printsAChosenSalutationAsItIs() {
        LetterBuilder letter =
                new LetterBuilder(Language.ENGLISH).salutation("Dear Mr. President:");
        assertEquals("Dear Mr. President:", salutation(letter));
    }

    @ParameterizedTest
    @CsvSource({"en, Excellency:", "en-GB, 'Excellency,'"})
    void putsTheMarkOfTheRegionAfterTheSalutation(String language, String salutation) {
        assertEquals(salutation, salutation(new LetterBuilder(new Language(language))));
    }

    @Test
    void speaksToAPersonByTheFamilyNameIfItIsKnown() {
        LetterBuilder letter =
                new LetterBuilder(Language.ENGLISH).office(OfficeKind.PERSON).noPost();
        assertEquals("Dear Mr. Robin Example:", salutation(letter));
        letter.holder("Example Robin", "Example", "Robin");
        assertEquals("Dear Mr. Example:", salutation(letter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Premier of the State Council | Dear Premier:",
                "en | Prime Minister, Exampleland | Dear Prime Minister:",
                "zh-Hans | 国务院总理 | 尊敬的总理先生阁下：",
                "ko | 예시국 총리 | 존경하는 총리 각하,"
            })
    void usesTheShortTitleInAddress(String language, String post, String salutation) {
        LetterBuilder letter =
                new LetterBuilder(new Language(language))
                        .office(OfficeKind.HEAD_OF_GOVERNMENT)
                        .post(post);
        assertEquals(salutation, salutation(letter));
    }

    @Test
    void keepsATitleOfTwoWordsWhole() {
        LetterBuilder letter =
                new LetterBuilder(Language.CHINESE_SIMPLIFIED)
                        .office(OfficeKind.SPIRITUAL_LEADER)
                        .post("第十四世达赖喇嘛");
        assertEquals("尊敬的达赖喇嘛尊者：", salutation(letter));
    }

    @Test
    void keepsLatinAndHanApart() {
        LetterBuilder letter =
                new LetterBuilder(Language.CHINESE_SIMPLIFIED)
                        .holderIn(Language.ENGLISH, "Robin Example")
                        .post("President");
        assertTrue(LetterDump.of(letter.letter()).contains("  President Robin Example阁下\n"));
        assertTrue(letter.problemKeys().contains("letter.text-in-other-language"));
    }

    @Test
    void acceptsALatinNameInEveryLanguageOfLatinLetters() {
        LetterBuilder letter =
                new LetterBuilder(Language.FRENCH).holderIn(Language.ENGLISH, "Robin Example");
        assertFalse(letter.problemKeys().contains("letter.text-in-other-language"));
    }

    @ParameterizedTest
    @EnumSource(OfficeKind.class)
    void leavesNoHoleWhereNobodyIsKnown(OfficeKind office) {
        for (String language : List.of("en", "fr", "zh-Hans", "ko")) {
            LetterBuilder letter =
                    new LetterBuilder(new Language(language))
                            .office(office)
                            .noHolder()
                            .post("Committee of Examples");
            String dump = LetterDump.of(letter.letter());
            String salutation = salutation(letter);
            assertFalse(dump.contains("{"), dump);
            assertFalse(
                    salutation.matches(".*(Dear|Mr\\.|Ms\\.)?\\s[,:：].*|.*尊敬的[：，].*"), salutation);
            assertTrue(salutation.strip().length() > 2, salutation);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh-Hans", "ko"})
    void addressesABodyByItsName(String language) {
        LetterBuilder letter =
                new LetterBuilder(new Language(language))
                        .office(OfficeKind.ORGANIZATION)
                        .noHolder()
                        .noPost()
                        .organization("Example Bureau");
        String dump = LetterDump.of(letter.letter());
        assertTrue(dump.contains("Example Bureau"), dump);
        assertEquals(List.of(), letter.problemKeys());
        assertTrue(dump.indexOf("Example Bureau") > dump.indexOf("address"));
    }

    @Test
    void warnsOfAnUnknownGenderAndAnUnknownHolder() {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH).gender(Gender.UNKNOWN);
        assertEquals(List.of("letter.gender-unknown"), letter.problemKeys());
        assertEquals(List.of("letter.holder-unknown"), letter.noHolder().problemKeys());
    }

    @Test
    void refusesAnAddresseeWithoutNameAndOffice() {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH).noHolder().noPost();
        assertTrue(letter.compose().value().isEmpty());
        assertTrue(letter.problemKeys().contains("letter.no-addressee"));
    }

    @Test
    void borrowsFormsAndWordsWhereALanguageHasNone() {
        LetterBuilder letter =
                new LetterBuilder(new Language("de"))
                        .templateText(
                                """
                                ---
                                name: brief
                                kind: petition-letter
                                language: de
                                title: Brief
                                ---
                                {{letter.address}}
                                {{letter.salutationline}}
                                {{petition.body}}
                                """);
        assertEquals(
                List.of("letter.no-words", "letter.no-forms-of-address"), letter.problemKeys());
        assertEquals("Excellency:", salutation(letter));
    }

    private static String salutation(LetterBuilder letter) {
        return letter.letter().blocks().stream()
                .filter(Block.Salutation.class::isInstance)
                .map(Block.Salutation.class::cast)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String close(LetterBuilder letter) {
        return letter.letter().blocks().stream()
                .filter(Block.Close.class::isInstance)
                .map(Block.Close.class::cast)
                .map(close -> String.join("|", close.lines()))
                .findFirst()
                .orElseThrow();
    }
}
