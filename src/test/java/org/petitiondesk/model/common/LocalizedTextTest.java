package org.petitiondesk.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class LocalizedTextTest {
    private static final Language BRITISH = new Language("en-GB");

    @Test
    void findsAnotherRegionOfTheLanguageBeforeAnotherLanguage() {
        LocalizedText text =
                LocalizedText.of(Language.FRENCH, "Président").with(Language.ENGLISH, "President");
        assertEquals(Optional.of("President"), text.in(BRITISH));
        assertEquals(Optional.empty(), text.in(Language.KOREAN));
        assertEquals("President", text.inOrAny(Language.KOREAN));
        assertEquals(Optional.of(Language.ENGLISH), text.languageFor(Language.KOREAN));
        assertEquals(Optional.of(Language.ENGLISH), text.languageFor(BRITISH));
        assertEquals(Optional.of(Language.FRENCH), text.languageFor(new Language("fr-CA")));
    }

    @Test
    void findsTheSameCharactersOfChineseBeforeOthers() {
        LocalizedText text =
                LocalizedText.of(Language.CHINESE_SIMPLIFIED, "临河市")
                        .with(Language.CHINESE_TRADITIONAL, "臨河市");
        assertEquals(Optional.of("臨河市"), text.in(new Language("zh-TW")));
        assertEquals(Optional.of("临河市"), text.in(new Language("zh-SG")));
        LocalizedText alone = LocalizedText.of(Language.CHINESE_TRADITIONAL, "臨河市");
        assertEquals(Optional.of("臨河市"), alone.in(Language.CHINESE_SIMPLIFIED));
    }

    @Test
    void countsABlankTextAsAbsent() {
        assertTrue(LocalizedText.of(Language.FRENCH, "  ").isEmpty());
        assertTrue(LocalizedText.of(Language.FRENCH, "x").with(Language.FRENCH, "").isEmpty());
    }

    @Test
    void keepsItsOwnTextWhenJoined() {
        LocalizedText joined =
                LocalizedText.of(Language.FRENCH, "un")
                        .orElse(LocalizedText.of(Language.FRENCH, "deux").with(BRITISH, "two"));
        assertEquals("un", joined.texts().get(Language.FRENCH));
        assertEquals("two", joined.texts().get(BRITISH));
    }

    @Test
    void writesLanguageTagsInOneWay() {
        assertEquals("zh-Hans", new Language("ZH-hans").tag());
        assertThrows(IllegalArgumentException.class, () -> new Language("not a tag"));
        assertThrows(IllegalArgumentException.class, () -> new Country("CHN"));
        assertEquals("CN", new Country("cn").code());
    }
}
