package org.petitiondesk.gui.export;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks a name up: how it stands in the library, and what a copy prints of it. */
final class LookUpViewModel {
    static final int MOST = 50;

    /** So that one more can be asked for. */
    private static final int ALL = Integer.MAX_VALUE - 1;

    private final Desk desk;
    private final Id petition;
    private final Words words;
    private final Consumer<Exception> failures;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Hit> hits =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private List<Signed> found = List.of();
    private int shown = MOST;
    private int most = MOST;
    private Copy copy = Copy.DELIVERY;
    private boolean searching;
    private boolean again;

    /**
     * A signature that was found.
     *
     * @param name as signed; of a withdrawn signature only that it is one
     * @param consent empty if the signature does not count
     * @param state why it does not count; empty if it does
     * @param prints what the copy prints
     * @param isShown whether the copy prints anything that tells who it is
     */
    record Hit(
            String name, Optional<Consent> consent, String state, String prints, boolean isShown) {}

    LookUpViewModel(Desk desk, Id petition, Consumer<Exception> failures) {
        this.desk = desk;
        this.petition = petition;
        this.words = desk.words();
        this.failures = failures;
        query.addListener((property, before, now) -> {
            most = MOST;
            search();
        });
    }

    /** Shows all that was found, until something else is looked up. */
    void showAll() {
        most = ALL;
        search();
    }

    /** Says what another copy prints of the same names. */
    void show(Copy of) {
        copy = of;
        tell();
    }

    /** Searches anew, as one types; one search at a time, the last one last. */
    void search() {
        if (searching) {
            again = true;
            return;
        }
        searching = true;
        String wanted = query.get();
        int limit = most;
        desk.thread()
                .run(
                        () ->
                                desk.open()
                                        .library()
                                        .signatures()
                                        .searchFirst(petition, wanted, limit + 1),
                        all -> take(all, limit),
                        failure -> {
                            searching = false;
                            failures.accept(failure);
                        });
    }

    private void take(List<Signed> all, int limit) {
        searching = false;
        found = all;
        shown = limit;
        tell();
        if (again) {
            again = false;
            search();
        }
    }

    private void tell() {
        hits.setAll(found.stream().limit(shown).map(signed -> hit(signed.signature())).toList());
        more.set(found.size() > shown);
        note.set(
                more.get()
                        ? words.say("export.look-up.first", shown)
                        : found.isEmpty() ? words.say("export.look-up.none") : "");
    }

    private Hit hit(Signature signature) {
        Disclosure shown = Disclosure.of(signature, copy);
        boolean counts = signature.state() == SignatureState.ACTIVE;
        return new Hit(
                signature.state() == SignatureState.WITHDRAWN
                        ? words.say("export.withdrawn-name")
                        : signature.name().asSigned(),
                counts ? Optional.of(signature.consent().consent()) : Optional.empty(),
                counts ? "" : state(signature.state()),
                prints(shown),
                isShown(shown));
    }

    private String state(SignatureState state) {
        return words.say("export.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String prints(Disclosure shown) {
        return switch (shown) {
            case Disclosure.Named named -> named(named);
            case Disclosure.Initialled initialled -> initialled.initials();
            case Disclosure.Counted counted -> words.say("export.prints.count");
            case Disclosure.SetAside aside ->
                    words.say("export.prints.set-aside", aside.name(), state(aside.state()));
            case Disclosure.Withdrawn withdrawn -> words.say("export.prints.withdrawn");
            case Disclosure.Absent absent -> words.say("export.prints.nothing");
        };
    }

    private static String named(Disclosure.Named named) {
        Stream<String> parts =
                switch (named.capacity()) {
                    case Capacity.Personal personal ->
                            Stream.of(named.name(), personal.affiliation(), named.place());
                    case Capacity.Representing representing ->
                            Stream.of(
                                    representing.organization(),
                                    named.name(),
                                    representing.title(),
                                    named.place());
                };
        return parts.map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isShown(Disclosure shown) {
        return switch (shown) {
            case Disclosure.Named _, Disclosure.Initialled _, Disclosure.SetAside _ -> true;
            case Disclosure.Counted _, Disclosure.Withdrawn _, Disclosure.Absent _ -> false;
        };
    }

    StringProperty queryProperty() {
        return query;
    }

    /** The first that were found, in the order of the list. */
    ReadOnlyListProperty<Hit> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Whether more were found than are shown. */
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** That there are more, or none; empty otherwise. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
