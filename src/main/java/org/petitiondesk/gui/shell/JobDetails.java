package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** How a job ended: what is missing, and which files there are. */
final class JobDetails extends VBox {
    JobDetails(Job job, Consumer<Path> opener, Runnable close, Words words) {
        getStyleClass().add("job-details");
        setMaxSize(620, Region.USE_PREF_SIZE);
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        Label title = new Label(job.title());
        title.getStyleClass().add("page-title");
        getChildren().addAll(title, new ScriptFlow(outcome.told(), "job-sentence"));
        List<String> lines = new ArrayList<>(outcome.details());
        outcome.files().forEach(file -> lines.add(String.valueOf(file.getFileName())));
        if (!lines.isEmpty()) {
            ListView<String> list = new ListView<>();
            list.getItems().setAll(lines);
            list.setAccessibleText(job.title());
            list.setPrefHeight(280);
            getChildren().add(list);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space);
        foot.getStyleClass().add("dialog-foot");
        outcome.files().stream()
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(folder -> {
                    Button open = new Button(words.say("job.open-folder"));
                    open.setId("open-folder");
                    open.setOnAction(event -> opener.accept(folder));
                    foot.getChildren().add(open);
                });
        Button done = new Button(words.say("dialog.close"));
        done.setCancelButton(true);
        done.getStyleClass().add("accent");
        done.setOnAction(event -> close.run());
        foot.getChildren().add(done);
        getChildren().add(foot);
    }
}
