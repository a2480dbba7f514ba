package org.petitiondesk.gui.letter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.workflow.TextComparison;
import org.petitiondesk.workflow.TextDraft;

/** What has changed in a translation and in the original since somebody checked it. */
final class ChangesView extends VBox {
    private final Words words;

    /**
     * @param text the translation as it stands
     * @param original the text that it is translated from as it stands
     * @param again asks who checked it
     * @param close puts the dialog away
     */
    ChangesView(
            TranslationCheck check,
            TextVersion text,
            TextVersion original,
            Runnable again,
            Runnable close,
            Words words) {
        this.words = words;
        getStyleClass().addAll("failure-view", "history-view");
        setMaxSize(860, 560);
        Label title = new Label(words.say("letter.what-changed-title"));
        title.setGraphic(Icons.icon(Feather.CLOCK, "signed-icon"));
        title.getStyleClass().add("card-title");
        VBox texts = new VBox();
        texts.getStyleClass().add("history-comparison");
        texts.setId("what-changed");
        texts.getChildren()
                .addAll(
                        head("letter.changed-in-original", original),
                        comparison(check.original(), original),
                        head("letter.changed-in-translation", text),
                        comparison(check.text(), text));
        ScrollPane scroll = new ScrollPane(texts);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.say("letter.history-changes"));
        scroll.getStyleClass().add("history-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("editor.close"), "what-changed-close", close);
        Button mark = foot.main(words.say("letter.mark-checked"), "what-changed-check", again);
        mark.setDefaultButton(true);
        getChildren()
                .addAll(
                        title,
                        new ScriptText(
                                words.say("letter.what-changed-meaning", check.by()), "second"),
                        scroll,
                        foot);
    }

    private Node head(String key, TextVersion text) {
        return new ScriptText(words.say(key, LanguageNames.own(text.language())), "changes-head");
    }

    private Node comparison(TextVersion before, TextVersion now) {
        if (!before.language().equals(now.language())) {
            return new ScriptText(
                    words.say("letter.other-original", LanguageNames.own(before.language())));
        }
        return before.saysTheSameAs(now)
                ? new Label(words.say("letter.nothing-changed"))
                : ComparisonFlow.of(
                        TextComparison.of(TextDraft.of(before), TextDraft.of(now)), words);
    }
}
