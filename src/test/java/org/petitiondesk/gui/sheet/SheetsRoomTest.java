package org.petitiondesk.gui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.SignatureSheet;

import java.time.LocalDate;
import java.util.Optional;

class SheetsRoomTest extends InRoom {
    private static final Overlay NO_DIALOGS =
            new Overlay() {
                @Override
                public void show(Region dialog, String name) {
                    throw new AssertionError(name);
                }

                @Override
                public void close() {}
            };

    private SheetsRoom room;

    @BeforeEach
    void copyASheet() throws Exception {
        library.sheets()
                .save(
                        SignatureSheet.blank(
                                        desk.ids().next(),
                                        library.petitions().currentTexts(petition).getFirst(),
                                        1,
                                        12,
                                        Paper.A4)
                                .returned(
                                        Optional.of(LocalDate.parse("2011-11-14")),
                                        Optional.of(3)));
        room =
                HeadlessWindow.on(() -> {
                    desk.petition().set(Optional.of(petition));
                    return new SheetsRoom(desk, NO_DIALOGS);
                });
        show(() -> (Parent) room.view());
        Command enterLines =
                HeadlessWindow.on(() -> room.commands()).stream()
                        .filter(command -> command.name().equals("Enter lines"))
                        .findFirst()
                        .orElseThrow();
        HeadlessWindow.await("the sheet", () -> enterLines.possible().getValue());
        HeadlessWindow.on(() -> {
            enterLines.run();
            return true;
        });
        HeadlessWindow.await("a line", () -> field("entry-name") != null);
    }

    @Test
    void staysAtALineWithAFaultWhenAnotherPetitionIsChosen() throws Exception {
        type("entry-name", "Ann Sample");
        type("entry-date", "someday");
        chooseAnotherPetition();
        assertNotNull(field("entry-date"));
        assertEquals("someday", field("entry-date").getText());
        type("entry-date", "3.11.");
        HeadlessWindow.on(() -> room.leave());
    }

    @Test
    void keepsALineAndShowsTheSheetsOfAnotherPetition() throws Exception {
        type("entry-name", "Ann Sample");
        chooseAnotherPetition();
        assertNull(field("entry-name"));
    }

    private void chooseAnotherPetition() throws InterruptedException {
        HeadlessWindow.on(() -> {
            desk.petition().set(Optional.empty());
            return true;
        });
        HeadlessWindow.await(
                "no petition", () -> !room.commands().getFirst().possible().getValue());
    }

    private void type(String id, String text) {
        HeadlessWindow.on(() -> {
            field(id).setText(text);
            return true;
        });
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }
}
