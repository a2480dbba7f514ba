package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Columns;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The table of the signatories; its rows are read as they come into view. */
final class SignatoryTable extends TableView<SignatoryRow> {
    private static final double ROW = 32;

    private final Words words;

    SignatoryTable(Words words, Kept kept) {
        this.words = words;
        setId("signatory-table");
        setAccessibleText(words.say("room.signatories"));
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        number();
        column("name", 152, shown -> name(shown));
        column("own-script", 84, shown -> new ScriptText(shown.ownScript()));
        column(
                "capacity",
                108,
                shown -> new ScriptText(shown.capacity(), shown.isPlainCapacity() ? "second" : ""));
        column("place", 84, shown -> new ScriptText(shown.place()));
        column("consent", 116, this::consent);
        column("text", 46, SignatoryTable::text);
        column("source", 74, shown -> second(shown.source()));
        column("state", 96, this::state);
        Columns.keep(this, "signatories", kept);
    }

    private void number() {
        TableColumn<SignatoryRow, Integer> column =
                new TableColumn<>(words.say("signatory.number"));
        prepare(column, "number", 52);
        column.setCellFactory(made ->
                new TableCell<>() {
                    {
                        getStyleClass().add("number-cell");
                    }

                    @Override
                    protected void updateItem(Integer number, boolean isEmpty) {
                        super.updateItem(number, isEmpty);
                        SignatoryRow row = isEmpty ? null : getTableRow().getItem();
                        setText(row == null ? "" : words.say("number", row.number()));
                    }
                });
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number()));
        getColumns().add(column);
    }

    private void column(String id, double width, Function<Shown, Node> content) {
        TableColumn<SignatoryRow, Optional<Shown>> column =
                new TableColumn<>(words.say("signatory." + id));
        prepare(column, id, width);
        column.setCellValueFactory(cell -> cell.getValue().shownProperty());
        column.setCellFactory(made -> new ShownCell(content));
        getColumns().add(column);
    }

    private static void prepare(TableColumn<SignatoryRow, ?> column, String id, double width) {
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setSortable(false);
    }

    /** Draws a part of what is shown; nothing until it was read. */
    private static final class ShownCell extends TableCell<SignatoryRow, Optional<Shown>> {
        private final Function<Shown, Node> content;
        private Optional<Shown> drawn = Optional.empty();

        ShownCell(Function<Shown, Node> content) {
            this.content = content;
        }

        /** Comes with every layout; what is drawn already stays. */
        @Override
        protected void updateItem(Optional<Shown> item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            Optional<Shown> shown = isEmpty || item == null ? Optional.empty() : item;
            if (!shown.equals(drawn)) {
                drawn = shown;
                setGraphic(shown.map(content).orElse(null));
            }
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... more) {
            return attribute == AccessibleAttribute.TEXT && getGraphic() != null
                    ? getGraphic().getAccessibleText()
                    : super.queryAccessibleAttribute(attribute, more);
        }
    }

    private Node name(Shown shown) {
        return shown.isNameless()
                ? new ScriptText(words.say("signatory.name-removed"), "name-removed")
                : new ScriptText(shown.name(), "signatory-name");
    }

    private Node consent(Shown shown) {
        return shown.isNameless()
                ? new HBox()
                : new ConsentChip(shown.signature().consent().consent(), words);
    }

    private static Node text(Shown shown) {
        return shown.text()
                .<Node>map(text ->
                        new ScriptText(LanguageNames.mark(text.language()), "language-mark"))
                .orElseGet(HBox::new);
    }

    private static Node second(String text) {
        return new ScriptText(text, "second");
    }

    private Node state(Shown shown) {
        SignatureState state = shown.signature().state();
        return switch (state) {
            case ACTIVE -> new HBox();
            case WITHDRAWN -> state(Feather.SLASH, state);
            case DUPLICATE -> state(Feather.COPY, state);
            case STRUCK -> state(Feather.X_CIRCLE, state);
        };
    }

    private Node state(Ikon icon, SignatureState state) {
        String word = words.say("state." + state.name().toLowerCase(Locale.ROOT));
        HBox box = new HBox(Icons.icon(icon, "second-icon"), new Label(word));
        box.setAccessibleText(word);
        box.getStyleClass().add("state");
        return box;
    }
}
