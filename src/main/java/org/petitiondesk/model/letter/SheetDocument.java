package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Signature sheets of one text, to be printed on paper that lies on its side: what stands on all of
 * them, and what on each.
 *
 * @param lines for signatures on each sheet
 * @param fileTitle names all of them together
 * @param statement what is asked, and what of
 * @param headings of every column
 * @param consents what somebody may tick, in the order of their boxes
 * @param foot what is said to signers and collectors
 * @param sheets in the order of their numbers
 */
public record SheetDocument(
        Language language,
        Paper paper,
        int lines,
        String fileTitle,
        Statement statement,
        Map<SheetColumn, Heading> headings,
        List<String> consents,
        Foot foot,
        List<Numbered> sheets) {
    public SheetDocument {
        headings = Collections.unmodifiableMap(new EnumMap<>(headings));
        consents = List.copyOf(consents);
        sheets = List.copyOf(sheets);
    }

    /**
     * What a signer reads before signing.
     *
     * @param kind what this page is
     * @param addressee may be empty
     * @param code is never broken
     * @param version tells the text from others
     */
    public record Statement(
            String kind,
            String title,
            String addressee,
            String lead,
            List<String> demands,
            Numbering numbering,
            String code,
            String version) {
        public Statement {
            demands = List.copyOf(demands);
        }
    }

    /**
     * What stands above a column.
     *
     * @param hint in small print; may be empty
     */
    public record Heading(String text, String hint) {}

    /**
     * What stands below the lines.
     *
     * @param explanation what the boxes mean, and who keeps the sheet
     * @param collector with room to write behind it, as have the place and the count
     * @param countOf behind the room for the count
     * @param returnTo may be empty
     */
    public record Foot(
            String explanation,
            String collector,
            String place,
            String count,
            String countOf,
            String returnTo) {}

    /**
     * What only one sheet has.
     *
     * @param label for example "Sheet 0038"
     * @param code what its square code says
     * @param codeInWords what is read out in the place of the square code
     * @param returnBy with room to write behind it where it ends without a day
     */
    public record Numbered(
            String label, String code, String codeInWords, String returnBy, boolean isDue) {}

    /** All that is printed. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(
                                statement.kind(),
                                statement.title(),
                                statement.addressee(),
                                statement.lead(),
                                statement.code(),
                                statement.version(),
                                foot.explanation(),
                                foot.collector(),
                                foot.place(),
                                foot.count(),
                                foot.countOf(),
                                foot.returnTo()),
                        statement.demands().stream(),
                        headings.values().stream()
                                .flatMap(heading -> Stream.of(heading.text(), heading.hint())),
                        consents.stream(),
                        sheets.stream()
                                .flatMap(sheet -> Stream.of(sheet.label(), sheet.returnBy())))
                .flatMap(texts -> texts);
    }
}
