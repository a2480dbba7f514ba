package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.exchange.SignatoryPreview;
import org.petitiondesk.exchange.SignatoryPreview.Column;
import org.petitiondesk.exchange.SignatoryPreview.Line;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.ConsentGiven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first lines of a list as they will be stored, what each column holds above them. */
final class PreviewGrid extends GridPane {
    private static final int FEW = 40;

    private final ImportViewModel model;
    private final Words words;

    PreviewGrid(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("preview-grid");
        model.previewProperty().subscribe(preview -> show(preview));
        model.consentProperty().subscribe((before, now) -> show(model.previewProperty().get()));
    }

    private void show(Optional<SignatoryPreview> preview) {
        getChildren().clear();
        preview.ifPresent(this::show);
    }

    private void show(SignatoryPreview preview) {
        List<Column> columns = preview.columns();
        boolean hasConsent =
                columns.stream().anyMatch(column -> column.field().equals(Optional.of("consent")));
        add(cell("preview-corner", new HBox()), 0, 0);
        for (int i = 0; i < columns.size(); i++) {
            add(head(preview, i), i + 1, 0);
        }
        if (!hasConsent) {
            add(
                    cell("preview-head", new Label(words.say("import.field.consent"))),
                    columns.size() + 1,
                    0);
        }
        int row = 1;
        for (Line line : preview.lines().stream().limit(FEW).toList()) {
            line(line, columns, hasConsent, row++);
        }
    }

    private Node head(SignatoryPreview preview, int column) {
        Column shown = preview.columns().get(column);
        VBox head = new VBox();
        if (!shown.heading().isEmpty()) {
            head.getChildren().add(new ScriptText(shown.heading(), "second"));
        }
        if (preview.isTable()) {
            List<Optional<String>> fields = new ArrayList<>();
            fields.add(Optional.empty());
            SignatoryPreview.fields().forEach(field -> fields.add(Optional.of(field)));
            head.getChildren()
                    .add(
                            Choices.of(
                                    words.say("import.column-holds", column + 1),
                                    fields,
                                    shown.field(),
                                    this::fieldName,
                                    field -> model.map(column, field)));
        } else {
            head.getChildren().add(new Label(fieldName(shown.field())));
        }
        return cell("preview-head", head);
    }

    private String fieldName(Optional<String> field) {
        return words.say("import.field." + field.orElse("none"));
    }

    private void line(Line line, List<Column> columns, boolean hasConsent, int row) {
        boolean isRefused = line.draft().isEmpty();
        String style =
                isRefused ? "line-error" : line.problems().isEmpty() ? "line-good" : "line-warning";
        HBox number = new HBox();
        if (isRefused) {
            number.getChildren().add(Icons.icon(Feather.ALERT_OCTAGON, "error"));
        } else if (!line.problems().isEmpty()) {
            number.getChildren().add(Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
        }
        number.getChildren().add(new Label(words.say("number", line.number())));
        number.getStyleClass().add("preview-number");
        add(cell(style, number), 0, row);
        for (int i = 0; i < columns.size(); i++) {
            String text = i < line.cells().size() ? line.cells().get(i) : "";
            add(cell(style, content(line, columns.get(i), text)), i + 1, row);
        }
        if (!hasConsent) {
            add(cell(style, chip(line)), columns.size() + 1, row);
        }
    }

    private Node content(Line line, Column column, String text) {
        String field = column.field().orElse("");
        if (field.equals("consent") && line.draft().isPresent()) {
            return chip(line);
        }
        boolean isMissing =
                field.equals("name")
                        && line.problems().stream()
                                .map(Problem::key)
                                .anyMatch("name.missing"::equals);
        if (isMissing) {
            return new ScriptText(words.say("import.no-name"), "error");
        }
        return new ScriptText(text.strip(), field.isEmpty() ? "second" : "preview-text");
    }

    private Node chip(Line line) {
        return line.draft()
                .<Node>map(draft ->
                        new ConsentChip(
                                draft.consent()
                                        .map(ConsentGiven::consent)
                                        .orElse(model.consentProperty().get()),
                                words))
                .orElseGet(HBox::new);
    }

    private static HBox cell(String style, Node content) {
        HBox cell = new HBox(content);
        cell.getStyleClass().addAll("preview-cell", style);
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }
}
