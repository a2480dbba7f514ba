package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The records of the one addressee that a form shows. */
final class Records {
    private Records() {}

    /** The post of an addressee. */
    static Post post(Directory directory, Addressee addressee) {
        return Objects.requireNonNull(
                directory.posts().get(addressee.post()), "an addressee has a post");
    }

    /** Who held a post. */
    static List<Tenure> tenures(Directory directory, Post office) {
        return directory.tenures().values().stream()
                .filter(each -> each.post().equals(office.id()))
                .toList();
    }

    /** What of some records a library has, as it has it. */
    static Directory known(Directory records, Directory library) {
        return library.known(records);
    }

    /** An addressee of the directory on a day. */
    static AddresseeOnDate onDate(Directory directory, Id addressee, LocalDate date) {
        return directory.onDates(each -> date).stream()
                .filter(each -> each.addressee().id().equals(addressee))
                .findFirst()
                .orElseThrow();
    }

    /** An addressee of whom nothing is known yet, with its post. */
    static Directory blank(IdSource ids) {
        Post office =
                new Post(
                        ids.next(),
                        OfficeKind.HEAD_OF_STATE,
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        Optional.empty());
        return Directory.EMPTY
                .with(office)
                .with(
                        new Addressee(
                                ids.next(),
                                office.id(),
                                new Route.Direct(),
                                FormOverride.NONE,
                                FormOverride.NONE,
                                Optional.empty(),
                                List.of()));
    }

    /** The same addressee at another post. */
    static Addressee at(Addressee addressee, Id post) {
        return new Addressee(
                addressee.id(),
                post,
                addressee.route(),
                addressee.form(),
                addressee.careOfForm(),
                addressee.paper(),
                addressee.languages());
    }

    /** The same addressee by another route. */
    static Addressee routed(Addressee addressee, Optional<Id> careOf) {
        return new Addressee(
                addressee.id(),
                addressee.post(),
                careOf.<Route>map(Route.CareOf::new).orElseGet(Route.Direct::new),
                addressee.form(),
                addressee.careOfForm(),
                addressee.paper(),
                addressee.languages());
    }
}
