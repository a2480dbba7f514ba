package org.petitiondesk.gui.addressee;

import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.TypesetLetter;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The front of an envelope as letters' own faces and lines fill it.
 *
 * @param small for beside the form
 */
record EnvelopePicture(
        MailAddress to, Envelope envelope, BufferedImage small, BufferedImage large) {
    private static final double SMALL_DPI = 56;
    private static final double LARGE_DPI = 120;

    /**
     * Draws it.
     *
     * @param before is taken again if nothing on it has changed
     */
    static EnvelopePicture of(
            MailAddress to,
            Envelope envelope,
            LetterWorkshop workshop,
            Optional<EnvelopePicture> before) {
        return before.filter(drawn -> drawn.envelope == envelope && drawn.to.equals(to))
                .orElseGet(() -> draw(to, envelope, workshop));
    }

    private static EnvelopePicture draw(
            MailAddress to, Envelope envelope, LetterWorkshop workshop) {
        TypesetLetter front =
                workshop.typesetter()
                        .typeset(
                                new MailDocument(
                                        to.language(),
                                        envelope.word(),
                                        new MailStock.Envelopes(envelope),
                                        List.of(to)));
        return new EnvelopePicture(
                to,
                envelope,
                workshop.painter().paint(front, 0, SMALL_DPI),
                workshop.painter().paint(front, 0, LARGE_DPI));
    }

    Language language() {
        return to.language();
    }

    /** The lines of the address. */
    List<String> lines() {
        return to.lines();
    }

    /**
     * The envelope that was chosen for printing, but a country's standard one only within that
     * country; else the one for the paper that was chosen for the addressee, or that the country of
     * the address uses.
     */
    static Envelope envelope(AddresseeOnDate to, Kept kept) {
        Optional<Country> country = to.postalAddress().flatMap(PostalAddress::country);
        return MailChoice.envelope(kept)
                .filter(kind -> kind.standardOf().isEmpty() || kind.standardOf().equals(country))
                .orElseGet(() -> usual(to));
    }

    /** Whether the front has a frame for the stamp itself. */
    boolean hasStamp() {
        return envelope.front(envelope.isDomesticFor(to)).stamp().isPresent();
    }

    private static Envelope usual(AddresseeOnDate to) {
        Addressee addressee = to.addressee();
        Paper paper =
                addressee
                        .paper()
                        .flatMap(Paper::ofWord)
                        .or(() ->
                                to.postalAddress()
                                        .flatMap(PostalAddress::country)
                                        .map(Paper::usualIn))
                        .orElse(Paper.A4);
        return Envelope.of(paper);
    }
}
