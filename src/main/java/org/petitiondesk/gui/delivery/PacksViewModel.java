package org.petitiondesk.gui.delivery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.export.ExportFolder;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.DeliveryGap;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Packs to be made: for which cities, and where. */
final class PacksViewModel {
    private final Desk desk;
    private final Petition petition;
    private final List<City> cities;
    private final PackCourse course;
    private final ObjectProperty<Path> folder;

    PacksViewModel(Desk desk, Petition petition, List<City> cities, PackCourse course) {
        this.desk = desk;
        this.petition = petition;
        this.cities = List.copyOf(cities);
        this.course = course;
        this.folder = new SimpleObjectProperty<>(ExportFolder.usual(petition, desk.kept()));
    }

    /** Makes them as a job. */
    void make() {
        ExportFolder.keep(folder.get(), petition, desk.kept());
        course.make(petition, cities, folder.get());
    }

    /** What cities still lack, each in a line; empty if nothing. */
    String lacking() {
        return cities.stream()
                .filter(city -> !city.gaps().isEmpty())
                .map(city ->
                        words().say(
                                        "deliveries.packs.lacks",
                                        city.name(),
                                        city.gaps().reversed().stream()
                                                .map(this::said)
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private String said(DeliveryGap gap) {
        return gap.say(words());
    }

    int count() {
        return cities.size();
    }

    Words words() {
        return desk.words();
    }

    ObjectProperty<Path> folderProperty() {
        return folder;
    }
}
