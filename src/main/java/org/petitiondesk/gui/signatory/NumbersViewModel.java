package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Source;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;
import org.petitiondesk.workflow.PetitionNumbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many have signed a petition, counted in several ways, of which one is shown. */
final class NumbersViewModel {
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<PetitionNumbers>> numbers =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TIME);
    private final ReadOnlyListWrapper<Row> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /** What is counted by. */
    enum Part {
        TIME,
        COUNTRIES,
        PLACES,
        ORGANIZATIONS,
        SOURCES,
        STANDING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of the table.
     *
     * @param more how many there were so far, or which share it is
     */
    record Row(String name, long count, String more) {}

    NumbersViewModel(Desk desk, Id petition) {
        this.words = desk.words();
        part.addListener((property, before, now) -> show());
        desk.ask(
                () -> PetitionNumbers.read(desk.open().library(), petition),
                found -> {
                    numbers.set(Optional.of(found));
                    show();
                });
    }

    private void show() {
        rows.setAll(numbers.get().map(this::rows).orElse(List.of()));
    }

    private List<Row> rows(PetitionNumbers of) {
        SignatureNumbers counted = of.numbers();
        return switch (part.get()) {
            case TIME -> steps(of);
            case COUNTRIES -> tally(counted.countries(), counted.counting());
            case PLACES -> tally(counted.places(), counted.counting());
            case ORGANIZATIONS -> tally(counted.organizations(), counted.counting());
            case SOURCES -> sources(counted);
            case STANDING -> standing(counted);
        };
    }

    private List<Row> steps(PetitionNumbers of) {
        List<Row> steps = new ArrayList<>();
        for (PetitionNumbers.Step step : of.steps()) {
            steps.add(new Row(step.from().toString(), step.count(), number(step.sum())));
        }
        addRest(steps, "count.undated", of.numbers().undated(), "");
        return steps;
    }

    private List<Row> tally(Tally tally, long all) {
        List<Row> lines = new ArrayList<>();
        for (Counted one : tally.first()) {
            lines.add(new Row(one.name(), one.count(), share(one.count(), all)));
        }
        addRest(lines, "count.others", tally.others(), share(tally.others(), all));
        addRest(lines, "count.untold", tally.untold(), share(tally.untold(), all));
        return lines;
    }

    private void addRest(List<Row> lines, String key, long count, String more) {
        if (count > 0) {
            lines.add(new Row(words.say(key), count, more));
        }
    }

    private List<Row> sources(SignatureNumbers counted) {
        List<Row> sources = new ArrayList<>();
        for (Source source : counted.sources()) {
            sources.add(
                    new Row(
                            words.say(
                                    "count.way." + source.way().name().toLowerCase(Locale.ROOT),
                                    source.name()),
                            source.count(),
                            share(source.count(), counted.counting())));
        }
        return sources;
    }

    private List<Row> standing(SignatureNumbers counted) {
        List<Row> lines = new ArrayList<>();
        counted.consents()
                .forEach((consent, count) ->
                        lines.add(
                                new Row(
                                        words.say("consent." + consent.word()),
                                        count,
                                        share(count, counted.counting()))));
        counted.states()
                .forEach((state, count) ->
                        lines.add(
                                new Row(
                                        words.say(
                                                "numbers.state."
                                                        + state.name().toLowerCase(Locale.ROOT)),
                                        count,
                                        "")));
        return lines;
    }

    private String share(long count, long all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / all);
    }

    String number(long count) {
        return words.say("number", count);
    }

    /** The table as other programs take it: a line each, with tabs. */
    String figures() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.name())
                    .append('\t')
                    .append(row.count())
                    .append('\t')
                    .append(row.more())
                    .append('\n');
        }
        return text.toString();
    }

    /** Empty until they are counted. */
    ReadOnlyObjectProperty<Optional<PetitionNumbers>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** What is shown. */
    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The table of what is shown. */
    ReadOnlyListProperty<Row> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
