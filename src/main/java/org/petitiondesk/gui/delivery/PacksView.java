package org.petitiondesk.gui.delivery;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.l10n.Words;

/** Asks where packs are to be made, and tells what their cities lack. */
final class PacksView {
    private PacksView() {}

    static QuestionView of(PacksViewModel model, Runnable close) {
        Words words = model.words();
        QuestionView view =
                new QuestionView(
                        words.say("deliveries.packs.title", model.count()),
                        Feather.PACKAGE,
                        words.say("deliveries.packs.meaning"));
        view.getChildren()
                .add(
                        new FolderLine(
                                model.folderProperty(),
                                words.say("deliveries.packs.choose-folder"),
                                words));
        view.note("packs-lacking", new ReadOnlyStringWrapper(model.lacking()));
        return view.foot(
                words.say("dialog.cancel"),
                close,
                words.say("deliveries.packs.make", model.count()),
                "packs",
                () -> {
                    model.make();
                    close.run();
                },
                new ReadOnlyBooleanWrapper(true));
    }
}
