package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/**
 * An address to be put on an envelope or a label.
 *
 * @param language that the lines are written in
 * @param lines as letters have them; at least one, and none is empty
 * @param country of destination; empty if it is not known
 * @param postcode empty if there is none
 * @param sender who is named as such, in a language that may be another
 */
public record MailAddress(
        Language language,
        List<String> lines,
        Optional<Country> country,
        String postcode,
        Sender sender) {
    public MailAddress {
        lines = List.copyOf(lines);
    }

    /**
     * Who sends it.
     *
     * @param language that the lines are written in
     * @param lines empty if nobody is named
     */
    public record Sender(Language language, List<String> lines) {
        public static final Sender NONE = new Sender(Language.UNDETERMINED, List.of());

        public Sender {
            lines = List.copyOf(lines);
        }
    }

    /** The lines without the one that is nothing but the postcode, which stands in boxes. */
    public List<String> linesBesideBoxes() {
        return lines.stream().filter(line -> !line.equals(postcode)).toList();
    }
}
