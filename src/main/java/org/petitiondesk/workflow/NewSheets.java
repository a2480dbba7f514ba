package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Signature sheets that are added, so that it can be taken back. Each step is to run as one change
 * of the library.
 */
public final class NewSheets {
    private final List<SignatureSheet> sheets;
    private final List<Removable> removables;

    public NewSheets(List<SignatureSheet> sheets) {
        this.sheets = List.copyOf(sheets);
        this.removables = sheets.stream().map(sheet -> Removable.sheet(sheet.id())).toList();
    }

    /** Blank ones with the numbers that come next in a library. */
    public static List<SignatureSheet> blank(
            Library library, IdSource ids, TextVersion text, int count, int lines, Paper paper)
            throws LibraryException {
        int first = library.sheets().nextNumber(text.petition());
        return IntStream.range(first, first + count)
                .mapToObj(number -> SignatureSheet.blank(ids.next(), text, number, lines, paper))
                .toList();
    }

    public void apply(Library library) throws LibraryException {
        for (int i = 0; i < sheets.size(); i++) {
            SignatureSheet sheet = sheets.get(i);
            removables.get(i).addOrGiveBack(library, to -> to.sheets().save(sheet));
        }
    }

    public void takeBack(Library library) throws LibraryException {
        for (Removable sheet : removables) {
            sheet.remove(library);
        }
    }
}
