package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One language of a petition as one text file: YAML front matter, then the body in CommonMark with
 * merge fields. Absent texts are empty, absent lists are empty.
 *
 * @param file its own name without its folder
 * @param title in the file's language
 * @param template empty where the file leaves it to the petition's first one
 * @param subject in the file's language; the title where the file has none
 * @param demands in the file's language
 * @param account facts and actions at the places of their numbers, mostly in the file's language
 *     alone
 * @param letterhead whose is printed; empty where the file says nothing
 * @param mostPages how many a letter may have, 0 for no limit; empty where the file says nothing
 * @param expires the last day on which it is to be sent
 * @param earlier the appeals that it follows up, the oldest first
 * @param body CommonMark
 * @param bodyLine line of the file on which the body begins, counted from 1
 */
public record PetitionFile(
        String file,
        String code,
        String title,
        Optional<LocalDate> date,
        Language language,
        String template,
        String subject,
        List<LocalizedText> sponsors,
        List<AddresseeDraft> addressees,
        List<String> demands,
        CaseAccount account,
        LocalizedText place,
        List<Signer> signers,
        LocalizedText contact,
        List<LocalizedText> enclosures,
        List<LocalizedText> copiesTo,
        Optional<LetterLayout> layout,
        Optional<Paper> paper,
        String letterhead,
        Optional<Integer> mostPages,
        Optional<LocalDate> expires,
        List<AppealCourse.Earlier> earlier,
        String body,
        int bodyLine) {

    /**
     * Who signs by hand for the sponsors.
     *
     * @param organization empty for the sponsor at the same place
     * @param scan name of the scanned signature; empty for a pen
     */
    public record Signer(
            LocalizedText name, LocalizedText title, LocalizedText organization, String scan) {
        /** Somebody who signs with a pen for the sponsor at the same place. */
        public Signer(LocalizedText name, LocalizedText title) {
            this(name, title, LocalizedText.EMPTY, "");
        }
    }
}
