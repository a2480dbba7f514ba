package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;

import picocli.CommandLine.Parameters;

import java.util.List;

/** The words that say which sheets of which petition are meant. */
final class ChosenSheets {
    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "N",
            description = "Numbers of sheets, such as 7 or 3-9.")
    private List<String> numbers = List.of();

    Petition petition(Session session, Library library) throws LibraryException, Failure {
        return session.petition(library, code);
    }

    /** Each once, by number; at least one. */
    List<SignatureSheet> of(Library library, Petition petition) throws LibraryException, Failure {
        return SheetNumbers.chosen(numbers, library.sheets().of(petition.id()));
    }

    /** Likewise, those that can still be changed. */
    List<SignatureSheet> openOf(Library library, Petition petition)
            throws LibraryException, Failure {
        List<SignatureSheet> sheets = of(library, petition);
        for (SignatureSheet sheet : sheets) {
            if (sheet.closed()) {
                throw new Failure("sheet-is-closed", sheet.label());
            }
        }
        return sheets;
    }
}
