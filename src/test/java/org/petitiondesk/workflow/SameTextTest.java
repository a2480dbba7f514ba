package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.util.Map;

final class SameTextTest {
    private static final LocalizedText ENGLISH = LocalizedText.of(Language.ENGLISH, "City Hall");
    private static final LocalizedText FRENCH = LocalizedText.of(Language.FRENCH, "Mairie");

    @ParameterizedTest
    @CsvSource({
        "City Hall, city hall",
        "' City   Hall ', city hall",
        "'City\tHall', city hall",
        "'City\u00A0Hall', city hall",
        "People’s Hall, people's hall",
        "ＣＩＴＹ　Ｈａｌｌ, city hall",
        "École, école",
        "E\u0301cole, école",
        "시청  앞, 시청 앞"
    })
    void makesOneFormOfWhatIsWrittenInSeveralWays(String written, String key) {
        assertEquals(key, SameText.key(written));
    }

    @Test
    void agreesWhereALanguageIsSharedAndNoneContradicts() {
        LocalizedText both = ENGLISH.orElse(FRENCH);
        LocalizedText other =
                new LocalizedText(
                        Map.of(Language.ENGLISH, "city  hall", Language.FRENCH, "Préfecture"));
        check(ENGLISH, both, true, false);
        check(ENGLISH, FRENCH, false, false);
        check(ENGLISH, other, true, false);
        check(both, other, false, true);
        check(LocalizedText.EMPTY, both, false, false);
    }

    /** Both ways to compare say the same. */
    private static void check(
            LocalizedText one, LocalizedText other, boolean agree, boolean contradict) {
        assertEquals(agree, SameText.agree(one, other));
        assertEquals(contradict, SameText.contradict(one, other));
        assertEquals(agree, Compared.of(one).agrees(Compared.of(other)));
        assertEquals(contradict, Compared.of(one).contradicts(Compared.of(other)));
    }

    @Test
    void comparesNumbersAsTheyAreDialled() {
        assertTrue(SameText.isSame(fax("+82 2 555-0100"), fax("0082 25550100")));
        assertFalse(SameText.isSame(fax("+82 2 555 0100"), fax("+82 2 555 0101")));
    }

    private static ContactPoint fax(String number) {
        return new ContactPoint.Fax(number);
    }
}
