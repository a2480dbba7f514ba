package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSource;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in the library of one line of a signature sheet. */
public sealed interface SheetLine permits SheetLine.Empty, SheetLine.Marked, SheetLine.Entered {

    /** Nothing. */
    record Empty() implements SheetLine {}

    /** That no signature can be copied from it. */
    record Marked(LineMark mark) implements SheetLine {}

    /** The signature that was copied from it. */
    record Entered(Signed signature) implements SheetLine {}

    /** The signature; empty if none was copied. */
    default Optional<Signed> signed() {
        return this instanceof Entered(Signed signed) ? Optional.of(signed) : Optional.empty();
    }

    /** The lines of a sheet that are not empty. */
    static SortedMap<Integer, SheetLine> of(Library library, Id sheet) throws LibraryException {
        SortedMap<Integer, SheetLine> lines = new TreeMap<>();
        library.sheets().marks(sheet).forEach((line, mark) -> lines.put(line, new Marked(mark)));
        for (Signed signed : library.sheets().signatures(sheet)) {
            if (signed.signature().source() instanceof SignatureSource.OnSheet on) {
                lines.put(on.line(), new Entered(signed));
            }
        }
        return lines;
    }

    /** How many lines are accounted for. */
    static SheetTally tally(Collection<SheetLine> lines) {
        int entered = 0;
        int illegible = 0;
        int struck = 0;
        for (SheetLine line : lines) {
            switch (line) {
                case Empty() -> {
                    // Nothing stands there.
                }
                case Entered(_) -> entered++;
                case Marked(LineMark mark) -> {
                    switch (mark.kind()) {
                        case ILLEGIBLE -> illegible++;
                        case STRUCK -> struck++;
                    }
                }
            }
        }
        return new SheetTally(entered, illegible, struck);
    }
}
