package org.petitiondesk.gui.signatory;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.SignatureImportReport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an import would leave out, and what a person should look at. */
final class ImportCards extends HBox {
    private static final int SENTENCES = 30;

    private final ImportViewModel model;
    private final Words words;

    ImportCards(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getChildren().addAll(card(false), card(true));
        getStyleClass().add("import-cards");
        visibleProperty().bind(model.list().previewProperty().map(Optional::isPresent));
    }

    private VBox card(boolean ofErrors) {
        Label title = new Label();
        title.getStyleClass().add("title");
        title.setGraphic(
                ofErrors
                        ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                        : Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
        ScriptFlow sentences = new ScriptFlow("", "second");
        ScrollPane scroll = new ScrollPane(sentences);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox card = new VBox(title, scroll);
        card.getStyleClass().addAll("card", "import-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        model.reportProperty()
                .subscribe(report -> {
                    List<Problem> problems =
                            report.map(SignatureImportReport::problems).orElse(List.of()).stream()
                                    .filter(problem -> problem.isError() == ofErrors)
                                    .toList();
                    int count =
                            ofErrors
                                    ? report.map(SignatureImportReport::refused).orElse(0)
                                    : problems.size();
                    title.setText(
                            report.isEmpty()
                                    ? words.say("import.counting")
                                    : words.say(
                                            ofErrors ? "import.refused" : "import.look-at", count));
                    sentences.setText(
                            problems.stream()
                                    .limit(SENTENCES)
                                    .map(this::sentence)
                                    .collect(Collectors.joining("  ")));
                });
        return card;
    }

    private String sentence(Problem problem) {
        String said = model.list().sentence(problem);
        return problem.place().line() == 0
                ? said
                : words.say("import.line", problem.place().line(), said);
    }
}
