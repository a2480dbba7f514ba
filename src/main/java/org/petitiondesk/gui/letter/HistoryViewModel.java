package org.petitiondesk.gui.letter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.FormerTexts;
import org.petitiondesk.workflow.TextComparison;
import org.petitiondesk.workflow.TextDraft;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares a text with how it stood before, and takes back one of those. */
final class HistoryViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final TextDraft current;
    private final Consumer<TextDraft> take;
    private final ZoneId zone;
    private final ReadOnlyListWrapper<Entry> entries =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Optional<Entry>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    /**
     * A former text.
     *
     * @param parts how the current text differs from it
     */
    record Entry(TextVersion text, String time, List<TextComparison.Part> parts) {

        /** How many characters are in one text and not in the other. */
        int size(TextComparison.Kind kind) {
            return parts.stream()
                    .filter(part -> part.kind() == kind)
                    .mapToInt(part -> part.text().length())
                    .sum();
        }
    }

    /**
     * @param of the text as it is kept
     * @param current as it is written
     * @param take writes a former one in its place
     */
    HistoryViewModel(Desk desk, TextVersion of, TextDraft current, Consumer<TextDraft> take) {
        this.current = current;
        this.take = take;
        this.zone = desk.clock().getZone();
        desk.ask(
                () ->
                        FormerTexts.of(desk.open().library(), of.petition(), of.language()).stream()
                                .map(this::entry)
                                .filter(entry -> entry.parts().size() > 1)
                                .toList(),
                found -> {
                    entries.setAll(found);
                    chosen.set(found.stream().findFirst());
                });
    }

    private Entry entry(TextVersion former) {
        return new Entry(
                former,
                LocalDateTime.ofInstant(former.createdAt(), zone).format(TIME),
                TextComparison.of(TextDraft.of(former), current));
    }

    /** Writes the chosen text in the place of the current one. */
    void takeBack() {
        chosen.get().ifPresent(entry -> take.accept(TextDraft.of(entry.text())));
    }

    /** The texts that differ from the current one, the youngest first. */
    ReadOnlyListProperty<Entry> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Entry>> chosenProperty() {
        return chosen;
    }
}
