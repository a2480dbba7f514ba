package org.petitiondesk.workflow;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One act of issuing letters: they are kept as they are printed now. A letter that was issued
 * before and would be printed as it was then is not issued again.
 *
 * @param act by which it is taken back
 * @param leftOut how many letters cannot be printed
 * @param problems of all letters, those that are left out among them
 */
public record LetterIssue(
        Id act, List<IssuedLetter> letters, int leftOut, List<LetterProblem> problems) {
    public LetterIssue {
        letters = List.copyOf(letters);
        problems = List.copyOf(problems);
    }

    /**
     * What would be issued. Touches no library.
     *
     * @param addressees empty for all
     * @param languages empty for all
     * @param writers by which the letters are to be printed
     * @param on the day that they bear as day of issue
     */
    public static LetterIssue of(
            LetterMaterial material,
            List<Id> addressees,
            List<Language> languages,
            LetterAssembly assembly,
            List<LetterWriter> writers,
            LocalDate on,
            IdSource ids) {
        Id act = ids.next();
        List<IssuedLetter> issued = new ArrayList<>();
        LetterFindings findings = new LetterFindings(material.accepted());
        WriterCheck check = new WriterCheck(writers);
        LetterOptions asSigned =
                new LetterOptions(
                        languages,
                        addressees,
                        material.signatures().list().copy(),
                        Optional.empty(),
                        LetterOptions.Text.SIGNED,
                        false);
        for (Letter letter : assembly.assemble(material, asSigned)) {
            if (!findings.add(letter, check.problems(letter))) {
                continue;
            }
            Id addressee = letter.addressee().addressee().id();
            IssuedLetter now =
                    new IssuedLetter(
                            ids.next(),
                            act,
                            material.petition().id(),
                            addressee,
                            letter.language(),
                            on,
                            letter.mark(),
                            letter.document().value().orElseThrow());
            if (material.issued(addressee, letter.language())
                    .filter(before -> before.document().equals(now.document()))
                    .isEmpty()) {
                issued.add(now);
            }
        }
        return new LetterIssue(act, issued, findings.leftOut(), findings.problems());
    }

    /** The same on another day. */
    public LetterIssue on(LocalDate day) {
        return new LetterIssue(
                act, letters.stream().map(letter -> letter.on(day)).toList(), leftOut, problems);
    }

    /** Keeps them. */
    public void apply(Library library) throws LibraryException {
        library.issuedLetters().add(letters);
    }

    /** As if they had not been issued. */
    public void takeBack(Library library) throws LibraryException {
        library.issuedLetters().deleteAct(act);
    }
}
