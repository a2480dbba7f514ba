package org.petitiondesk.gui.delivery;

import atlantafx.base.controls.Spacer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city on the board. */
final class CityCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private static final int MOST_MARKS = 2;

    private final Words words;
    private final ScriptText name = new ScriptText("", "city-name");
    private final Label time = new Label();
    private final HBox below = new HBox();
    private City city;

    CityCard(City city, Words words) {
        this.words = words;
        this.city = city;
        getStyleClass().add("city-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        time.getStyleClass().add("second");
        time.setMinWidth(Region.USE_PREF_SIZE);
        below.getStyleClass().add("city-below");
        HBox first = new HBox(name, new Spacer(), time);
        first.getStyleClass().add("city-below");
        getChildren().addAll(first, below);
        show(city, Optional.empty());
    }

    City city() {
        return city;
    }

    /**
     * Shows a city.
     *
     * @param packing how far its pack has come, while it is made
     */
    void show(City now, Optional<PackCourse.Standing> packing) {
        city = now;
        name.setText(now.name());
        time.setText(now.time());
        Optional<DeliveryOutcome> outcome = now.delivery().outcome().map(DeliveryEvent::outcome);
        Optional<Node> pack = packing.map(this::packing);
        below.getChildren().setAll(pack.or(() -> outcome.map(this::outcome)).orElseGet(this::lead));
        if (pack.isEmpty() && outcome.isEmpty() && now.gaps().isEmpty()) {
            below.getChildren().addAll(new Spacer(), papers());
        }
        setAccessibleText(
                Stream.of(
                                now.name(),
                                now.time(),
                                outcome.map(what -> Outcomes.name(what, words))
                                        .orElseGet(() -> Outcomes.name(now.state(), words)),
                                packing.map(this::packingWords).orElseGet(this::leadOrGap))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private Node packing(PackCourse.Standing packing) {
        return packing.trouble().isEmpty()
                ? badge(packingWords(packing), Feather.LOADER, "sent")
                : badge(packingWords(packing), Feather.ALERT_OCTAGON, "error");
    }

    private String packingWords(PackCourse.Standing packing) {
        return packing.trouble().isEmpty()
                ? words.say("deliveries.packs.making")
                : words.say("deliveries.packs.not-made");
    }

    private Node outcome(DeliveryOutcome outcome) {
        return badge(
                Outcomes.name(outcome, words), Outcomes.icon(outcome), Outcomes.colour(outcome));
    }

    private Node lead() {
        if (!city.gaps().isEmpty()) {
            return badge(leadOrGap(), Feather.ALERT_TRIANGLE, "warning");
        }
        ScriptText lead = new ScriptText(leadOrGap(), "second");
        HBox.setHgrow(lead, Priority.SOMETIMES);
        return lead;
    }

    private String leadOrGap() {
        if (!city.gaps().isEmpty()) {
            return city.gaps().getLast().say(words);
        }
        return city.delivery().lead().name().isEmpty()
                ? words.say("deliveries.anonymous")
                : city.delivery().lead().name();
    }

    private Node papers() {
        ScriptText papers =
                new ScriptText(
                        words.say(
                                "deliveries.papers",
                                marks(),
                                words.say("sheet.paper." + city.paper().word())),
                        "note");
        papers.setMinWidth(Region.USE_PREF_SIZE);
        return papers;
    }

    /** The languages, as far as there is room. */
    private String marks() {
        int all = city.languages().size();
        String first =
                city.languages().stream()
                        .limit(MOST_MARKS)
                        .map(LanguageNames::mark)
                        .collect(Collectors.joining(" "));
        return all > MOST_MARKS
                ? words.say("deliveries.more-languages", first, all - MOST_MARKS)
                : first;
    }

    /** An icon and words on a coloured ground. */
    static Label badge(String text, Feather icon, String colour) {
        Label badge = new Label(text);
        badge.setGraphic(Icons.icon(icon, "badge-icon"));
        badge.getStyleClass().addAll("badge", colour);
        badge.setMinWidth(0);
        return badge;
    }

    /** Draws whether it is the one whose details are shown; only that one is reached by Tab. */
    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        setFocusTraversable(isChosen);
    }

    void mark(boolean isMarked) {
        pseudoClassStateChanged(MARKED, isMarked);
    }
}
