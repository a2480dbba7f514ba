package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.List;
import java.util.Optional;

/**
 * What the import of a petition's text file did.
 *
 * @param imported empty if the file was refused; then at least one problem is an error
 */
public record PetitionImportReport(Optional<Imported> imported, List<Problem> problems) {

    /**
     * What went in.
     *
     * @param isNew whether the library did not have the petition before
     * @param isNewText whether the text differs from the one the library had in this language
     */
    public record Imported(String code, Language language, boolean isNew, boolean isNewText) {}

    public PetitionImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether anything was refused. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
