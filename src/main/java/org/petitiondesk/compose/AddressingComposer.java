package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;

/**
 * Tells how somebody is addressed before there is a letter. It says the same as the letters that
 * {@link LetterComposer} makes. Safe for use by several threads.
 */
public final class AddressingComposer {
    /** A layout that puts no label before the address. */
    private static final LetterLayout AS_ON_ENVELOPES = LetterLayout.DIN_5008_B;

    private final FormsOfAddress formsOfAddress;

    public AddressingComposer(FormsOfAddress formsOfAddress) {
        this.formsOfAddress = formsOfAddress;
    }

    /** How a letter in that language begins and ends. */
    public Addressing compose(AddresseeOnDate addressee, Language language) {
        Notices notices = new Notices(language);
        LetterWords words = notices.value(LetterWords.of(language));
        Recipient recipient = new Recipient(addressee, language, words, formsOfAddress, notices);
        AddressLines address =
                new AddressLines(
                        addressee, language, AS_ON_ENVELOPES, words, recipient, true, notices);
        return new Addressing(
                language,
                address.block().lines(),
                address.onEnvelope(),
                recipient.salutation(),
                addressee.addressee().form().salutation().in(language).isPresent(),
                recipient.close(),
                recipient.form(),
                notices.problems());
    }
}
