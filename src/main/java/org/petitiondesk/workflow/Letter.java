package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.List;

/**
 * One letter of a petition: to one addressee, in one language.
 *
 * @param number the addressee's place in the petition, counted from 1
 * @param document the finished letter, or the errors for which it cannot be printed; warnings
 *     either way
 */
public record Letter(
        int number, AddresseeOnDate addressee, Language language, Read<LetterDocument> document) {

    public List<Problem> problems() {
        return document.problems();
    }
}
