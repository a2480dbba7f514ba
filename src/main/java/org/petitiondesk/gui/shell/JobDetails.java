package org.petitiondesk.gui.shell;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How far a job is, with what is done; then how it ended, what is missing, which files there are.
 */
final class JobDetails extends VBox {
    private static final double LIST_HEIGHT = 280;

    private final Job job;
    private final Consumer<Path> opener;
    private final Runnable close;
    private final Words words;

    JobDetails(Job job, Consumer<Path> opener, Runnable close, Words words) {
        this.job = job;
        this.opener = opener;
        this.close = close;
        this.words = words;
        getStyleClass().add("job-details");
        setMaxSize(620, Region.USE_PREF_SIZE);
        job.outcomeProperty()
                .subscribe(outcome -> outcome.ifPresentOrElse(this::ended, this::runs));
    }

    private void runs() {
        Button cancel = new Button(words.say("job.cancel"));
        cancel.setId("job-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            job.cancel();
            cancel.setDisable(true);
        });
        HBox head = new HBox(title(), new Spacer(), cancel);
        head.getStyleClass().add("room-line");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title());
        ListView<Job.Line> list = new ListView<>(job.lines());
        list.setId("job-lines");
        list.setAccessibleText(words.say("job.lines"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setCellFactory(view -> new LineCell());
        Label stay = new Label(words.say("job.files-stay"));
        stay.getStyleClass().add("second");
        getChildren().setAll(head, bar, doing(), list, foot(stay));
    }

    /** What it does now and how long it still takes. */
    private HBox doing() {
        ScriptText now = new ScriptText("", "second");
        job.doingProperty().subscribe(now::setText);
        HBox.setHgrow(now, Priority.ALWAYS);
        now.setMinWidth(0);
        Label left = new Label();
        left.setId("job-left");
        left.getStyleClass().add("second");
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.textProperty()
                .bind(
                        job.leftProperty()
                                .map(time ->
                                        time.map(still ->
                                                        words.say(
                                                                "job.left",
                                                                still.toSeconds(),
                                                                still.toMinutes()))
                                                .orElse("")));
        HBox line = new HBox(now, left);
        line.getStyleClass().add("room-line");
        return line;
    }

    private void ended(Job.Outcome outcome) {
        boolean hadFocus = isFocusWithin();
        getChildren().setAll(title(), new ScriptFlow(outcome.told(), "job-sentence"));
        List<String> lines = new ArrayList<>(outcome.details());
        outcome.files().forEach(file -> lines.add(String.valueOf(file.getFileName())));
        if (!lines.isEmpty()) {
            ListView<String> list = new ListView<>();
            list.getItems().setAll(lines);
            list.setAccessibleText(job.title());
            list.setPrefHeight(LIST_HEIGHT);
            getChildren().add(list);
        }
        getChildren()
                .add(
                        foot(
                                outcome.files().stream()
                                        .map(Path::getParent)
                                        .filter(Objects::nonNull)
                                        .limit(1)
                                        .map(this::openFolder)
                                        .toArray(Node[]::new)));
        if (hadFocus) {
            // What had it is gone; the window below must not get it.
            Objects.requireNonNull(lookup("#job-close")).requestFocus();
        }
    }

    private Button openFolder(Path folder) {
        Button open = DialogFoot.button(words.say("job.open-folder"), () -> opener.accept(folder));
        open.setId("open-folder");
        return open;
    }

    private Label title() {
        Label title = new Label(job.title());
        title.getStyleClass().add("page-title");
        return title;
    }

    private DialogFoot foot(Node... left) {
        DialogFoot foot = new DialogFoot(left);
        foot.main(words.say("dialog.close"), "job-close", close).setCancelButton(true);
        return foot;
    }

    /** A thing that is done, or not. */
    private static final class LineCell extends ListCell<Job.Line> {
        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Job.Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            setAccessibleText("");
            if (!empty && line != null) {
                HBox row =
                        new HBox(
                                line.isDone()
                                        ? Icons.icon(Feather.CHECK, "good")
                                        : Icons.icon(Feather.ALERT_OCTAGON, "error"),
                                new ScriptText(line.text()));
                row.getStyleClass().add("room-line");
                setGraphic(row);
                setAccessibleText(line.text());
            }
        }
    }
}
