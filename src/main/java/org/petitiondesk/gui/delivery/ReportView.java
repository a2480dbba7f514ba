package org.petitiondesk.gui.delivery;

import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Copy;

import java.util.List;

/** Asks how the report of all cities is to be written. */
final class ReportView {
    private ReportView() {}

    static QuestionView of(ReportViewModel model, Runnable close) {
        Words words = model.words();
        QuestionView view =
                new QuestionView(
                        words.say("deliveries.report.title"),
                        Feather.FILE_TEXT,
                        words.say("deliveries.report.meaning"));
        HBox copies =
                Segments.of(
                        List.of(Copy.PUBLIC, Copy.INTERNAL),
                        model.copyProperty().get(),
                        copy -> words.say("copy." + copy.word()),
                        model.copyProperty()::set);
        copies.setMaxWidth(Region.USE_PREF_SIZE);
        view.getStyleClass().add("report-question");
        FlowPane languages = new FlowPane(12, 6);
        model.languagesProperty()
                .subscribe(() ->
                        languages
                                .getChildren()
                                .setAll(
                                        model.languagesProperty().stream()
                                                .map(each -> language(each, model))
                                                .toList()));
        FlowPane forms = new FlowPane(12, 6);
        for (LetterWriter writer : model.writers()) {
            String name = words.say("export.format." + writer.ending());
            CheckBox box = box(name, writer, model.forms());
            box.setId("report-" + writer.ending());
            box.setText(name);
            forms.getChildren().add(box);
        }
        view.getChildren()
                .addAll(
                        line(words.say("deliveries.report.copy"), copies),
                        line(words.say("deliveries.languages"), languages),
                        line(words.say("export.format"), forms),
                        new FolderLine(
                                model.folderProperty(),
                                words.say("deliveries.report.choose-folder"),
                                words));
        return view.foot(
                words.say("dialog.cancel"),
                close,
                words.say("deliveries.report.do"),
                "world-report",
                () -> {
                    model.write();
                    close.run();
                },
                model.possible());
    }

    private static CheckBox language(Language language, ReportViewModel model) {
        String name = LanguageNames.own(language);
        CheckBox box = box(name, language, model.wanted());
        box.setId("report-in-" + language.tag());
        box.setGraphic(new ScriptText(name));
        return box;
    }

    private static <T> CheckBox box(String name, T value, ObservableSet<T> wanted) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(name);
        box.setSelected(wanted.contains(value));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                wanted.add(value);
            } else {
                wanted.remove(value);
            }
        });
        return box;
    }

    private static HBox line(String name, Node choice) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(choice);
        HBox line = new HBox(label, choice);
        line.getStyleClass().add("form-line");
        return line;
    }
}
