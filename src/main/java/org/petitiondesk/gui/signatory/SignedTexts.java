package org.petitiondesk.gui.signatory;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the signatures of a petition refer to.
 *
 * @param imports the first one first
 * @param sheets their numbers
 * @param texts by language, the youngest version first
 */
record SignedTexts(List<ImportBatch> imports, Map<Id, Integer> sheets, List<Version> texts) {
    static final SignedTexts NONE = new SignedTexts(List.of(), Map.of(), List.of());

    /**
     * A text that can be signed.
     *
     * @param number of the version among those of its language, counted from 1
     * @param mark by which pages name it
     */
    record Version(Id id, Language language, int number, String mark) {}

    SignedTexts {
        imports = List.copyOf(imports);
        sheets = Map.copyOf(sheets);
        texts = List.copyOf(texts);
    }

    static SignedTexts of(Library library, Id petition) throws LibraryException {
        Map<Id, Integer> sheets = new HashMap<>();
        for (SignatureSheet sheet : library.sheets().of(petition)) {
            sheets.put(sheet.id(), sheet.number());
        }
        List<TextVersion> versions = library.petitions().textVersions(petition);
        List<Version> texts = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Language language = versions.get(i).language();
            long older =
                    versions.subList(i + 1, versions.size()).stream()
                            .filter(other -> other.language().equals(language))
                            .count();
            texts.add(
                    new Version(
                            versions.get(i).id(),
                            language,
                            (int) older + 1,
                            versions.get(i).mark()));
        }
        return new SignedTexts(library.signatures().batches(petition), sheets, texts);
    }

    Optional<Version> text(Id id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** The number of an import, counted from 1; 0 if it is not known. */
    int importNumber(Id batch) {
        for (int i = 0; i < imports.size(); i++) {
            if (imports.get(i).id().equals(batch)) {
                return i + 1;
            }
        }
        return 0;
    }
}
