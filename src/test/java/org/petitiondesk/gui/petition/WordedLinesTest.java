package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.SponsorSigner;

import java.util.List;

class WordedLinesTest {
    private static final SponsorSigner ANNA =
            signer("Anna Example").named(both("Anna Example", "安娜"), LocalizedText.EMPTY);
    private static final SponsorSigner BEN = signer("Ben Example");

    private static SponsorSigner signer(String name) {
        return new SponsorSigner(LocalizedText.of(Language.ENGLISH, name), LocalizedText.EMPTY)
                .signingBy(name + " by hand");
    }

    private static LocalizedText both(String english, String chinese) {
        return LocalizedText.of(Language.ENGLISH, english)
                .with(Language.CHINESE_SIMPLIFIED, chinese);
    }

    private static List<String> scans(String lines, Language language) {
        return WordedLines.signers(lines, language, List.of(ANNA, BEN)).stream()
                .map(SponsorSigner::scan)
                .toList();
    }

    @Test
    void keepsToEachSignerTheirOwnHandWhereverTheyStand() {
        List<SponsorSigner> turned =
                WordedLines.signers(
                        "Ben Example\nCleo Example\nAnna Example, Chair",
                        Language.ENGLISH,
                        List.of(ANNA, BEN));
        assertEquals(
                List.of("Ben Example by hand", "", "Anna Example by hand"),
                turned.stream().map(SponsorSigner::scan).toList());
        assertEquals("安娜", turned.getLast().name().texts().get(Language.CHINESE_SIMPLIFIED));
    }

    @Test
    void letsNobodySignByTheHandOfWhoStoodThereBefore() {
        assertEquals(
                List.of("", "Ben Example by hand"),
                scans("Dora Example\nBen Example", Language.ENGLISH));
    }

    @Test
    void keepsTheHandWhereANameIsAddedInAnotherLanguage() {
        assertEquals(
                List.of("Anna Example by hand", "Ben Example by hand"),
                scans("安娜\n本", Language.CHINESE_SIMPLIFIED));
    }
}
