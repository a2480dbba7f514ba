package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.HandedIn;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.List;
import java.util.Optional;

/**
 * Everything one letter is made of.
 *
 * @param text the text version to print; its demands are printed, not the petition's current ones
 * @param body the text version's body, already parsed
 * @param addressees all of the petition, where the template lists them
 * @param signatures the petition's signatures as the letter's reader may see them
 * @param stationery what the library keeps to print letters with
 * @param language of the letter; mostly that of the text
 * @param handedIn where a letter that this one follows was handed in to the addressee
 */
public record LetterRequest(
        Petition petition,
        TextVersion text,
        List<TemplateBlock> body,
        LetterTemplate template,
        AddresseeOnDate addressee,
        List<AddresseeOnDate> addressees,
        SignatureList signatures,
        PageSetup page,
        Stationery stationery,
        Language language,
        Optional<HandedIn> handedIn) {
    public LetterRequest {
        body = List.copyOf(body);
        addressees = List.copyOf(addressees);
    }

    /** For whose eyes the letter is. */
    Copy copy() {
        return signatures.copy();
    }

    /** The letterhead that the petition wants and the library has. */
    Optional<Letterhead> letterhead() {
        return stationery.letterheadOfFirst(petition.letterheadsOf());
    }
}
