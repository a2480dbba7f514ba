package org.petitiondesk.gui.signatory;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** People or organizations, which consents, which states; and in which order. */
final class FilterBar extends HBox {
    private final SignatoriesViewModel model;
    private final Words words;
    private final ToggleGroup kinds = new ToggleGroup();

    FilterBar(SignatoriesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("filter-bar");
        HBox segments =
                new HBox(
                        kind("everybody", Optional.empty()),
                        kind("people", Optional.of(Signatory.Kind.PERSON)),
                        kind("organizations", Optional.of(Signatory.Kind.ORGANIZATION)));
        segments.getStyleClass().add("segments");
        MenuButton consents = menu("consent");
        for (Consent consent : Consent.values()) {
            consents.getItems()
                    .add(
                            item(
                                    words.say("consent." + consent.word()),
                                    filter -> filter.consents().contains(consent),
                                    (filter, isShown) -> filter.with(consent, isShown)));
        }
        MenuButton states = menu("state");
        for (SignatureState state : SignatureState.values()) {
            states.getItems()
                    .add(
                            item(
                                    words.say("state." + state.name().toLowerCase(Locale.ROOT)),
                                    filter -> filter.states().contains(state),
                                    (filter, isShown) -> filter.with(state, isShown)));
        }
        model.filterProperty()
                .subscribe(filter -> {
                    tell(consents, "consent", filter.consents().size());
                    tell(states, "state", filter.states().size());
                });
        getChildren()
                .addAll(
                        segments,
                        consents,
                        states,
                        new TraitMenu(model, words),
                        new Spacer(),
                        new SortMenu(model, words));
    }

    private ToggleButton kind(String word, Optional<Signatory.Kind> kind) {
        ToggleButton button = new ToggleButton(words.say("signatory." + word));
        button.setId("filter-" + word);
        button.setToggleGroup(kinds);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.filterProperty().set(model.filterProperty().get().of(kind));
        });
        model.filterProperty()
                .subscribe(filter -> {
                    if (filter.kind().equals(kind)) {
                        kinds.selectToggle(button);
                    }
                });
        return button;
    }

    private MenuButton menu(String id) {
        MenuButton menu = new MenuButton(words.say("signatory." + id));
        menu.setId("filter-" + id);
        menu.getStyleClass().add("filter-menu");
        return menu;
    }

    private void tell(MenuButton menu, String id, int chosen) {
        String name = words.say("signatory." + id);
        menu.setText(chosen == 0 ? name : words.say("signatory.filtered", name, chosen));
        menu.getStyleClass().remove("filtering");
        if (chosen > 0) {
            menu.getStyleClass().add("filtering");
        }
    }

    private CheckMenuItem item(
            String word,
            Predicate<SignatoryFilter> isShown,
            BiFunction<SignatoryFilter, Boolean, SignatoryFilter> change) {
        CheckMenuItem item = new CheckMenuItem(word);
        item.setOnAction(event ->
                model.filterProperty()
                        .set(change.apply(model.filterProperty().get(), item.isSelected())));
        model.filterProperty().subscribe(filter -> item.setSelected(isShown.test(filter)));
        return item;
    }
}
