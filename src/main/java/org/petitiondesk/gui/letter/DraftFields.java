package org.petitiondesk.gui.letter;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.editor.BodyViewModel;
import org.petitiondesk.workflow.TextDraft;

import java.util.ArrayList;
import java.util.List;

/** What is being written, field by field. */
final class DraftFields {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final BodyViewModel editing = new BodyViewModel(body);
    private final ObservableList<String> demands = FXCollections.observableArrayList();
    private final Runnable typed;
    private boolean loading;

    /**
     * @param typed is told when somebody wrote something
     */
    DraftFields(Runnable typed) {
        this.typed = typed;
        title.addListener((property, before, now) -> type());
        subject.addListener((property, before, now) -> type());
        body.addListener((property, before, now) -> type());
    }

    private void type() {
        if (!loading) {
            typed.run();
        }
    }

    /** Shows a text. What says the same already is left alone, with its caret. */
    void load(TextDraft text, int rows) {
        loading = true;
        title.set(text.title());
        subject.set(text.subject());
        body.set(text.body());
        List<String> wordings = new ArrayList<>(text.demands());
        while (wordings.size() < rows) {
            wordings.add("");
        }
        // A row that somebody has just added to write in stays.
        boolean isTheSame = draft().demands().equals(text.demands()) && demands.size() >= rows;
        if (!isTheSame) {
            demands.setAll(wordings);
        }
        loading = false;
    }

    /** Writes other words than those of the demands, as if somebody had typed them. */
    void write(TextDraft text) {
        title.set(text.title());
        subject.set(text.subject());
        body.set(text.body());
    }

    /** Words a demand. */
    void word(int index, String wording) {
        String before = index < demands.size() ? demands.get(index) : "";
        if (!before.equals(wording)) {
            while (demands.size() <= index) {
                demands.add("");
            }
            demands.set(index, wording);
            type();
        }
    }

    /** Puts the rows into another order, by their former places. */
    void reorder(List<Integer> order) {
        demands.setAll(
                order.stream().map(row -> row < demands.size() ? demands.get(row) : "").toList());
    }

    /** Adds an empty row. */
    void addRow() {
        demands.add("");
    }

    /** Takes a row away. */
    void removeRow(int index) {
        if (index < demands.size()) {
            demands.remove(index);
        }
    }

    /** As it stands. */
    TextDraft draft() {
        return new TextDraft(title.get(), subject.get(), body.get(), demands);
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty bodyProperty() {
        return body;
    }

    /** The body as it is edited. */
    BodyViewModel editing() {
        return editing;
    }

    /** The wordings by number; at least as many as the petition has demands. */
    ObservableList<String> demands() {
        return demands;
    }
}
