package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.List;

class AddressingTest {
    private final AddressingComposer composer = new AddressingComposer(new FormsOfAddress());

    private Addressing addressing(LetterBuilder letter) {
        LetterRequest request = letter.request();
        return composer.compose(request.addressee(), request.language());
    }

    @Test
    void saysWhatTheLettersSay() {
        for (Language language : FormsOfAddress.languages()) {
            LetterBuilder letter =
                    new LetterBuilder(language)
                            .layout(LetterLayout.DIN_5008_B)
                            .office(OfficeKind.FOREIGN_MINISTER)
                            .gender(Gender.FEMALE);
            Addressing addressing = addressing(letter);
            List<Block> blocks = letter.compose().value().orElseThrow().blocks();
            assertTrue(blocks.contains(new Block.Salutation(addressing.salutation())));
            assertTrue(
                    blocks.stream()
                            .filter(Block.InsideAddress.class::isInstance)
                            .map(block -> ((Block.InsideAddress) block).lines())
                            .anyMatch(addressing.address()::equals));
            assertFalse(addressing.isChosen());
            assertEquals(language, addressing.form().language());
            assertFalse(addressing.close().isEmpty());
        }
    }

    @Test
    void tellsThatTheSenderChose() {
        Addressing addressing =
                addressing(new LetterBuilder(Language.ENGLISH).salutation("Dear friend:"));
        assertEquals("Dear friend:", addressing.salutation());
        assertTrue(addressing.isChosen());
    }
}
