package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
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
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignatureState;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The table of the signatories; its rows are read as they come into view. */
final class SignatoryTable extends TableView<SignatoryRow> {
    private static final double ROW = 32;
    private static final PseudoClass NAMELESS = PseudoClass.getPseudoClass("nameless");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    private final Words words;

    SignatoryTable(Words words, Kept kept) {
        this.words = words;
        setId("signatory-table");
        setAccessibleText(words.say("room.signatories"));
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        number();
        column("name", 146, () -> text("signatory-name", this::name));
        column("own-script", 78, () -> text("own", Shown::ownScript));
        column("capacity", 98, () -> text("capacity", Shown::capacity));
        column("place", 80, () -> text("place", Shown::place));
        column("consent", 118, this::consent);
        column("text", 44, SignatoryTable::textMark);
        column("source", 72, () -> text("second", Shown::source));
        column("state", 104, () -> this::state);
        Columns.keep(this, "signatories", kept);
    }

    private void number() {
        TableColumn<SignatoryRow, Integer> column =
                new TableColumn<>(words.say("signatory.number"));
        prepare(column, "number", 46);
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

    /** Draws its part of each row that comes into its place; nodes are used again. */
    private interface Part {
        Node of(Shown shown);
    }

    private void column(String id, double width, Supplier<Part> part) {
        TableColumn<SignatoryRow, Optional<Shown>> column =
                new TableColumn<>(words.say("signatory." + id));
        prepare(column, id, width);
        column.setCellValueFactory(cell -> cell.getValue().shownProperty());
        column.setCellFactory(made -> new ShownCell(part.get()));
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
        private final Part part;
        private Optional<Shown> drawn = Optional.empty();

        ShownCell(Part part) {
            this.part = part;
        }

        /** Comes with every layout; what is drawn already stays. */
        @Override
        protected void updateItem(Optional<Shown> item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            Optional<Shown> shown = isEmpty || item == null ? Optional.empty() : item;
            if (!shown.equals(drawn)) {
                drawn = shown;
                setGraphic(shown.map(part::of).orElse(null));
            }
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... more) {
            return attribute == AccessibleAttribute.TEXT && getGraphic() != null
                    ? getGraphic().getAccessibleText()
                    : super.queryAccessibleAttribute(attribute, more);
        }
    }

    private static Part text(String styleClass, Function<Shown, String> words) {
        ScriptText text = new ScriptText("", styleClass);
        return shown -> {
            text.setText(words.apply(shown));
            text.pseudoClassStateChanged(NAMELESS, shown.isNameless());
            text.pseudoClassStateChanged(PLAIN, shown.isPlainCapacity());
            return text;
        };
    }

    private String name(Shown shown) {
        return shown.isNameless() ? words.say("signatory.name-removed") : shown.name();
    }

    private Part consent() {
        Map<Consent, ConsentChip> chips = new EnumMap<>(Consent.class);
        HBox none = new HBox();
        return shown ->
                shown.isNameless()
                        ? none
                        : chips.computeIfAbsent(
                                shown.signature().consent().consent(),
                                consent -> new ConsentChip(consent, words));
    }

    private static Part textMark() {
        ScriptText mark = new ScriptText("", "language-mark");
        HBox none = new HBox();
        return shown -> {
            shown.text().ifPresent(text -> mark.setText(LanguageNames.mark(text.language())));
            return shown.text().isPresent() ? mark : none;
        };
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
