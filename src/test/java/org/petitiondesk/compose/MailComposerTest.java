package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;

import java.util.List;
import java.util.stream.Stream;

final class MailComposerTest {

    /** A line of a letterhead, and what of it stands on an envelope. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 rue X, 1201 Genève · Tél. +41 22 555 01 23; 12 rue X, 1201 Genève",
                "5 Mill Lane | Example Town 10000 | Fax 022 555 01 23; 5 Mill Lane · Example Town"
                        + " 10000",
                "office@example.org • example.org • P.O. Box 7; P.O. Box 7",
                "Tel Aviv 6100000; Tel Aviv 6100000",
                "St. Gallen; St. Gallen",
                "Tel.: (022) 555 01 23; ",
                "www.example.org/us; ",
                "E-mail: office (at) example.org; ",
            })
    void takesThePostalPartsOfALetterhead(String line, @Nullable String postal) {
        Block.Letterhead head =
                new Block.Letterhead(List.of("Riverside Society"), List.of(line), "");
        LetterDocument letter =
                new LetterDocument(
                        Language.ENGLISH,
                        "EX 001",
                        new PageSetup(Paper.A4, LetterLayout.PLAIN),
                        List.of(head),
                        new RunningText(new RunningText.Continuation("", "", ""), "", "", ""));
        List<String> lines =
                Stream.of("Riverside Society", postal == null ? "" : postal)
                        .filter(each -> !each.isEmpty())
                        .toList();
        assertEquals(new Sender(Language.ENGLISH, lines), MailComposer.sender(letter, Sender.NONE));
        Sender same = new Sender(Language.FRENCH, lines);
        assertEquals(same, MailComposer.sender(letter, same));
    }
}
