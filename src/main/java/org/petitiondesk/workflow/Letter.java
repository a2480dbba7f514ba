package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.List;
import java.util.Optional;

/**
 * One letter of a petition: to one addressee, in one language.
 *
 * @param number the addressee's place in the petition, counted from 1
 * @param document the finished letter, or the errors for which it cannot be printed; warnings
 *     either way
 * @param mark of the version of the text that it prints; empty if it was issued when that was not
 *     kept
 */
public record Letter(
        int number,
        AddresseeOnDate addressee,
        Language language,
        Read<LetterDocument> document,
        Optional<String> mark) {

    public List<Problem> problems() {
        return document.problems();
    }

    /**
     * Whether it can be printed.
     *
     * @param found everything that is wrong with it
     */
    boolean isPrintable(List<Problem> found) {
        return document.value().isPresent() && found.stream().noneMatch(Problem::isError);
    }
}
