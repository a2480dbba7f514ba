package org.petitiondesk.gui.sheet.entry;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.Optional;

/** Which sheet it is, how far it has come, and the button that closes it. */
final class EntryHead extends HBox {
    private final Words words;
    private final Label title = new Label();
    private final ScriptText note = new ScriptText("", "second");
    private final Label done = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button close;

    EntryHead(EntryViewModel model, Runnable back, Runnable counting, Runnable closing) {
        this.words = model.desk().words();
        getStyleClass().addAll("room-header", "entry-header");
        Hyperlink sheets = new Hyperlink(words.say("entry.sheets"));
        sheets.setId("entry-back");
        sheets.setOnAction(event -> back.run());
        title.getStyleClass().add("room-title");
        title.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().add("second");
        done.getStyleClass().add("title");
        done.setId("entry-done");
        done.setMinWidth(USE_PREF_SIZE);
        left.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox progress = new VBox(new HBox(done, new Spacer(), left), bar);
        progress.getStyleClass().add("entry-progress");
        close = new Button(words.say("entry.close"));
        close.setId("entry-close");
        close.getStyleClass().add("accent");
        close.setGraphic(Icons.icon(Feather.CHECK, "button-icon"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> closing.run());
        Button recount = Icons.button(Feather.EDIT_2, words.say("entry.count-again"), counting);
        recount.setId("entry-recount");
        getChildren()
                .addAll(
                        sheets,
                        Icons.icon(Feather.CHEVRON_RIGHT, "second-icon"),
                        title,
                        note,
                        new Spacer(),
                        progress,
                        recount,
                        close);
        model.progressProperty().subscribe(this::show);
    }

    private void show(Optional<SheetProgress> known) {
        boolean isCounted = known.filter(SheetProgress::isCounted).isPresent();
        close.setDisable(!known.map(SheetProgress::isWhole).orElse(false));
        known.ifPresent(progress -> {
            SignatureSheet sheet = progress.sheet();
            title.setText(words.say("sheet.title", sheet.label()));
            note.setText(note(sheet));
            bar.setProgress(progress.share());
            done.setText(isCounted ? progress.done(words) : "");
            left.setText(isCounted ? progress.left(words) : "");
            bar.setAccessibleText(done.getText() + ", " + left.getText());
            close.setAccessibleHelp(progress.reason(words));
        });
    }

    private String note(SignatureSheet sheet) {
        String issued =
                sheet.issuedTo().isEmpty() ? "" : words.say("entry.issued-to", sheet.issuedTo());
        String returned =
                sheet.returnedOn()
                        .map(day -> words.say("entry.returned", words.shortDate(day)))
                        .orElse("");
        return (issued + " " + returned).strip();
    }
}
