package org.petitiondesk.gui.sheet;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Optional;

/** Asks for what new sheets are to be like. */
final class IssueView {
    private IssueView() {}

    static QuestionView of(IssueViewModel model, Runnable close) {
        Words words = model.words();
        QuestionView view =
                new QuestionView(
                        words.say("sheet.issue-title"),
                        Feather.CLIPBOARD,
                        words.say("sheet.issue-meaning"));
        view.getStyleClass().add("sheet-issue");
        view.field(
                words.say("sheet.count"), "issue-count", model.countProperty(), model.countFault());
        view.getChildren().add(line("sheet.language", language(model), words));
        view.getChildren().add(line("sheet.paper", paper(model), words));
        view.field(
                words.say("sheet.line-count"),
                "issue-lines",
                model.linesProperty(),
                model.linesFault());
        view.field(
                words.say("sheet.issued-to-whom"),
                "issue-to",
                model.issuedToProperty(),
                model.issuedToProperty().map(typed -> ""));
        view.field(
                words.say("sheet.return-by"), "issue-due", model.dueOnProperty(), model.dueFault());
        view.getChildren().add(new FaultLine(model.faultProperty()));
        return view.foot(
                words.say("dialog.cancel"),
                close,
                words.say("sheet.issue-do"),
                "new-sheets",
                () -> model.issue(close),
                model.possible());
    }

    private static HBox line(String key, Choice<?> choice, Words words) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(choice.box());
        choice.box().setAccessibleText(words.say(key));
        choice.box().setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().add("form-line");
        return line;
    }

    private static Choice<TextVersion> language(IssueViewModel model) {
        Choice<TextVersion> choice =
                new Choice<>(
                        "",
                        text -> LanguageNames.own(text.language()),
                        text -> model.textProperty().set(Optional.of(text)));
        choice.box().setId("issue-language");
        Runnable show =
                () ->
                        model.textProperty()
                                .get()
                                .ifPresent(chosen -> choice.show(model.textsProperty(), chosen));
        model.textProperty().subscribe(text -> show.run());
        return choice;
    }

    private static Choice<Paper> paper(IssueViewModel model) {
        Choice<Paper> choice =
                new Choice<>(
                        "",
                        paper -> model.words().say("sheet.paper." + paper.word()),
                        model.paperProperty()::set);
        choice.box().setId("issue-paper");
        choice.show(List.of(Paper.values()), model.paperProperty().get());
        return choice;
    }
}
