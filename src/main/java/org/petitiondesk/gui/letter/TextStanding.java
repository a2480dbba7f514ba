package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.page.TextNumber;
import org.petitiondesk.model.petition.TranslationStanding;

import java.util.Optional;

/**
 * What is to be said of the text that is being written.
 *
 * @param version which of its language it is
 * @param signed empty if nobody signed in this language
 * @param issued empty if no letter was issued in this language
 * @param translation whether it was checked
 */
record TextStanding(
        TextNumber version,
        Optional<SignedText> signed,
        Optional<IssuedLetters> issued,
        TranslationStanding translation) {}
