package org.petitiondesk.gui.delivery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is planned for the city: who leads, when, on what, and notes for its team. */
final class PlanPane extends VBox {
    private final CityFields fields;
    private final Words words;

    PlanPane(CityViewModel model) {
        this.fields = model.fields();
        this.words = model.words();
        getChildren().addAll(lead(), appointment(), papers());
    }

    private Node lead() {
        CheckBox anonymous = new CheckBox(words.say("deliveries.anonymous"));
        anonymous.setId("city-anonymous");
        TwoWay.bind(anonymous.selectedProperty(), fields.anonymous);
        Label only = new Label(words.say("deliveries.only-this-pack"));
        only.setWrapText(true);
        only.getStyleClass().add("note");
        return part(
                "deliveries.lead",
                line("city-lead", words.say("deliveries.lead-name"), fields.lead),
                line("city-telephone", words.say("deliveries.telephone"), fields.telephone),
                anonymous,
                only);
    }

    private Node appointment() {
        return part(
                "deliveries.appointment",
                line("city-name", words.say("deliveries.city"), fields.city),
                line("city-date", words.say("deliveries.date"), fields.date),
                FormLines.fault(fields.dateFault(words)),
                line("city-time", words.say("deliveries.time"), fields.time),
                FormLines.fault(fields.timeFault(words)),
                line("city-zone", words.say("deliveries.zone"), fields.zone),
                FormLines.fault(fields.zoneFault(words)));
    }

    private Node papers() {
        return part(
                "deliveries.pack",
                FormLines.line(words.say("deliveries.mode"), mode()),
                line("city-languages", words.say("deliveries.languages"), fields.languages),
                FormLines.fault(fields.languagesFault(words)),
                FormLines.line(words.say("deliveries.paper"), paper()),
                FormLines.area("city-notes", words.say("deliveries.notes"), 3, fields.notes));
    }

    private Node part(String title, Node... lines) {
        Label name = new Label(words.say(title));
        name.getStyleClass().add("title");
        VBox part = new VBox(name);
        part.getChildren().addAll(lines);
        part.getStyleClass().add("detail-part");
        return part;
    }

    private static HBox line(String id, String name, StringProperty text) {
        return FormLines.line(name, FormLines.field(id, name, text));
    }

    private Choice<DeliveryMode> mode() {
        Choice<DeliveryMode> choice =
                new Choice<>("", mode -> Outcomes.name(mode, words), fields.mode::set);
        fields.mode.subscribe(now -> choice.show(List.of(DeliveryMode.values()), now));
        choice.box().setId("city-mode");
        return dressed(choice, words.say("deliveries.mode"));
    }

    private Choice<Optional<Paper>> paper() {
        Choice<Optional<Paper>> choice =
                paper(fields.paper, words.say("deliveries.usual-paper"), words);
        choice.box().setId("city-paper");
        return choice;
    }

    /**
     * Asks for a paper.
     *
     * @param none what it is called if none is chosen
     */
    static Choice<Optional<Paper>> paper(
            ObjectProperty<Optional<Paper>> chosen, String none, Words words) {
        Choice<Optional<Paper>> choice =
                new Choice<>(
                        "",
                        paper ->
                                paper.map(each -> words.say("sheet.paper." + each.word()))
                                        .orElse(none),
                        chosen::set);
        List<Optional<Paper>> papers =
                Stream.concat(
                                Stream.of(Optional.<Paper>empty()),
                                Stream.of(Paper.values()).map(Optional::of))
                        .toList();
        chosen.subscribe(now -> choice.show(papers, now));
        return dressed(choice, words.say("deliveries.paper"));
    }

    private static <T> Choice<T> dressed(Choice<T> choice, String name) {
        choice.box().setAccessibleText(name);
        choice.box().setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        return choice;
    }
}
