package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.PetitionFile;
import org.petitiondesk.exchange.PetitionFileWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one language of a petition as a text file that {@link PetitionImport} takes back. Every
 * file carries the addressees in all their languages, so that any of them can be the first.
 */
public final class PetitionExport {

    /** The file's content; empty if the petition has no text in that language. */
    public Optional<byte[]> export(Library library, Petition petition, Language language)
            throws LibraryException {
        Optional<TextVersion> text = library.petitions().currentText(petition.id(), language);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<AddresseeDraft> addressees = new ArrayList<>();
        for (Id id : petition.addressees()) {
            library.addressees()
                    .onDate(id, petition.date())
                    .map(AddresseeDrafts::of)
                    .ifPresent(addressees::add);
        }
        return Optional.of(
                new PetitionFileWriter()
                        .write(file(petition, text.get(), addressees))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** As the text tells it; the kind of the case in every language, as a line of the petition. */
    private static CaseAccount account(CaseAccount of, TextVersion text) {
        CaseAccount told = CaseAccount.NONE.with(text.language(), text.account());
        return new CaseAccount(of.kind(), told.facts(), told.actions());
    }

    private static PetitionFile file(
            Petition petition, TextVersion text, List<AddresseeDraft> addressees) {
        return new PetitionFile(
                "",
                petition.code(),
                text.title(),
                Optional.of(petition.date()),
                text.language(),
                petition.template(),
                text.subject(),
                petition.sponsors(),
                addressees,
                text.demands(),
                account(petition.account(), text),
                petition.place(),
                petition.signers().stream()
                        .map(signer ->
                                new PetitionFile.Signer(
                                        signer.name(),
                                        signer.title(),
                                        signer.organization(),
                                        signer.scan()))
                        .toList(),
                petition.contact(),
                petition.enclosures(),
                petition.copiesTo(),
                Optional.of(petition.layout()),
                petition.paper(),
                petition.letterhead(),
                Optional.of(petition.mostPages()),
                petition.course().expires(),
                petition.course().earlier(),
                text.body(),
                0);
    }
}
