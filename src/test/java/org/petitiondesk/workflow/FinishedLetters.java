package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterDocument;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Letters of a petition that begin with their documents, all to one invented addressee. */
final class FinishedLetters {
    private FinishedLetters() {}

    static List<Letter> of(List<LetterDocument> documents) {
        List<Letter> letters = new ArrayList<>();
        for (LetterDocument document : documents) {
            letters.add(
                    new Letter(
                            letters.size() + 1,
                            addressee(),
                            document.language(),
                            Read.of(document, List.of()),
                            Optional.empty()));
        }
        return letters;
    }

    private static AddresseeOnDate addressee() {
        IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));
        Post post =
                new Post(
                        ids.next(),
                        OfficeKind.AMBASSADOR,
                        LocalizedText.of(Language.ENGLISH, "Ambassador"),
                        Optional.empty(),
                        Optional.empty());
        return new AddresseeOnDate(
                new Addressee(
                        ids.next(),
                        post.id(),
                        new Route.Direct(),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of()),
                LocalDate.of(2026, 3, 6),
                new OfficeHolder(post, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of());
    }
}
