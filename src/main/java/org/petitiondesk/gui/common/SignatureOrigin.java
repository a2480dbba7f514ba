package org.petitiondesk.gui.common;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Says how a signature came. */
public final class SignatureOrigin {
    private SignatureOrigin() {}

    public static String of(Library library, Signature signature, Words words)
            throws LibraryException {
        return switch (signature.source()) {
            case SignatureSource.Typed() -> words.say("entry.by-typing");
            case SignatureSource.Imported imported -> {
                List<ImportBatch> batches = library.signatures().batches(signature.petition());
                int index =
                        batches.stream().map(ImportBatch::id).toList().indexOf(imported.batch());
                LocalDate day =
                        LocalDate.ofInstant(batches.get(index).at(), ZoneId.systemDefault());
                yield words.say("entry.by-import", index + 1, words.shortDate(day));
            }
            case SignatureSource.OnSheet on ->
                    words.say(
                            "entry.by-sheet",
                            library.sheets().find(on.sheet()).map(SignatureSheet::label).orElse(""),
                            on.line());
        };
    }
}
