package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A new petition that begins as a copy of another: its texts in every language, its demands, all of
 * them open again, its addressees and what its letters look like. Its signatures, sheets, issued
 * letters and deliveries stay with the other one, and so do its dates.
 *
 * @param texts the current ones
 */
public record PetitionRenewal(Petition petition, List<TextVersion> texts) {
    public PetitionRenewal {
        texts = List.copyOf(texts);
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
        List<TextVersion> texts =
                library.petitions().currentTexts(before.id()).stream()
                        .map(text ->
                                new TextVersion(
                                        ids.next(),
                                        petition.id(),
                                        text.language(),
                                        text.title(),
                                        text.subject(),
                                        text.body(),
                                        text.demands(),
                                        clock.instant()))
                        .toList();
        return new PetitionRenewal(petition, texts);
    }

    /** Keeps it. */
    public void save(Library library) throws LibraryException {
        library.petitions().save(petition);
        for (TextVersion text : texts) {
            library.petitions().add(text);
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
