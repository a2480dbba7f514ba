package org.petitiondesk.gui.signatory;

import javafx.scene.layout.Region;

import org.petitiondesk.gui.common.Desk;

/** The dialog that erases a person's data, with somebody found. */
public final class ErasePicture {
    private ErasePicture() {}

    public static Region of(Desk desk) {
        EraseViewModel model = new EraseViewModel(desk);
        EraseView view = new EraseView(model, () -> {}, desk.words());
        model.whoProperty().set("Jin Yuhe");
        model.look();
        model.foundProperty()
                .subscribe(
                        () -> model.foundProperty().forEach(held -> model.mark(held.id(), true)));
        return view;
    }
}
