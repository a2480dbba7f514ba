package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.Gender;

import java.util.List;
import java.util.Locale;

/** Who holds the office, and who held it. */
final class HolderView extends VBox {
    private static final double DAY_WIDTH = 98;

    private final AddresseeFormViewModel form;
    private final Words words;
    private final VBox holdings = new VBox();

    HolderView(AddresseeFormViewModel form, Words words) {
        this.form = form;
        this.words = words;
        HolderFields holder = form.holder();
        Button successor = new Button(words.say("addressee.new-holder"));
        successor.setId("new-holder");
        Button verified = new Button(words.say("addressee.verified-today"));
        verified.setId("holder-verified-today");
        verified.setOnAction(event -> form.verifyHolderToday());
        FormSection section = new FormSection(words.say("addressee.holder"));
        Entry full =
                Entry.localized(holder.full(), words.say("addressee.name")).called("holder-name");
        successor.setOnAction(event -> {
            form.newHolder();
            full.control().requestFocus();
        });
        form.draftProperty()
                .subscribe(draft ->
                        draft.ifPresent(addressee ->
                                section.title()
                                        .setText(
                                                words.say(
                                                        "addressee.holder-on",
                                                        Days.brief(addressee.date())))));
        section.beside(verified)
                .beside(successor)
                .line(words.say("addressee.name"), full)
                .line(
                        words.say("addressee.name-parts"),
                        Entry.named(holder.family(), words.say("addressee.family")),
                        Entry.named(holder.given(), words.say("addressee.given")))
                .line(words.say("addressee.gender"), gender(holder))
                .line(
                        words.say("addressee.held"),
                        Entry.line(holder.since(), words.say("addressee.since"))
                                .hint(words.say("addressee.since")),
                        Entry.line(holder.until(), words.say("addressee.until"))
                                .hint(words.say("addressee.until")));
        section.line(
                words.say("addressee.verified"),
                Entry.line(
                                holder.verified(),
                                words.say("addressee.verified-of", words.say("addressee.holder")))
                        .hint(words.say("addressee.verified"))
                        .wide(DAY_WIDTH),
                Entry.line(
                                holder.source(),
                                words.say("addressee.source-of", words.say("addressee.holder")))
                        .hint(words.say("addressee.source")));
        holdings.getStyleClass().add("holdings");
        holdings.setAccessibleText(words.say("addressee.held-by"));
        section.below(holdings);
        getChildren().add(section);
        form.holdingsProperty().subscribe(now -> showHoldings());
        form.draftProperty().subscribe(now -> showHoldings());
    }

    private HBox gender(HolderFields holder) {
        HBox segments =
                Choices.segments(
                        List.of(Gender.UNKNOWN, Gender.FEMALE, Gender.MALE),
                        holder.genderProperty().get(),
                        gender ->
                                words.say(
                                        "addressee.gender."
                                                + gender.name().toLowerCase(Locale.ROOT)),
                        holder.genderProperty()::set);
        holder.genderProperty().subscribe(gender -> Choices.press(segments, gender));
        return segments;
    }

    /** One alone is in the fields already. */
    private void showHoldings() {
        holdings.getChildren().clear();
        List<Holding> all = form.holdingsProperty();
        if (all.size() < 2) {
            return;
        }
        Label title = new Label(words.say("addressee.held-by"));
        title.getStyleClass().add("form-title");
        holdings.getChildren().add(title);
        ToggleGroup group = new ToggleGroup();
        for (Holding holding : all.reversed()) {
            holdings.getChildren().add(button(holding, group));
        }
    }

    private ToggleButton button(Holding holding, ToggleGroup group) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label time = new Label(time(holding));
        time.getStyleClass().add("second");
        HBox line = new HBox(new ScriptText(holding.name()), space, time);
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("holding");
        button.setAccessibleText(holding.name() + " " + time(holding));
        button.setToggleGroup(group);
        button.setSelected(form.tenure().filter(holding.tenure()::equals).isPresent());
        button.setOnAction(event -> form.chooseHolder(holding.tenure()));
        return button;
    }

    private String time(Holding holding) {
        if (holding.to().isPresent()) {
            return words.say(
                    "addressee.from-to",
                    holding.from().map(Days::brief).orElse("…"),
                    Days.brief(holding.to().get()));
        }
        return holding.from().map(from -> words.say("addressee.from", Days.brief(from))).orElse("");
    }
}
