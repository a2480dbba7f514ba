package org.petitiondesk.gui.signatory;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;
import org.petitiondesk.model.petition.SignatureNumbers.Written;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what else the table is narrowed: what there is most often of each kind. */
final class TraitMenu extends MenuButton {
    private static final int MOST = 40;

    private final SignatoriesViewModel model;
    private final Words words;
    private final Menu countries;
    private final Menu places;
    private final Menu organizations;
    private final Menu sources;

    TraitMenu(SignatoriesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("filter-trait");
        getStyleClass().add("filter-menu");
        setText(words.say("signatory.filter-more"));
        countries = menu("country");
        places = menu("place");
        organizations = menu("organization");
        sources = menu("source");
        Menu email = menu("email");
        email.setText(words.say("signatory.email"));
        email.getItems()
                .setAll(
                        item(new SignatureTrait.WithEmail(true)),
                        item(new SignatureTrait.WithEmail(false)));
        getItems().addAll(countries, places, organizations, sources, email);
        setOnShowing(event -> fill());
    }

    private Menu menu(String kind) {
        Menu menu = new Menu(words.say("signatory." + kind));
        menu.setId("filter-of-" + kind);
        // One without items would not open.
        menu.getItems().add(nothing());
        return menu;
    }

    private MenuItem nothing() {
        return told(words.say("signatory.filter-nothing"));
    }

    private static MenuItem told(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }

    private void fill() {
        model.desk()
                .petition()
                .get()
                .ifPresent(petition ->
                        model.desk()
                                .ask(
                                        () ->
                                                model.desk()
                                                        .open()
                                                        .library()
                                                        .signatures()
                                                        .written(petition, MOST),
                                        this::fill));
    }

    private void fill(Written numbers) {
        written(countries, numbers.countries(), SignatureTrait.OfCountry::new);
        written(places, numbers.places(), SignatureTrait.OfPlace::new);
        written(organizations, numbers.organizations(), SignatureTrait.OfOrganization::new);
        SignedTexts texts = model.textsProperty().get();
        List<MenuItem> all = new ArrayList<>();
        texts.imports().forEach(batch -> all.add(item(new SignatureTrait.OfImport(batch.id()))));
        texts.sheets().entrySet().stream()
                .sorted(Map.Entry.<Id, Integer>comparingByValue(Comparator.naturalOrder()))
                .forEach(sheet -> all.add(item(new SignatureTrait.OfSheet(sheet.getKey()))));
        all.add(item(new SignatureTrait.Typed()));
        sources.getItems().setAll(all);
    }

    private void written(Menu menu, Tally tally, Function<String, SignatureTrait> trait) {
        List<MenuItem> all = new ArrayList<>();
        named(tally, trait).entrySet().stream()
                .sorted(Comparator.comparingLong(each -> -count(each.getValue())))
                .forEach(each -> all.add(item(each.getKey(), each.getValue(), trait)));
        if (tally.others() > 0) {
            all.add(told(words.say("signatory.filter-others", tally.others())));
        }
        menu.getItems().setAll(all.isEmpty() ? List.of(nothing()) : all);
    }

    /** What is written by what it is called: a country by its name, which may stand as a code. */
    private Map<String, List<Counted>> named(Tally tally, Function<String, SignatureTrait> trait) {
        return tally.first().stream()
                .collect(
                        Collectors.groupingBy(
                                counted -> names().name(trait.apply(counted.name())),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static long count(List<Counted> same) {
        return same.stream().mapToLong(Counted::count).sum();
    }

    private TraitNames names() {
        return new TraitNames(model.textsProperty().get(), words);
    }

    private CheckMenuItem item(
            String name, List<Counted> same, Function<String, SignatureTrait> trait) {
        return item(
                words.say("signatory.filter-count", name, count(same)),
                same.stream()
                        .map(counted -> trait.apply(counted.name()))
                        .collect(Collectors.toSet()));
    }

    private CheckMenuItem item(SignatureTrait trait) {
        return item(names().name(trait), Set.of(trait));
    }

    private CheckMenuItem item(String text, Set<SignatureTrait> traits) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(!Collections.disjoint(model.filterProperty().get().traits(), traits));
        item.setOnAction(event ->
                model.filterProperty()
                        .set(model.filterProperty().get().with(traits, item.isSelected())));
        return item;
    }
}
