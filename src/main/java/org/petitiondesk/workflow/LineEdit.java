package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a signature sheet as it was and as it is to be. Each step is to run as one change of
 * the library.
 */
public final class LineEdit {
    private final Id sheet;
    private final int line;
    private final SheetLine before;
    private final SheetLine after;
    private final List<Id> different;
    private final Optional<Removable> signature;
    private final List<Id> told = new ArrayList<>();
    private Map<ConsentGiven, List<Id>> wider = Map.of();

    /**
     * @param line counted from 1
     * @param different signatures that are known to be of other signers than the one after
     */
    public LineEdit(Id sheet, int line, SheetLine before, SheetLine after, Set<Id> different) {
        this.sheet = sheet;
        this.line = line;
        this.before = before;
        this.after = after;
        this.different = List.copyOf(different);
        this.signature =
                before.signed()
                        .or(after::signed)
                        .map(signed -> Removable.signature(signed.signature().id()));
    }

    public void apply(Library library) throws LibraryException {
        turn(library, before, after);
        Optional<Id> entered = after.signed().map(signed -> signed.signature().id());
        if (entered.isPresent()) {
            remember(library, entered.get());
        }
        Optional<Signature> duplicate = after.signed().map(Signed::signature);
        if (duplicate.isPresent()) {
            narrow(library, duplicate.get());
        }
    }

    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<ConsentGiven, List<Id>> each : wider.entrySet()) {
            library.signatures().setConsent(each.getValue(), each.getKey());
        }
        wider = Map.of();
        Optional<Id> entered = after.signed().map(signed -> signed.signature().id());
        for (Id other : told) {
            library.likenesses().setDifferent(entered.orElseThrow(), other, false);
        }
        told.clear();
        turn(library, after, before);
    }

    private void turn(Library library, SheetLine from, SheetLine to) throws LibraryException {
        if (from instanceof SheetLine.Entered(Signed was)
                && to instanceof SheetLine.Entered(Signed is)) {
            new SignatureEdit(was, is).apply(library);
            return;
        }
        if (from instanceof SheetLine.Entered) {
            signature.orElseThrow().remove(library);
        }
        library.sheets().mark(sheet, line, mark(to));
        if (to instanceof SheetLine.Entered(Signed is)) {
            signature
                    .orElseThrow()
                    .addOrGiveBack(library, added -> added.signatures().add(List.of(is)));
        }
    }

    private static Optional<LineMark> mark(SheetLine line) {
        return switch (line) {
            case SheetLine.Marked(LineMark mark) -> Optional.of(mark);
            case SheetLine.Empty(), SheetLine.Entered(_) -> Optional.empty();
        };
    }

    private void remember(Library library, Id entered) throws LibraryException {
        Set<Id> known = library.likenesses().differentFrom(entered);
        for (Id other : different) {
            if (!known.contains(other)) {
                library.likenesses().setDifferent(entered, other, true);
                told.add(other);
            }
        }
    }

    /** Whoever signed twice is named no further than both signatures allow. */
    private void narrow(Library library, Signature duplicate) throws LibraryException {
        Optional<Signed> counting =
                duplicate.duplicateOf().isPresent()
                        ? library.signatures().find(duplicate.duplicateOf().get())
                        : Optional.empty();
        if (counting.isPresent()) {
            Signature other = counting.get().signature();
            Consent narrower = other.consent().consent().narrower(duplicate.consent().consent());
            if (narrower != other.consent().consent()) {
                wider =
                        library.signatures()
                                .setConsent(
                                        List.of(other.id()),
                                        new ConsentGiven(
                                                narrower,
                                                duplicate.consent().on(),
                                                duplicate.consent().how()));
            }
        }
    }
}
