package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Optional;

/** A signer's name stands in the text, and somebody lets it stand. */
final class LetterWarningsTest extends AtSampleDesk {
    private Petition petition;
    private LetterViewModel model;

    @BeforeEach
    void begin() throws Exception {
        petition = library.petitions().all().getFirst();
        model = new LetterViewModel(desk, new LetterSource(desk));
        desk.petition().set(Optional.of(petition.id()));
        window.await(() -> model.page().pagesProperty().get() > 0);
        model.fields().bodyProperty().set("One of us is\n\n" + hiddenName() + ".");
        window.await(() -> warning().isPresent());
    }

    private String hiddenName() throws LibraryException {
        try (var signed = library.signatures().of(petition.id())) {
            return signed.map(each -> each.signature())
                    .filter(each -> each.state() == SignatureState.ACTIVE)
                    .filter(each -> each.consent().consent() == Consent.COUNT_ONLY)
                    .map(each -> each.name().main())
                    .filter(name -> name.matches("[A-Z][a-z]+ [A-Z][a-z]+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Optional<Problem> warning() {
        return model.page().problemsProperty().stream()
                .filter(problem -> problem.key().equals("letter.hidden-name"))
                .findFirst();
    }

    @Test
    void findsANameWhileItIsTypedAndLeadsToItsLine() throws LibraryException {
        Problem found = warning().orElseThrow();
        assertEquals(3, found.place().line());
        model.way().goTo(found);
        assertEquals(Optional.of(new Spot.BodyLine(3)), model.way().spotProperty().get());
    }

    @Test
    void acceptsAWarningUntilThatIsTakenBack() throws Exception {
        assertFalse(model.warnings().isAccepted(warning().orElseThrow()));
        model.warnings().accept(warning().orElseThrow());
        window.await(() -> model.warnings().isAccepted(warning().orElseThrow()));
        settle();
        assertEquals(1, library.acceptedWarnings().of(petition.id()).size());
        desk.changes().undo();
        settle();
        assertEquals(0, library.acceptedWarnings().of(petition.id()).size());
        window.await(() -> !model.warnings().isAccepted(warning().orElseThrow()));
        desk.changes().redo();
        settle();
        window.await(() -> model.warnings().isAccepted(warning().orElseThrow()));
        model.warnings().takeBack(warning().orElseThrow());
        settle();
        window.await(() -> !model.warnings().isAccepted(warning().orElseThrow()));
        assertTrue(library.acceptedWarnings().of(petition.id()).isEmpty());
    }
}
