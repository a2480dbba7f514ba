package org.petitiondesk.gui.letter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.TextDraft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The rows of what a petition says in numbered items, of which one part at a time is seen. */
final class PartRows {
    private final LetterViewModel model;
    private final ObjectProperty<NumberedPart> part =
            new SimpleObjectProperty<>(NumberedPart.DEMANDS);
    private final Map<NumberedPart, Integer> counts = new EnumMap<>(NumberedPart.class);

    PartRows(LetterViewModel model) {
        this.model = model;
    }

    /** Counts the items of a petition. */
    void count(Optional<Petition> petition) {
        for (NumberedPart each : NumberedPart.values()) {
            counts.put(each, petition.map(each::count).orElse(0));
        }
    }

    /** What was written may have more items. */
    void countAlso(TextDraft written) {
        for (NumberedPart each : NumberedPart.values()) {
            counts.merge(each, each.of(written).size(), Math::max);
        }
    }

    /** How many items of each part the petition has. */
    Map<NumberedPart, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private int count() {
        return counts.getOrDefault(part.get(), 0);
    }

    private int rows() {
        return model.fields().items(part.get()).size();
    }

    /** Adds an empty row for a further item. */
    void add() {
        model.texts().all().forEach(text -> text.fields().addRow(part.get()));
        model.way().goTo(new Spot.Item(part.get(), rows() - 1));
    }

    /** Goes to the item after one, which is a new one after the last. */
    void next(int index) {
        if (index + 1 < rows()) {
            model.way().goTo(new Spot.Item(part.get(), index + 1));
        } else {
            add();
        }
    }

    /** Removes an item in every language. */
    void remove(int index) {
        model.save();
        if (index < count()) {
            reorder("letter.removed.", places -> places.removeIf(place -> place == index), index);
        } else {
            model.texts().all().forEach(text -> text.fields().removeRow(part.get(), index));
        }
    }

    /** Changes places with the item before or after it, in every language. */
    void move(int from, int to) {
        model.save();
        if (from >= count() || to < 0 || to >= count()) {
            return;
        }
        reorder(
                "letter.moved.",
                places -> {
                    if (Math.max(from, to) < places.size()) {
                        Collections.swap(places, from, to);
                    }
                },
                from,
                to);
        model.way().goTo(new Spot.Item(part.get(), to));
    }

    private void reorder(String told, Consumer<List<Integer>> order, Integer... places) {
        int before = rows();
        List<Integer> rows = new ArrayList<>(IntStream.range(0, before).boxed().toList());
        order.accept(rows);
        counts.merge(part.get(), before - rows.size(), (all, gone) -> all - gone);
        Object[] numbers = IntStream.range(0, places.length).mapToObj(i -> places[i] + 1).toArray();
        model.reorder(
                part.get(),
                rows,
                order,
                model.desk().words().say(told + part.get().word(), numbers));
    }

    /** When a fact happened, as it is written. */
    String dateOf(int index) {
        return model.fields().dateOf(index);
    }

    /** Writes when a fact happened, the same in every language. */
    void date(int index, String written) {
        WrittenText worded =
                model.texts().all().stream()
                        .filter(text -> isWorded(text, index))
                        .findFirst()
                        .orElseGet(model.texts()::first);
        for (WrittenText text : model.texts().all()) {
            if (text.equals(worded)) {
                text.fields().date(index, written);
            } else {
                text.fields().showDate(index, written);
            }
        }
    }

    /** Whether a fact can be dated: only what is worded has a date. */
    boolean isWorded(int index) {
        return model.texts().all().stream().anyMatch(text -> isWorded(text, index));
    }

    private static boolean isWorded(WrittenText text, int index) {
        List<String> facts = text.fields().items(NumberedPart.FACTS);
        return index < facts.size() && !facts.get(index).isBlank();
    }

    /** How the part is numbered in the language that is written. */
    Numbering numbering() {
        return model.languageProperty()
                .get()
                .map(language -> TextFacts.numbering(part.get(), language))
                .orElse(Numbering.DECIMAL);
    }

    /** The languages in which an item is not worded that the petition has. */
    List<Language> missing(int index) {
        return index < count() ? model.missing(part.get(), index) : List.of();
    }

    /** What is seen. */
    ObjectProperty<NumberedPart> partProperty() {
        return part;
    }
}
