package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.list.PreviewGrid;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.MappedColumn;
import org.petitiondesk.model.petition.ConsentGiven;

import java.util.List;
import java.util.Optional;

/** The cells of an import's first lines, with the consent that each line will have. */
record SignatoryCells(ImportViewModel model, Words words)
        implements PreviewGrid.Cells<SignatoryDraft> {
    private static final String CONSENT = "consent";

    @Override
    public Node cell(Line<SignatoryDraft> line, MappedColumn column, String text) {
        String field = column.field().orElse("");
        if (field.equals(CONSENT) && line.draft().isPresent()) {
            return further(line);
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

    @Override
    public Optional<String> further(List<MappedColumn> columns) {
        boolean hasConsent =
                columns.stream().anyMatch(column -> column.field().equals(Optional.of(CONSENT)));
        return hasConsent ? Optional.empty() : Optional.of(words.say("import.field.consent"));
    }

    @Override
    public Node further(Line<SignatoryDraft> line) {
        return line.draft()
                .<Node>map(draft ->
                        new ConsentChip(
                                draft.consent()
                                        .map(ConsentGiven::consent)
                                        .orElse(model.consentProperty().get()),
                                words))
                .orElseGet(HBox::new);
    }
}
