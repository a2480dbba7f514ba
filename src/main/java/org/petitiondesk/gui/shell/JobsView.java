package org.petitiondesk.gui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.Jobs;
import org.petitiondesk.l10n.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** The work that goes on, at the foot of the sidebar: progress and cancel, then how it ended. */
final class JobsView extends VBox {
    private final Jobs jobs;
    private final Consumer<Job> details;
    private final Words words;

    /**
     * @param details shows how far a job is, or how it ended, with its files
     */
    JobsView(Jobs jobs, Consumer<Job> details, Words words) {
        this.jobs = jobs;
        this.details = details;
        this.words = words;
        setId("jobs");
        getStyleClass().add("jobs");
        jobs.all().addListener((ListChangeListener<Job>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(jobs.all().stream().map(this::entry).toList());
    }

    private Node entry(Job job) {
        VBox entry = new VBox();
        entry.getStyleClass().add("job");
        job.outcomeProperty().subscribe(outcome -> fill(entry, job, outcome));
        return entry;
    }

    private void fill(VBox entry, Job job, Optional<Job.Outcome> outcome) {
        if (outcome.isEmpty()) {
            Button title = new Button(job.title());
            title.setAccessibleText(words.say("job.show", job.title()));
            title.setTooltip(new Tooltip(words.say("job.show", job.title())));
            title.setId("show-job");
            title.getStyleClass().addAll("flat", "job-title");
            title.setOnAction(event -> details.accept(job));
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.progressProperty());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(job.title());
            Button cancel = Icons.button(Feather.X, words.say("job.cancel"), job::cancel);
            cancel.getStyleClass().add("flat");
            cancel.setId("cancel-job");
            entry.getChildren().setAll(line(title, cancel), bar);
            return;
        }
        Label title = new Label(job.title());
        title.getStyleClass().add("second");
        Job.Outcome how = outcome.get();
        Button told = new Button(how.told());
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.getStyleClass().addAll("flat", "job-told");
        told.setTooltip(new Tooltip(how.told()));
        told.setGraphic(
                how.isWhole()
                        ? Icons.icon(Feather.CHECK_CIRCLE, "good")
                        : Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
        told.setOnAction(event -> details.accept(job));
        Button away = Icons.button(Feather.X, words.say("job.dismiss"), () -> jobs.dismiss(job));
        away.getStyleClass().add("flat");
        entry.getChildren().setAll(line(title, away), told);
    }

    private static HBox line(Labeled title, Button button) {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, button);
        line.getStyleClass().add("job-line");
        return line;
    }
}
