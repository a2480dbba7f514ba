package org.petitiondesk.gui.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.list.MappedColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first lines of a list as they will be stored, what each column holds above them. */
public final class PreviewGrid<D> extends GridPane {
    private final ListFormViewModel<D> model;
    private final Words words;
    private final int few;
    private final Cells<D> cells;
    private final List<ColumnHead> heads = new ArrayList<>();
    private List<String> headings = List.of();

    /** What a kind of list shows in its own way. */
    public interface Cells<D> {

        Node cell(Line<D> line, MappedColumn column, String text);

        /** What stands above a column after the list's own; empty if there is none. */
        Optional<String> further(List<MappedColumn> columns);

        /** What stands in it. */
        Node further(Line<D> line);
    }

    /**
     * @param few lines that it shows
     */
    public PreviewGrid(ListFormViewModel<D> model, Words words, int few, Cells<D> cells) {
        this.model = model;
        this.words = words;
        this.few = few;
        this.cells = cells;
        getStyleClass().add("preview-grid");
        model.previewProperty().subscribe(now -> show());
    }

    /** Shows it anew. */
    public void show() {
        Optional<ListPreview<D>> preview = model.previewProperty().get();
        List<String> now =
                preview.map(shown -> shown.columns().stream().map(MappedColumn::heading).toList())
                        .orElse(List.of());
        boolean isTable = preview.map(ListPreview::isTable).orElse(false);
        if (!now.equals(headings) || !isTable) {
            heads.clear();
            headings = now;
        }
        getChildren().removeIf(node -> node.getProperties().containsKey("line"));
        if (heads.isEmpty()) {
            getChildren().clear();
        }
        preview.ifPresent(this::show);
    }

    private void show(ListPreview<D> preview) {
        List<MappedColumn> columns = preview.columns();
        if (heads.isEmpty()) {
            begin(preview);
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).show(columns.get(i));
        }
        Optional<String> further = cells.further(columns);
        further.ifPresent(
                heading -> put(cell("preview-head", new Label(heading)), columns.size() + 1, 0));
        int row = 1;
        for (Line<D> line : preview.lines().stream().limit(few).toList()) {
            line(line, columns, further.isPresent(), row++);
        }
    }

    private void begin(ListPreview<D> preview) {
        add(cell("preview-corner", new HBox()), 0, 0);
        IntStream.range(0, preview.columns().size())
                .forEach(i -> {
                    if (preview.isTable()) {
                        ColumnHead head =
                                new ColumnHead(
                                        i + 1, model.fields(), words, field -> model.map(i, field));
                        heads.add(head);
                        add(cell("preview-head", head), i + 1, 0);
                    } else {
                        Label name =
                                new Label(model.fields().name(preview.columns().get(i).field()));
                        add(cell("preview-head", name), i + 1, 0);
                    }
                });
    }

    private void line(Line<D> line, List<MappedColumn> columns, boolean hasFurther, int row) {
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
        put(cell(style, number), 0, row);
        for (int i = 0; i < columns.size(); i++) {
            String text = i < line.cells().size() ? line.cells().get(i) : "";
            put(cell(style, cells.cell(line, columns.get(i), text)), i + 1, row);
        }
        if (hasFurther) {
            put(cell(style, cells.further(line)), columns.size() + 1, row);
        }
    }

    /** Puts something there until other lines are shown. */
    private void put(Node node, int column, int row) {
        node.getProperties().put("line", row);
        add(node, column, row);
    }

    private static HBox cell(String style, Node content) {
        HBox cell = new HBox(content);
        cell.getStyleClass().addAll("preview-cell", style);
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }
}
