package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.PlaceName;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;

import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.stream.Collectors;

/** Which delivery of which petition is meant. */
final class ChosenDelivery {
    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(
            index = "1",
            paramLabel = "CITY",
            description = "The city, or the delivery's identifier in delivery list.")
    private String city = "";

    Petition petition(Session session, Library library) throws LibraryException, Failure {
        return session.petition(library, code);
    }

    Delivery of(Library library, Petition petition) throws LibraryException, Failure {
        return called(city, library, petition);
    }

    /**
     * The delivery in a city, or with an identifier.
     *
     * @throws Failure if there is none, or there are several
     */
    static Delivery called(String word, Library library, Petition petition)
            throws LibraryException, Failure {
        List<Delivery> all = library.deliveries().of(petition.id());
        String wanted = PlaceName.plain(word);
        List<Delivery> found =
                all.stream()
                        .filter(each ->
                                each.id().toString().equals(word.strip())
                                        || PlaceName.plain(each.city()).equals(wanted))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw all.isEmpty()
                    ? new Failure("no-deliveries", petition.code())
                    : new Failure(
                            "no-such-delivery",
                            word,
                            all.stream().map(Delivery::city).collect(Collectors.joining("; ")));
        }
        throw new Failure(
                "several-deliveries",
                word,
                found.stream().map(each -> each.id().toString()).collect(Collectors.joining(" ")));
    }
}
