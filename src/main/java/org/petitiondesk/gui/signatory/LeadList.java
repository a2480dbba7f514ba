package org.petitiondesk.gui.signatory;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.signatory.OrderViewModel.Lead;

import java.util.List;

/** The lead signers in their order, moved by dragging or by Alt Up and Alt Down. */
final class LeadList extends ListView<Lead> {
    private static final double ROW = 28;
    private static final int ROWS = 5;

    private final OrderViewModel model;

    LeadList(OrderViewModel model) {
        super(model.leads());
        this.model = model;
        setId("order-leads");
        getStyleClass().add("order-leads");
        setAccessibleText(model.words().say("order.leads"));
        setFixedCellSize(ROW);
        setPrefHeight(ROWS * ROW + 2);
        setMinHeight(2 * ROW + 2);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label none = new Label(model.words().say("order.no-leads"));
        none.getStyleClass().add("second");
        setPlaceholder(none);
        setCellFactory(list -> new LeadCell());
        // Before the list itself takes Up and Down.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        List<Integer> chosen = List.copyOf(getSelectionModel().getSelectedIndices());
        boolean isMove =
                event.isAltDown()
                        && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (isMove) {
            select(model.move(chosen, event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !chosen.isEmpty()) {
            model.remove(chosen);
            getSelectionModel().clearSelection();
            event.consume();
        }
    }

    private void select(List<Integer> indices) {
        getSelectionModel().clearSelection();
        indices.forEach(getSelectionModel()::select);
        if (!indices.isEmpty()) {
            getFocusModel().focus(indices.getFirst());
            scrollTo(Math.max(0, indices.getFirst() - 1));
        }
    }

    /** One of them. */
    private final class LeadCell extends ListCell<Lead> {
        LeadCell() {
            setOnDragDetected(event -> {
                if (!isEmpty()) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    // No name leaves the program by a drag.
                    content.putString(Integer.toString(getIndex()));
                    board.setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (isOfThisList(event)) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    event.consume();
                }
            });
            setOnDragDropped(event -> {
                if (isOfThisList(event)) {
                    int before = isEmpty() ? model.leads().size() : getIndex();
                    select(model.put(getSelectionModel().getSelectedIndices(), before));
                    event.setDropCompleted(true);
                    event.consume();
                }
            });
        }

        private boolean isOfThisList(DragEvent event) {
            return event.getGestureSource() instanceof LeadCell cell
                    && getListView().equals(cell.getListView());
        }

        @Override
        protected void updateItem(Lead lead, boolean empty) {
            super.updateItem(lead, empty);
            if (empty || lead == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String name =
                    lead.name().isEmpty()
                            ? model.words().say("signatory.name-removed")
                            : lead.name();
            setGraphic(new ScriptText((getIndex() + 1) + "  " + name));
            setAccessibleText(name);
        }
    }
}
