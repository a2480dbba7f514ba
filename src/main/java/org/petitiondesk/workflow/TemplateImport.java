package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateParser;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes template files into the library as somebody's own: a new template, a further language of
 * one that is there, or a changed text in the place of the one before. A text with mistakes is
 * refused.
 */
public final class TemplateImport {
    private final TemplateParser parser = new TemplateParser();
    private final TemplateCatalog shipped;
    private final IdSource ids;

    public TemplateImport(TemplateCatalog shipped, IdSource ids) {
        this.shipped = shipped;
        this.ids = ids;
    }

    /** What went in. */
    public record Imported(String name, Language language) {}

    /**
     * Imports the text of a file, whose head says name and language.
     *
     * @param fileName without its folder
     */
    public Read<Imported> importFile(Library library, String fileName, String text)
            throws LibraryException {
        Read<LetterTemplate> read = parser.parse(fileName, text);
        if (read.value().isEmpty()) {
            return Read.refused(read.problems());
        }
        LetterTemplate template = read.value().get();
        String name = template.name();
        Language language = template.language();
        Optional<OwnTemplate> before = library.templates().findByName(name);
        Optional<Problem> refusal = before.isEmpty() ? shipped.refusal(name) : Optional.empty();
        if (refusal.isPresent()) {
            return Read.refused(List.of(at(fileName, refusal.get())));
        }
        library.templates()
                .save(
                        before.map(known -> known.with(language, text))
                                .orElseGet(() ->
                                        new OwnTemplate(ids.next(), name, Map.of(language, text))));
        return Read.of(new Imported(name, language), List.of());
    }

    private static Problem at(String fileName, Problem problem) {
        return new Problem(
                problem.severity(),
                problem.key(),
                new Problem.Place(fileName, 0, problem.place().field()),
                problem.arguments());
    }
}
