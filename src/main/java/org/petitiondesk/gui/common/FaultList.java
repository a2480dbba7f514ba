package org.petitiondesk.gui.common;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is wrong with what is written, each with the way to where it is mended. */
public final class FaultList extends VBox {
    private static final double MOST_HEIGHT = 190;

    private final String name;
    private final ObservableList<Problem> problems;
    private final Predicate<Problem> canGoTo;
    private final Consumer<Problem> goTo;
    private final Words words;
    private final HBox head = new HBox();
    private final VBox rows = new VBox();

    /**
     * A list that follows what is found.
     *
     * @param name what stands above it
     * @param canGoTo whether the way to where a problem is mended is known
     */
    public FaultList(
            String name,
            ObservableList<Problem> problems,
            Predicate<Problem> canGoTo,
            Consumer<Problem> goTo,
            Words words) {
        this.name = name;
        this.problems = problems;
        this.canGoTo = canGoTo;
        this.goTo = goTo;
        this.words = words;
        getStyleClass().add("faults");
        setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("fault-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("fault-scroll");
        scroll.setMaxHeight(MOST_HEIGHT);
        // By itself it would be as high as if no sentence were broken into lines.
        scroll.prefHeightProperty().bind(rows.heightProperty().add(2));
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(Bindings.isNotEmpty(problems));
        getChildren().addAll(head, scroll);
        problems.addListener((ListChangeListener<Problem>) change -> show());
        show();
    }

    private void show() {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        Label title = new Label(name);
        title.getStyleClass().add("title");
        head.getChildren().setAll(title);
        if (errors > 0) {
            head.getChildren().add(count(words.say("letter.errors", errors), "error-badge"));
        }
        if (warnings > 0) {
            head.getChildren().add(count(words.say("letter.warnings", warnings), "warning-badge"));
        }
        if (errors + warnings == 0) {
            head.getChildren().add(count(words.say("letter.no-faults"), "good-badge"));
        }
        rows.getChildren().setAll(problems.stream().map(this::row).toList());
    }

    private static Label count(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("badge", styleClass);
        return label;
    }

    private HBox row(Problem problem) {
        ScriptFlow sentence =
                new ScriptFlow(
                        words.say("problem." + problem.key(), problem.arguments()), "fault-text");
        VBox text = new VBox(sentence);
        if (problem.place().line() > 0) {
            Label line = new Label(words.say("letter.line", problem.place().line()));
            line.getStyleClass().add("second");
            text.getChildren().add(line);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox row =
                new HBox(
                        problem.isError()
                                ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                                : Icons.icon(Feather.ALERT_TRIANGLE, "warning"),
                        text);
        if (canGoTo.test(problem)) {
            Button go = new Button(words.say("letter.go-to"));
            go.getStyleClass().addAll("flat", "link");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setAccessibleText(
                    words.say(
                            "letter.go-to-where",
                            words.say("problem." + problem.key(), problem.arguments())));
            go.setOnAction(event -> goTo.accept(problem));
            row.getChildren().add(go);
        }
        row.getStyleClass().add("fault-row");
        return row;
    }
}
