package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Digest;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.AcceptedWarning;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The warnings about a petition's letters that somebody lets stand. A warning is the same as long
 * as it says the same of the same: of an addressee in whatever language, of a text in whatever
 * letter, of the pages of one letter. Another cause warns again. An error is never among them.
 */
public record AcceptedWarnings(List<AcceptedWarning> all) {
    public static final AcceptedWarnings NONE = new AcceptedWarnings(List.of());

    public AcceptedWarnings {
        all = List.copyOf(all);
    }

    /** Those of a petition. */
    public static AcceptedWarnings of(Library library, Id petition) throws LibraryException {
        return new AcceptedWarnings(library.acceptedWarnings().of(petition));
    }

    /** Whether a warning about a letter is accepted. */
    public boolean has(LetterProblem found) {
        return !these(List.of(found)).isEmpty();
    }

    /** Whether a warning about the text in a language is accepted. */
    boolean has(Problem ofText, Language language) {
        return all.stream()
                .anyMatch(each -> is(each, cause(ofText), Optional.empty(), Optional.of(language)));
    }

    /** Those by which some warnings were accepted, each once. */
    public List<AcceptedWarning> these(Collection<LetterProblem> found) {
        return all.stream()
                .filter(each -> found.stream().anyMatch(problem -> isOf(each, problem)))
                .toList();
    }

    /** What accepts those of some warnings that are not accepted yet; errors are passed over. */
    public List<AcceptedWarning> accepting(
            Collection<LetterProblem> found, Id petition, Supplier<Id> ids) {
        List<AcceptedWarning> added = new ArrayList<>();
        for (LetterProblem problem : found) {
            if (!problem.problem().isError()
                    && !has(problem)
                    && added.stream().noneMatch(each -> isOf(each, problem))) {
                added.add(
                        new AcceptedWarning(
                                ids.get(),
                                petition,
                                cause(problem.problem()),
                                addressee(problem),
                                language(problem)));
            }
        }
        return added;
    }

    /**
     * What exactly a problem says: the {@link Digest} of its key, its field and its arguments. The
     * line is left out: it changes as one writes.
     */
    public static String cause(Problem problem) {
        List<String> said = new ArrayList<>(List.of(problem.key(), problem.place().field()));
        said.addAll(problem.arguments());
        return Digest.of(said);
    }

    private static boolean isOf(AcceptedWarning each, LetterProblem found) {
        return !found.problem().isError()
                && is(each, cause(found.problem()), addressee(found), language(found));
    }

    private static boolean is(
            AcceptedWarning each,
            String cause,
            Optional<Id> addressee,
            Optional<Language> language) {
        return each.cause().equals(cause)
                && each.addressee().equals(addressee)
                && each.language().equals(language);
    }

    private static Optional<Id> addressee(LetterProblem found) {
        return Concern.of(found.problem()).isOfOneAddressee()
                ? Optional.of(found.letter().addressee().addressee().id())
                : Optional.empty();
    }

    private static Optional<Language> language(LetterProblem found) {
        return Concern.of(found.problem()).isOfOneLanguage()
                ? Optional.of(found.letter().language())
                : Optional.empty();
    }
}
