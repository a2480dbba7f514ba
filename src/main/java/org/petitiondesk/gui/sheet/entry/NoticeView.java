package org.petitiondesk.gui.sheet.entry;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.sheet.entry.NoticeViewModel.Notice;
import org.petitiondesk.l10n.Words;

import java.util.Optional;

/** Who may have signed already. It never takes the focus. */
final class NoticeView extends VBox {
    private final NoticeViewModel model;
    private final Words words;

    NoticeView(NoticeViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("entry-notice");
        getStyleClass().add("entry-notice");
        setAccessibleRole(AccessibleRole.TEXT);
        model.noticeProperty().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        getChildren().clear();
        notice.ifPresent(this::show);
    }

    private void show(Notice notice) {
        String title =
                words.say(notice.isJoined() ? "entry.is-duplicate" : "entry.may-have-signed");
        Label head = new Label(title);
        head.setGraphic(Icons.icon(Feather.COPY, "warning"));
        head.getStyleClass().add("title");
        ScriptFlow told = new ScriptFlow(notice.told(), "entry-told");
        Label reasons = new Label(notice.reasons());
        reasons.setWrapText(true);
        reasons.getStyleClass().add("second");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("entry-choices");
        choices.getChildren()
                .add(
                        button(
                                notice.isJoined() ? "counts-again" : "one-person",
                                "Alt M",
                                model::onePerson));
        Label later = new Label(words.say("entry.decide-later"));
        later.getStyleClass().add("note");
        if (!notice.isJoined()) {
            choices.getChildren().add(button("different", "Alt D", model::different));
        }
        getChildren().addAll(head, told);
        if (!notice.isJoined()) {
            getChildren().add(reasons);
        }
        getChildren().add(choices);
        if (!notice.isJoined()) {
            getChildren().add(later);
        }
        setAccessibleText(title + ". " + notice.told() + " " + notice.reasons());
    }

    private Button button(String id, String key, Runnable action) {
        return KeyButton.of(words.say("entry." + id), "entry-" + id, key, action);
    }
}
