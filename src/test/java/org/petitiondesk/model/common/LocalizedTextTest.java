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
