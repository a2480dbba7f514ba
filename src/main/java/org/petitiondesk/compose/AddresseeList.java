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
    private final Notices notices;

    AddresseeList(
            LetterRequest request,
            LetterWords words,
            FormsOfAddress formsOfAddress,
            Notices notices) {
        this.request = request;
        this.words = words;
        this.formsOfAddress = formsOfAddress;
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
        addressee.fax().ifPresent(fax -> lines.add(words.filled(Word.LISTED_FAX, "fax", fax)));
        addressee
                .email()
                .ifPresent(email ->
                        lines.add(
                                Blanks.fill(
                                        words.text(Word.LISTED_EMAIL), Map.of("email", email))));
        return lines;
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
