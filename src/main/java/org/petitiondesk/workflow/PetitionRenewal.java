package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A new petition that begins as a copy of another: its texts in every language, its demands, all of
 * them open again, its addressees and what its letters look like. Its signatures, sheets, issued
 * letters and deliveries stay with the other one, and so do its dates. Who checked a translation
 * that says the same still holds.
 *
 * @param texts the current ones
 * @param original the language in which it was written first, if somebody said so
 * @param checks those that hold
 */
public record PetitionRenewal(
        Petition petition,
        List<TextVersion> texts,
        Optional<Language> original,
        List<TranslationCheck> checks) {
    public PetitionRenewal {
        texts = List.copyOf(texts);
        checks = List.copyOf(checks);
    }

    /** Makes the copy without keeping it. */
    public static PetitionRenewal of(
            Library library,
            Petition before,
            String code,
            LocalDate date,
            IdSource ids,
            Clock clock)
            throws LibraryException {
        Petition petition =
                before.renewed(
                        ids.next(),
                        code,
                        date,
                        before.demands().stream()
                                .map(demand ->
                                        new Demand(
                                                ids.next(),
                                                demand.number(),
                                                demand.wording(),
                                                DemandOutcome.OPEN))
                                .toList());
        List<TextVersion> texts = library.petitions().currentTexts(before.id());
        Translations translations = Translations.read(library, before.id(), texts);
        return new PetitionRenewal(
                petition,
                texts.stream()
                        .map(text -> copy(text, petition.id(), ids, clock.instant()))
                        .toList(),
                library.translations().original(before.id()),
                texts.stream()
                        .map(translations::standing)
                        .flatMap(standing ->
                                standing instanceof TranslationStanding.Checked(var check)
                                        ? Stream.of(copy(check, petition.id(), ids))
                                        : Stream.empty())
                        .toList());
    }

    private static TranslationCheck copy(TranslationCheck check, Id petition, IdSource ids) {
        return new TranslationCheck(
                ids.next(),
                check.by(),
                check.at(),
                copy(check.text(), petition, ids, check.text().createdAt()),
                copy(check.original(), petition, ids, check.original().createdAt()));
    }

    private static TextVersion copy(TextVersion text, Id petition, IdSource ids, Instant at) {
        return new TextVersion(
                ids.next(),
                petition,
                text.language(),
                text.title(),
                text.subject(),
                text.body(),
                text.demands(),
                at);
    }

    /** Keeps it. */
    public void save(Library library) throws LibraryException {
        library.petitions().save(petition);
        for (TextVersion text : texts) {
            library.petitions().add(text);
        }
        library.translations().setOriginal(petition.id(), original);
        for (TranslationCheck check : checks) {
            library.translations().add(check);
        }
    }

    /** A code for the copy that goes on with the pattern of the other one's. */
    public static String proposedCode(Library library, Petition before, Clock clock)
            throws LibraryException {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        library.petitions().all().forEach(petition -> taken.add(petition.code()));
        return NextCode.after(before.code(), LocalDate.now(clock).getYear(), taken::contains);
    }
}
