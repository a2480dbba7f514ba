package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Place;

import java.util.function.Predicate;

/** Exports and prints the letters of the current petition by dialogs inside the window. */
public final class Output implements LetterOutput {
    private final Desk desk;
    private final Overlay overlay;
    private final Predicate<Place> isThere;

    /**
     * @param isThere whether the window has such a room, to which a finding may lead
     */
    public Output(Desk desk, Overlay overlay, Predicate<Place> isThere) {
        this.desk = desk;
        this.overlay = overlay;
        this.isThere = isThere;
    }

    @Override
    public void export() {
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new ExportView(
                                        new ExportViewModel(desk, petition),
                                        isThere,
                                        overlay::close,
                                        desk.words()),
                                desk.words().say("export.title")));
    }

    @Override
    public void print() {
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new PrintView(
                                        new PrintViewModel(desk, petition),
                                        isThere,
                                        overlay::close,
                                        desk.words()),
                                desk.words().say("print.title")));
    }

    @Override
    public void envelopes() {
        mail(false);
    }

    @Override
    public void labels() {
        mail(true);
    }

    private void mail(boolean isOfLabels) {
        desk.petition()
                .get()
                .map(petition -> new MailViewModel(desk, petition, isOfLabels))
                .ifPresent(
                        model -> overlay.show(new MailView(model, overlay::close), model.title()));
    }
}
