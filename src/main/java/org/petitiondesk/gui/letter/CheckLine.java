package org.petitiondesk.gui.letter;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;

import java.util.Optional;

/** Says whether a translation was checked and by whom, and has it checked. */
final class CheckLine extends HBox {
    private final ObservableValue<Boolean> isBeside;
    private final Words words;
    private final TranslationDialogs dialogs;
    private final Button changes = new Button();
    private final Button check = new Button();

    /**
     * @param id how the names of its buttons begin
     * @param isBeside whether another text is seen beside it; the original says so only then
     */
    CheckLine(
            WrittenText text,
            String id,
            ObservableValue<Boolean> isBeside,
            TranslationDialogs dialogs,
            Words words) {
        this.isBeside = isBeside;
        this.dialogs = dialogs;
        this.words = words;
        getStyleClass().add("check-line");
        setId(id + "-check");
        link(changes, "letter.what-changed", id + "-what-changed", () -> dialogs.changes(text));
        link(check, "letter.mark-checked-short", id + "-mark-checked", () -> dialogs.check(text));
        check.setAccessibleText(words.say("letter.mark-checked"));
        managedProperty().bind(visibleProperty());
        text.standingProperty().subscribe(now -> show(text.standingProperty().get()));
        isBeside.subscribe(now -> show(text.standingProperty().get()));
    }

    private void link(Button button, String key, String id, Runnable action) {
        button.setText(words.say(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void show(Optional<TextStanding> standing) {
        setVisible(
                standing.map(TextStanding::translation)
                        .filter(now ->
                                isBeside.getValue()
                                        || !(now instanceof TranslationStanding.Original))
                        .isPresent());
        standing.ifPresent(now -> show(now.translation()));
    }

    private void show(TranslationStanding standing) {
        boolean hadFocus = check.isFocused() || changes.isFocused();
        switch (standing) {
            case TranslationStanding.Original _ ->
                    say(
                            words.say("letter.is-original"),
                            words.say("letter.is-original"),
                            Optional.empty());
            case TranslationStanding.Unchecked _ ->
                    say(
                            words.say("letter.to-be-checked"),
                            words.say("letter.to-be-checked"),
                            Optional.of(Icons.icon(Feather.ALERT_TRIANGLE, "warning")),
                            check);
            case TranslationStanding.Checked(TranslationCheck by) ->
                    say(
                            words.say("letter.checked-by", by.by(), dialogs.day(by)),
                            words.say("letter.checked-by", by.by(), dialogs.day(by)),
                            Optional.of(Icons.icon(Feather.CHECK_CIRCLE, "good")));
            case TranslationStanding.Changed(TranslationCheck by, var _) ->
                    say(
                            words.say("letter.changed-since"),
                            words.say("letter.changed-since-whole", by.by(), dialogs.day(by)),
                            Optional.of(Icons.icon(Feather.ALERT_TRIANGLE, "warning")),
                            changes,
                            check);
        }
        if (hadFocus && check.getParent() == this) {
            check.requestFocus();
        }
    }

    /**
     * @param whole where there is room for it, and for those who cannot see it
     */
    private void say(String sentence, String whole, Optional<FontIcon> icon, Button... buttons) {
        ScriptText said = new ScriptText(sentence, "check-sentence");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        Tooltip.install(said, new Tooltip(whole));
        said.setAccessibleText(whole);
        getChildren().clear();
        icon.ifPresent(getChildren()::add);
        getChildren().add(said);
        getChildren().addAll(buttons);
    }

    /** Goes to the button that has it checked, if it is to be. */
    void goTo() {
        if (check.getParent() == this) {
            check.requestFocus();
        }
    }
}
