package org.petitiondesk.gui.common;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is wrong with what is written, each with the way to where it is mended. */
public final class FaultList extends VBox {
    private static final double MOST_HEIGHT = 190;
    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");

    private final String name;
    private final ObservableList<Problem> problems;
    private final Predicate<Problem> canGoTo;
    private final Consumer<Problem> goTo;
    private final Optional<Acceptance> acceptance;
    private final Words words;
    private boolean showsAccepted;
    private final HBox head = new HBox();
    private final VBox rows = new VBox();

    /** How warnings are let stand. */
    public record Acceptance(
            Predicate<Problem> isAccepted, Consumer<Problem> accept, Consumer<Problem> takeBack) {}

    /** A list that follows what is found, of things that have to be mended. */
    public FaultList(
            String name,
            ObservableList<Problem> problems,
            Predicate<Problem> canGoTo,
            Consumer<Problem> goTo,
            Words words) {
        this(name, problems, canGoTo, goTo, Optional.empty(), words);
    }

    /**
     * A list that follows what is found.
     *
     * @param name what stands above it
     * @param canGoTo whether the way to where a problem is mended is known
     * @param acceptance empty where nothing can be let stand
     */
    public FaultList(
            String name,
            ObservableList<Problem> problems,
            Predicate<Problem> canGoTo,
            Consumer<Problem> goTo,
            Optional<Acceptance> acceptance,
            Words words) {
        this.acceptance = acceptance;
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
        scroll.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        getChildren().addAll(head, scroll);
        problems.addListener((ListChangeListener<Problem>) change -> show());
        show();
    }

    private void show() {
        long errors = problems.stream().filter(Problem::isError).count();
        long accepted = problems.stream().filter(this::isAccepted).count();
        long warnings = problems.size() - errors - accepted;
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
        if (accepted > 0) {
            head.getChildren().add(toggle(accepted));
        }
        rows.getChildren()
                .setAll(
                        problems.stream()
                                .filter(problem -> showsAccepted || !isAccepted(problem))
                                .sorted(Comparator.comparing(this::isAccepted))
                                .map(this::row)
                                .toList());
    }

    private boolean isAccepted(Problem problem) {
        return acceptance.filter(how -> how.isAccepted().test(problem)).isPresent();
    }

    private Hyperlink toggle(long accepted) {
        Hyperlink toggle =
                new Hyperlink(
                        words.say(
                                showsAccepted ? "letter.hide-accepted" : "letter.show-accepted",
                                accepted));
        toggle.setId("accepted-warnings");
        toggle.setOnAction(event -> {
            showsAccepted = !showsAccepted;
            show();
        });
        return toggle;
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
            row.getChildren().add(link("letter.go-to", "letter.go-to-where", problem, goTo));
        }
        acceptance
                .filter(how -> !problem.isError())
                .ifPresent(how -> {
                    boolean stands = isAccepted(problem);
                    row.getChildren()
                            .add(
                                    stands
                                            ? link(
                                                    "letter.take-accepted-back",
                                                    "letter.take-accepted-back-what",
                                                    problem,
                                                    how.takeBack())
                                            : link(
                                                    "letter.accept",
                                                    "letter.accept-what",
                                                    problem,
                                                    how.accept()));
                    row.pseudoClassStateChanged(ACCEPTED, stands);
                });
        row.getStyleClass().add("fault-row");
        return row;
    }

    private Button link(String key, String spoken, Problem problem, Consumer<Problem> action) {
        Button link = new Button(words.say(key));
        link.getStyleClass().addAll("flat", "link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(
                words.say(spoken, words.say("problem." + problem.key(), problem.arguments())));
        link.setOnAction(event -> action.accept(problem));
        return link;
    }
}
