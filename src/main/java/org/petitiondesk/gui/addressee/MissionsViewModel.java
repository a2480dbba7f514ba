package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.AddresseeEditing;
import org.petitiondesk.workflow.Missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One post written to through many missions: by which it is already, and by which it could be. Each
 * route is an addressee of its own, with the address, the language and the paper of its city.
 */
final class MissionsViewModel {
    private final Desk desk;
    private final ReadOnlyListWrapper<CareOf> routed =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<CareOf> free =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObservableSet<Id> chosen = FXCollections.observableSet();
    private Directory all = Directory.EMPTY;
    private List<CareOf> missions = List.of();

    MissionsViewModel(Desk desk) {
        this.desk = desk;
    }

    /** Looks by which missions the post of an addressee is written to. */
    void show(Directory library, Addressee addressee) {
        if (!library.equals(all)) {
            all = library;
            missions = CareOf.all(library);
        }
        Set<Id> used =
                Stream.concat(library.addressees().values().stream(), Stream.of(addressee))
                        .filter(each -> each.post().equals(addressee.post()))
                        .flatMap(each -> Missions.careOf(each).stream())
                        .collect(Collectors.toSet());
        show(routed, missions.stream().filter(each -> used.contains(each.post())).toList());
        show(
                free,
                missions.stream()
                        .filter(each -> !used.contains(each.post()))
                        .filter(each -> !each.post().equals(addressee.post()))
                        .toList());
        chosen.retainAll(free.stream().map(CareOf::post).collect(Collectors.toSet()));
    }

    private static void show(ReadOnlyListWrapper<CareOf> list, List<CareOf> now) {
        if (!now.equals(List.copyOf(list))) {
            list.setAll(now);
        }
    }

    /** Lets the post of an addressee be written to through the chosen missions too. */
    void add(Addressee like) {
        if (chosen.isEmpty()) {
            return;
        }
        Missions known = Missions.of(all, LocalDate.now(desk.clock()));
        Directory added = Directory.EMPTY;
        for (CareOf mission : free) {
            if (chosen.contains(mission.post())) {
                added = added.with(known.through(mission.post(), desk.ids().next(), like));
            }
        }
        Directory addressees = added;
        chosen.clear();
        desk.changes()
                .make(
                        new Change(
                                desk.words()
                                        .say(
                                                "addressee.missions-added",
                                                addressees.addressees().size()),
                                to -> AddresseeEditing.replace(to, Directory.EMPTY, addressees),
                                to -> AddresseeEditing.replace(to, addressees, Directory.EMPTY)));
    }

    /** By which missions it is written to. */
    ReadOnlyListProperty<CareOf> routedProperty() {
        return routed.getReadOnlyProperty();
    }

    /** By which others it could be. */
    ReadOnlyListProperty<CareOf> freeProperty() {
        return free.getReadOnlyProperty();
    }

    /** Which of them are to be added. */
    ObservableSet<Id> chosen() {
        return chosen;
    }
}
