package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything one letter is made of.
 *
 * @param text the text version to print; its demands are printed, not the petition's current ones
 * @param body the text version's body, already parsed
 * @param copy for whose eyes the letter is
 * @param signatures the petition's signatures in whatever state, in the order of the list; asked
 *     once for each letter, and closed
 * @param language of the letter; mostly that of the text
 */
public record LetterRequest(
        Petition petition,
        TextVersion text,
        List<TemplateBlock> body,
        LetterTemplate template,
        AddresseeOnDate addressee,
        Copy copy,
        Supplier<Stream<Signature>> signatures,
        PageSetup page,
        Language language) {
    public LetterRequest {
        body = List.copyOf(body);
    }
}
