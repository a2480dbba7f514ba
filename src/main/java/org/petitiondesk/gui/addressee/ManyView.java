package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A bar that stands there while several addressees are selected. */
final class ManyView extends HBox {
    private final AddresseesViewModel room;
    private final ManyViewModel many;
    private final Words words;

    ManyView(AddresseesViewModel room) {
        this.room = room;
        this.many = room.many();
        this.words = room.words();
        getStyleClass().addAll("chips", "many-addressees");
        setId("many-addressees");
        Label count = new Label();
        count.getStyleClass().add("form-title");
        count.setMinWidth(Region.USE_PREF_SIZE);
        MenuButton route = new MenuButton(words.say("addressee.route"));
        // There may be thousands of routes.
        route.setOnShowing(event -> fillRoutes(route));
        route.getItems().add(new MenuItem(words.say("addressee.goes-direct")));
        TextField source = new TextField();
        source.setPromptText(words.say("addressee.source"));
        source.setAccessibleText(words.say("addressee.source"));
        ScriptFields.dress(source);
        HBox.setHgrow(source, Priority.SOMETIMES);
        source.setMaxWidth(260);
        Button verified = new Button(words.say("addressee.verified-today"));
        verified.setId("many-verified-today");
        verified.setMinWidth(Region.USE_PREF_SIZE);
        verified.setOnAction(event -> many.verifyToday(source.getText()));
        getChildren()
                .addAll(
                        count,
                        menu(
                                "addressee.filter.language",
                                "addressee.every-language",
                                FormsOfAddress.languages(),
                                LanguageNames::own,
                                many::speak),
                        menu(
                                "addressee.paper",
                                "addressee.paper-petition",
                                List.of(Paper.values()),
                                paper -> words.say("addressee.paper." + paper.word()),
                                paper -> many.print(paper.map(Paper::word))),
                        route,
                        source,
                        verified);
        many.selected()
                .subscribe(() -> {
                    int selected = many.selected().size();
                    count.setText(words.say("addressee.selected", selected));
                    setVisible(selected > 1);
                    setManaged(selected > 1);
                });
        setVisible(false);
        setManaged(false);
    }

    private void fillRoutes(MenuButton route) {
        MenuItem direct = new MenuItem(words.say("addressee.goes-direct"));
        direct.setOnAction(event -> many.route(Optional.empty()));
        route.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(direct),
                                        room.routesProperty().stream()
                                                .map(careOf ->
                                                        item(
                                                                words.say(
                                                                        "addressee.care-of",
                                                                        careOf.name()),
                                                                () ->
                                                                        many.route(
                                                                                Optional.of(
                                                                                        careOf
                                                                                                .post())))))
                                .toList());
    }

    private <T> MenuButton menu(
            String title,
            String none,
            List<T> values,
            Function<T, String> names,
            Consumer<Optional<T>> choose) {
        MenuButton menu = new MenuButton(words.say(title));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().add(item(words.say(none), () -> choose.accept(Optional.empty())));
        values.forEach(value ->
                menu.getItems()
                        .add(item(names.apply(value), () -> choose.accept(Optional.of(value)))));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
