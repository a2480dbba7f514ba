package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.letter.Isolates;

import java.util.List;

/** Lines as they are seen from the left, their Hebrew and Arabic letters in their reading order. */
final class IsolatedTextTest {
    private static final Isolates ISOLATES =
            new Isolates(
                    List.of(
                            "2026 / EX 001",
                            "Robert Smith Jr.",
                            "Bern",
                            "Ann Sample",
                            "דן א.",
                            "12",
                            "7"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Values, and what would otherwise become part of them.
                "מכתב אל Robert Smith Jr. כאן | כאן Robert Smith Jr. אל מכתב",
                "Bern, 12 ביוני 2026 | 2026 ביוני 12 ,Bern",
                "Bern، 12 يونيو 2026 | 2026 يونيو 12 ،Bern",
                "הקוד 2026 / EX 001. | .2026 / EX 001 הקוד",
                "קוד 2026 / EX\u00A0001 | 2026 / EX\u00A0001 קוד",
                "בBern | Bernב",
                "Robert Smith Jr., Bern | Bern ,Robert Smith Jr.",
                // What is part of a longer phrase stays in its place there.
                "כתב See Bern for more כאן | כאן See Bern for more כתב",
                "כתב Dr. Ann Sample כאן | כאן Dr. Ann Sample כתב",
                "Bernard 5 ב | ב Bernard 5",
                // Numbers and addresses that somebody has typed.
                "טל +41 22 123 45 67. | .+41 22 123 45 67 טל",
                "טל (022) 123 45 67 או 022/1234567 | 022/1234567 או (022) 123 45 67 טל",
                "هاتف +41 22 123-45-67، بيرن | بيرن ،+41 22 123-45-67 هاتف",
                "تلفن ۰۲۱ ۱۲۳۴ ۵۶۷۸ تهران | تهران ۰۲۱ ۱۲۳۴ ۵۶۷۸ تلفن",
                "ראו (https://example.org/a). | .(https://example.org/a) ראו",
                "a@example.org, b@example.org ו | ו b@example.org ,a@example.org",
                "في 2026-06-12 كتبنا | كتبنا 2026-06-12 في",
                "قرار 50/L.23 كتبنا | كتبنا 50/L.23 قرار",
                "مبلغ CHF 1 000 أو $50 أو 20 EUR | 20 EUR أو $50 أو CHF 1 000 مبلغ",
                // Values that are a part of longer numbers.
                "ב 12.6.2026 | 12.6.2026 ב",
                "ב 3.7, סעיף 12. | .12 סעיף ,3.7 ב",
                "ב A-12 | A-12 ב",
                // Several numbers beside each other.
                "חייגו 022 123 45 67. 15 איש | איש 15 .022 123 45 67 חייגו",
                "ב 09.11.2025 27 בני | בני 27 09.11.2025 ב",
                "ב 09/11/2025 15:00 כאן | כאן 15:00 09/11/2025 ב",
                "שנת 2025 50 EUR כאן | כאן 50 EUR 2025 שנת",
                // No numbers of one thing.
                "2 (5) 12 אנשים | אנשים 12 (5) 2",
                "2010-2015 سنة 2010-2015 | 2015-2010 سنة 2010-2015",
                "בין 12:30 ל 15 | 15 ל 12:30 בין"
            })
    void areReadInTheirOwnDirection(String written, String seen) {
        assertEquals(seen, seen(written, Directions.Base.FROM_THE_RIGHT));
    }

    @Test
    void turnNoNumbersRoundAfterNamesFromTheRight() {
        assertEquals(
                "Ask .א דן, +41 22 000 or א",
                seen("Ask דן א., +41 22 000 or א", Directions.Base.FROM_THE_LEFT));
    }

    private static String seen(String written, Directions.Base base) {
        Directions directions = Directions.of(List.of(written), base, ISOLATES);
        byte[] levels = new byte[written.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) directions.level(i);
        }
        StringBuilder seen = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i : Bidi.reorderVisual(levels)) {
            char letter = written.charAt(i);
            if (Character.isLetter(letter) && levels[i] % 2 == 1) {
                word.insert(0, letter);
            } else {
                seen.append(word);
                seen.appendCodePoint(levels[i] % 2 == 1 ? UCharacter.getMirror(letter) : letter);
                word.setLength(0);
            }
        }
        return seen.append(word).toString();
    }
}
