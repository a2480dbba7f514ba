package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.addressee.AddresseesRoom;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.delivery.DeliveriesRoom;
import org.petitiondesk.gui.duplicate.DuplicatesRoom;
import org.petitiondesk.gui.letter.LetterRoom;
import org.petitiondesk.gui.letter.LetterViewModel;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.petition.PetitionsRoom;
import org.petitiondesk.gui.petition.PetitionsViewModel;
import org.petitiondesk.gui.sheet.SheetsRoom;
import org.petitiondesk.gui.signatory.SignatoriesRoom;
import org.petitiondesk.gui.template.TemplatesRoom;
import org.petitiondesk.gui.template.TemplatesViewModel;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which room is where. */
final class Rooms {
    private Rooms() {}

    /**
     * The rooms of an open library, in the order of the sidebar.
     *
     * @param opener shows a folder in the system's own program
     */
    static Map<Place, Room> of(
            Desk desk, Overlay overlay, LetterOutput output, Consumer<Path> opener) {
        Map<Place, Room> rooms = new EnumMap<>(Place.class);
        LetterSource source = new LetterSource(desk);
        rooms.put(
                Place.PETITIONS,
                new PetitionsRoom(
                        new PetitionsViewModel(desk, source),
                        overlay,
                        Optional.of(output),
                        desk.words()));
        rooms.put(
                Place.LETTER,
                new LetterRoom(new LetterViewModel(desk, source), overlay, output, desk.words()));
        rooms.put(Place.ADDRESSEES, new AddresseesRoom(desk, overlay));
        rooms.put(Place.SIGNATORIES, new SignatoriesRoom(desk, overlay));
        rooms.put(Place.SHEETS, new SheetsRoom(desk, overlay));
        rooms.put(Place.DUPLICATES, new DuplicatesRoom(desk));
        rooms.put(Place.DELIVERIES, new DeliveriesRoom(desk, overlay, opener));
        rooms.put(Place.TEMPLATES, new TemplatesRoom(new TemplatesViewModel(desk, source)));
        return rooms;
    }
}
