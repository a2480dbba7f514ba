package org.petitiondesk.gui.letter;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.editor.BodyViewModel;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.TextDraft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is being written, field by field. */
final class DraftFields {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final BodyViewModel editing = new BodyViewModel(body);
    private final Map<NumberedPart, ObservableList<String>> items =
            new EnumMap<>(NumberedPart.class);
    private final ObservableList<String> dates = FXCollections.observableArrayList();
    private final Runnable typed;
    private boolean loading;

    /**
     * @param typed is told when somebody wrote something
     */
    DraftFields(Runnable typed) {
        this.typed = typed;
        for (NumberedPart part : NumberedPart.values()) {
            items.put(part, FXCollections.observableArrayList());
        }
        title.addListener((property, before, now) -> type());
        subject.addListener((property, before, now) -> type());
        body.addListener((property, before, now) -> type());
    }

    private void type() {
        if (!loading) {
            typed.run();
        }
    }

    /**
     * Shows a text. What says the same already is left alone, with its caret.
     *
     * @param rows how many items of each part there are to be
     */
    void load(TextDraft text, Map<NumberedPart, Integer> rows) {
        loading = true;
        title.set(text.title());
        subject.set(text.subject());
        body.set(text.body());
        TextDraft shown = draft();
        boolean areTheSameFacts = shown.account().facts().equals(text.account().facts());
        for (NumberedPart part : NumberedPart.values()) {
            int count = rows.getOrDefault(part, 0);
            // A row that somebody has just added to write in stays.
            boolean isTheSame = part.of(shown).equals(part.of(text)) && items(part).size() >= count;
            if (!isTheSame) {
                items(part).setAll(filled(part.of(text), count));
            }
        }
        // A date that is being written is none yet.
        if (!areTheSameFacts || dates.size() > items(NumberedPart.FACTS).size()) {
            dates.setAll(
                    text.account().facts().stream()
                            .map(fact -> fact.on().map(PartialDate::toString).orElse(""))
                            .toList());
        }
        loading = false;
    }

    private static List<String> filled(List<String> wordings, int count) {
        List<String> all = new ArrayList<>(wordings);
        while (all.size() < count) {
            all.add("");
        }
        return all;
    }

    /** Writes other words than those of the demands, as if somebody had typed them. */
    void write(TextDraft text) {
        title.set(text.title());
        subject.set(text.subject());
        body.set(text.body());
    }

    /** Words an item. */
    void word(NumberedPart part, int index, String wording) {
        if (set(items(part), index, wording)) {
            type();
        }
    }

    /** Writes when a fact happened, as if somebody had typed it. */
    void date(int index, String written) {
        if (set(dates, index, written)) {
            type();
        }
    }

    /** Shows when a fact happened, as it is written beside another text. */
    void showDate(int index, String written) {
        set(dates, index, written);
    }

    private static boolean set(ObservableList<String> all, int index, String said) {
        String before = index < all.size() ? all.get(index) : "";
        if (before.equals(said)) {
            return false;
        }
        while (all.size() <= index) {
            all.add("");
        }
        all.set(index, said);
        return true;
    }

    /** Puts the rows into another order, by their former places. */
    void reorder(NumberedPart part, List<Integer> order) {
        if (part == NumberedPart.FACTS) {
            reorder(dates, order);
        }
        reorder(items(part), order);
    }

    private static void reorder(ObservableList<String> all, List<Integer> order) {
        all.setAll(order.stream().map(row -> row < all.size() ? all.get(row) : "").toList());
    }

    /** Adds an empty row. */
    void addRow(NumberedPart part) {
        items(part).add("");
    }

    /** Takes a row away. */
    void removeRow(NumberedPart part, int index) {
        if (part == NumberedPart.FACTS && index < dates.size()) {
            dates.remove(index);
        }
        if (index < items(part).size()) {
            items(part).remove(index);
        }
    }

    /** As it stands. */
    TextDraft draft() {
        List<FactWording> facts = new ArrayList<>();
        for (String wording : items(NumberedPart.FACTS)) {
            facts.add(new FactWording(PartialDate.of(dateOf(facts.size())), wording));
        }
        return new TextDraft(
                title.get(),
                subject.get(),
                body.get(),
                items(NumberedPart.DEMANDS),
                new CaseWording(facts, items(NumberedPart.ACTIONS)));
    }

    /** When a fact happened, as it is written; empty if nothing is. */
    String dateOf(int index) {
        return index < dates.size() ? dates.get(index) : "";
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

    /** The wordings by number; at least as many as the petition has. */
    ObservableList<String> items(NumberedPart part) {
        ObservableList<String> wordings = items.get(part);
        if (wordings == null) {
            throw new IllegalStateException("every part has items");
        }
        return wordings;
    }

    /** When the facts happened, by number; as many as have been written. */
    ObservableList<String> dates() {
        return dates;
    }
}
