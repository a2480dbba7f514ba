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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A new petition that begins as a copy of another: its texts in every language, its demands, all of
 * them open again (in a follow-up those alone that still stand), its addressees and what its
 * letters look like. Its signatures, sheets, issued letters and deliveries stay with the other one,
 * and so do its dates. Who checked a translation that says the same still holds.
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

    /** How the new petition stands to the other one. */
    public enum Kind {
        /** On its own. */
        NEW,
        /**
         * It goes on with the other one: it asks again for what still stands, tells what it
         * follows, and is written with the template for follow-ups.
         */
        FOLLOW_UP
    }

    private static final String FOLLOW_UP_TEMPLATE = "follow-up";

    /** Makes the copy without keeping it. */
    public static PetitionRenewal of(
            Kind kind,
            Library library,
            Petition before,
            String code,
            LocalDate date,
            IdSource ids,
            Clock clock)
            throws LibraryException {
        List<Demand> carried =
                before.demands().stream()
                        .filter(demand -> kind == Kind.NEW || demand.outcome().isStanding())
                        .toList();
        List<Demand> demands = new ArrayList<>();
        for (Demand demand : carried) {
            demands.add(
                    new Demand(
                            ids.next(), demands.size() + 1, demand.wording(), DemandOutcome.OPEN));
        }
        Petition copy = before.renewed(ids.next(), code, date, demands);
        Petition petition =
                switch (kind) {
                    case NEW -> copy;
                    case FOLLOW_UP ->
                            copy.withCourse(before.courseOfFollowUp())
                                    .withTemplate(FOLLOW_UP_TEMPLATE);
                };
        Copies copies = new Copies(petition.id(), carried, ids);
        List<TextVersion> texts = library.petitions().currentTexts(before.id());
        Translations translations = Translations.read(library, before.id(), texts);
        return new PetitionRenewal(
                petition,
                texts.stream().map(text -> copies.of(text, clock.instant())).toList(),
                library.translations().original(before.id()),
                texts.stream()
                        .map(translations::standing)
                        .flatMap(standing ->
                                standing instanceof TranslationStanding.Checked(var check)
                                        ? Stream.of(copies.of(check))
                                        : Stream.empty())
                        .toList());
    }

    /** The texts of the new petition, with the wordings of the demands that it has. */
    private record Copies(Id petition, List<Demand> carried, IdSource ids) {
        TranslationCheck of(TranslationCheck check) {
            return new TranslationCheck(
                    ids.next(),
                    check.by(),
                    check.at(),
                    of(check.text(), check.text().createdAt()),
                    of(check.original(), check.original().createdAt()));
        }

        TextVersion of(TextVersion text, Instant at) {
            return new TextVersion(
                    ids.next(),
                    petition,
                    text.language(),
                    text.title(),
                    text.subject(),
                    text.body(),
                    carried.stream()
                            .map(Demand::number)
                            .filter(number -> number <= text.demands().size())
                            .map(number -> text.demands().get(number - 1))
                            .toList(),
                    text.account(),
                    at);
        }
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
    public static String proposedCode(Kind kind, Library library, Petition before, Clock clock)
            throws LibraryException {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        library.petitions().all().forEach(petition -> taken.add(petition.code()));
        return switch (kind) {
            case NEW ->
                    NextCode.after(before.code(), LocalDate.now(clock).getYear(), taken::contains);
            case FOLLOW_UP -> NextCode.followUp(before.code(), taken::contains);
        };
    }
}
