package org.petitiondesk.gui.addressee;

import org.petitiondesk.compose.Addressing;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.Page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The front of an envelope as letters' own faces and lines fill it.
 *
 * @param small for beside the form
 */
record EnvelopePicture(
        Language language,
        Envelope envelope,
        List<String> lines,
        BufferedImage small,
        BufferedImage large) {
    private static final double SMALL_DPI = 56;
    private static final double LARGE_DPI = 120;

    /**
     * Draws it.
     *
     * @param before is taken again if nothing on it has changed
     */
    static EnvelopePicture of(
            Addressing addressing,
            Envelope envelope,
            LetterWorkshop workshop,
            Optional<EnvelopePicture> before) {
        List<String> lines = addressing.envelope();
        return before.filter(drawn -> drawn.envelope == envelope && drawn.lines.equals(lines))
                .orElseGet(() -> draw(lines, addressing.language(), envelope, workshop));
    }

    private static EnvelopePicture draw(
            List<String> lines, Language language, Envelope envelope, LetterWorkshop workshop) {
        Page front = workshop.typesetter().envelope(lines, language, envelope);
        return new EnvelopePicture(
                language,
                envelope,
                lines,
                paint(front, envelope, SMALL_DPI, workshop),
                paint(front, envelope, LARGE_DPI, workshop));
    }

    private static BufferedImage paint(
            Page front, Envelope envelope, double dpi, LetterWorkshop workshop) {
        return workshop.painter().paint(front, envelope.widthMm(), envelope.heightMm(), dpi);
    }

    /** The envelope for the paper that was chosen, or that the country of the address uses. */
    static Envelope envelope(AddresseeOnDate to) {
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
