package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter that was issued, kept as it was printed: text, addressee, holder and form of address,
 * numbers of names. The names of its annex are not kept with it, so that a withdrawn one is on no
 * later copy; they are those of the signatures that are older than the act.
 *
 * @param act of issuing one or more letters, by which it is told which signatures there were
 * @param mark of the version of the text; empty if it was not kept
 * @param document without what differs from copy to copy
 */
public record IssuedLetter(
        Id id,
        Id act,
        Id petition,
        Id addressee,
        Language language,
        LocalDate on,
        Optional<String> mark,
        LetterDocument document) {
    public IssuedLetter {
        document = document.ofNoCopy();
    }

    /**
     * The letter that somebody was issued last in a language.
     *
     * @param issued in the order in which they were issued
     */
    public static Optional<IssuedLetter> last(
            List<IssuedLetter> issued, Id addressee, Language language) {
        return issued.stream()
                .filter(letter -> letter.addressee().equals(addressee))
                .filter(letter -> letter.language().equals(language))
                .reduce((older, younger) -> younger);
    }

    /** The same issued on another day. */
    public IssuedLetter on(LocalDate day) {
        return new IssuedLetter(id, act, petition, addressee, language, day, mark, document);
    }
}
