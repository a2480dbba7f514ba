package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All addressees of a petition with their addresses, for those who are asked to write to them. */
final class AddresseeList {
    private final LetterRequest request;
    private final LetterWords words;
    private final FormsOfAddress formsOfAddress;
    private final OwnDirections own;
    private final Notices notices;

    AddresseeList(
            LetterRequest request,
            LetterWords words,
            FormsOfAddress formsOfAddress,
            OwnDirections own,
            Notices notices) {
        this.request = request;
        this.words = words;
        this.formsOfAddress = formsOfAddress;
        this.own = own;
        this.notices = notices;
    }

    /** The list; none if there is nobody. */
    List<Block> blocks() {
        List<List<Block>> items =
                request.addressees().stream()
                        .map(this::lines)
                        .map(lines -> List.<Block>of(new Block.Paragraph(broken(lines))))
                        .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(items));
    }

    private List<String> lines(AddresseeOnDate addressee) {
        Recipient recipient =
                new Recipient(addressee, request.language(), words, formsOfAddress, notices);
        List<String> lines =
                new ArrayList<>(
                        new AddressLines(
                                        addressee,
                                        request.language(),
                                        request.page().layout(),
                                        words,
                                        recipient,
                                        addressee.fax().isEmpty() && addressee.email().isEmpty(),
                                        notices)
                                .inList());
        own.add(lines);
        addressee.fax().ifPresent(fax -> add(Word.LISTED_FAX, "fax", fax, lines));
        addressee.email().ifPresent(email -> add(Word.LISTED_EMAIL, "email", email, lines));
        return lines;
    }

    private void add(Word pattern, String blank, String value, List<String> lines) {
        own.add(List.of(value));
        lines.add(Blanks.fill(words.text(pattern), Map.of(blank, value)));
    }

    private static List<Inline> broken(List<String> lines) {
        List<Inline> content = new ArrayList<>();
        for (String line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(new Inline.Text(line));
        }
        return content;
    }
}
