package org.petitiondesk.gui.addressee;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.list.PreviewGrid;
import org.petitiondesk.model.list.MappedColumn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of an import's first rows, each on one line. */
record AddresseeCells() implements PreviewGrid.Cells<AddresseeDraft> {

    @Override
    public Node cell(Line<AddresseeDraft> line, MappedColumn column, String text) {
        String shown =
                text.lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new ScriptText(shown, column.field().isEmpty() ? "second" : "preview-text");
    }

    @Override
    public Optional<String> further(List<MappedColumn> columns) {
        return Optional.empty();
    }

    @Override
    public Node further(Line<AddresseeDraft> line) {
        return new HBox();
    }
}
