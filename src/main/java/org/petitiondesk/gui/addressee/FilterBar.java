package org.petitiondesk.gui.addressee;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the table can be filtered by, each choice with how many it would show. */
final class FilterBar extends HBox {
    private final AddresseesViewModel model;
    private final FoundAddressees found;
    private final Words words;
    private final ToggleGroup lacks = new ToggleGroup();
    private final Map<Optional<Lack>, ToggleButton> chips = new HashMap<>();

    FilterBar(AddresseesViewModel model) {
        this.model = model;
        this.found = model.found();
        this.words = model.words();
        getStyleClass().add("chips");
        Stream.concat(Stream.of(Optional.<Lack>empty()), Stream.of(Lack.values()).map(Optional::of))
                .forEach(this::addChip);
        getChildren()
                .addAll(
                        new Spacer(),
                        menu(
                                "country",
                                AddresseeFilter::country,
                                AddresseeFilter::of,
                                row -> row.country().stream().toList(),
                                PostFields::name),
                        menu(
                                "office",
                                AddresseeFilter::office,
                                AddresseeFilter::held,
                                row -> List.of(row.office()),
                                office -> words.say("addressee.office." + office.word())),
                        menu(
                                "language",
                                AddresseeFilter::language,
                                AddresseeFilter::in,
                                AddresseeRow::languages,
                                LanguageNames::own));
        found.filterProperty().subscribe(now -> show());
        found.foundProperty().subscribe(now -> show());
        model.allThereProperty().subscribe(now -> show());
    }

    private void addChip(Optional<Lack> lack) {
        ToggleButton chip = new ToggleButton();
        chip.setId("lack-" + lack.map(Lack::name).orElse("none"));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(lacks);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            found.filterProperty().set(found.filterProperty().get().lacking(lack));
        });
        chips.put(lack, chip);
        getChildren().add(chip);
    }

    private void show() {
        AddresseeFilter filter = found.filterProperty().get();
        boolean areAllThere = model.allThereProperty().get();
        List<AddresseeRow> among = found.among(filter.lacking(Optional.empty()));
        chips.forEach((lack, chip) -> {
            String name = words.say(lack.map(Lack::word).orElse("addressee.all"));
            chip.setText(
                    areAllThere ? words.say("addressee.chip", name, count(among, lack)) : name);
            chip.setSelected(filter.lack().equals(lack));
        });
    }

    private static long count(List<AddresseeRow> rows, Optional<Lack> lack) {
        return lack.map(each -> rows.stream().filter(row -> row.lacks().contains(each)).count())
                .orElse((long) rows.size());
    }

    private <T> MenuButton menu(
            String id,
            Function<AddresseeFilter, Optional<T>> chosen,
            BiFunction<AddresseeFilter, Optional<T>, AddresseeFilter> choose,
            Function<AddresseeRow, List<T>> values,
            Function<T, String> names) {
        MenuButton menu = new MenuButton();
        menu.setId("filter-addressee-" + id);
        menu.getStyleClass().add("filter-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.disableProperty().bind(model.allThereProperty().not());
        String title = words.say("addressee.filter." + id);
        found.filterProperty()
                .subscribe(filter -> {
                    Optional<T> now = chosen.apply(filter);
                    menu.setText(now.map(names).orElse(title));
                    menu.setAccessibleText(
                            now.map(value ->
                                            words.say(
                                                    "addressee.filtered",
                                                    title,
                                                    names.apply(value)))
                                    .orElse(title));
                    menu.getStyleClass().remove("filtering");
                    now.ifPresent(value -> menu.getStyleClass().add("filtering"));
                });
        menu.setOnShowing(event -> {
            AddresseeFilter filter = found.filterProperty().get();
            Map<T, Long> counts = found.counts(choose.apply(filter, Optional.empty()), values);
            menu.getItems()
                    .setAll(
                            Stream.concat(
                                            Stream.of(Optional.<T>empty()),
                                            counts.keySet().stream()
                                                    .sorted(Comparator.comparing(names))
                                                    .map(Optional::of))
                                    .map(value -> {
                                        String name =
                                                value.map(names).orElse(words.say("addressee.all"));
                                        long count =
                                                value.map(counts::get)
                                                        .orElse(
                                                                found.count(
                                                                        choose.apply(
                                                                                filter,
                                                                                Optional.empty())));
                                        RadioMenuItem item =
                                                new RadioMenuItem(
                                                        words.say("addressee.chip", name, count));
                                        item.setSelected(chosen.apply(filter).equals(value));
                                        item.setOnAction(pressed ->
                                                found.filterProperty()
                                                        .set(choose.apply(filter, value)));
                                        return item;
                                    })
                                    .toList());
        });
        // A menu without entries does not open.
        menu.getItems().add(new RadioMenuItem(words.say("addressee.all")));
        return menu;
    }
}
