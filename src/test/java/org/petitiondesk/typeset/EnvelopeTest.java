package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class EnvelopeTest {
    private static final List<String> LONG =
            List.of(
                    "His Excellency Hu Jintao",
                    "President of the People’s Republic of China, and of whatever else there is",
                    "c/o His Excellency Zhang Xinsen",
                    "Ambassador of the People’s Republic of China",
                    "Embassy of the People’s Republic of China to the Republic of Korea",
                    "서울특별시 중구 명동2길 27",
                    "27 Myeongdong 2-gil, Jung-gu",
                    "Seoul 04537",
                    "SOUTH KOREA");

    @ParameterizedTest
    @EnumSource
    void putsTheWholeAddressWhereThePostLooksForIt(Envelope envelope) {
        MailAddress to =
                new MailAddress(
                        Language.ENGLISH,
                        LONG,
                        Optional.of(new Country("XX")),
                        "04537",
                        Sender.NONE);
        Page page =
                new Typesetter()
                        .typeset(
                                new MailDocument(
                                        Language.ENGLISH,
                                        "Envelopes",
                                        new MailStock.Envelopes(envelope),
                                        List.of(to)))
                        .pages()
                        .getFirst();
        WindowEnvelope.Area area = envelope.address();
        String text =
                page.items().stream()
                        .map(item -> ((Placed.Run) item).text())
                        .collect(Collectors.joining());
        assertEquals(String.join("", LONG).replace(" ", ""), text.replace(" ", ""));
        for (Placed item : page.items()) {
            Placed.Run run = (Placed.Run) item;
            assertTrue(run.xMm() >= area.xMm());
            assertTrue(PrintedLines.right(run) <= area.xMm() + area.widthMm());
            assertTrue(run.baselineMm() > area.topMm() && run.baselineMm() < area.bottomMm());
        }
        assertTrue(area.bottomMm() < envelope.heightMm());
        assertTrue(area.xMm() + area.widthMm() < envelope.widthMm());
    }

    @ParameterizedTest
    @EnumSource
    void goesByThePaperOfTheCountry(Paper paper) {
        Country country = new Country(paper == Paper.A4 ? "KR" : "US");
        assertEquals(paper, Paper.usualIn(country));
        assertTrue(Envelope.of(paper).widthMm() > paper.widthMm());
    }
}
