package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;

import java.util.List;

/** Asks in which order signatures are printed. */
final class OrderView {
    private final OrderViewModel model;
    private final Words words;

    private OrderView(OrderViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    static QuestionView of(OrderViewModel model, Runnable close) {
        return new OrderView(model).view(close);
    }

    private QuestionView view(Runnable close) {
        QuestionView view =
                new QuestionView(
                        words.say("order.title"), Feather.LIST, words.say("order.meaning"));
        view.getStyleClass().add("order-question");
        LeadList leads = new LeadList(model);
        Label first = new Label(words.say("order.leads"));
        first.setLabelFor(leads);
        Label how = new Label(words.say("order.leads-how"));
        how.getStyleClass().add("second");
        how.setWrapText(true);
        view.getChildren()
                .addAll(
                        line("order.by", rule()),
                        line("order.language", collation()),
                        seed(),
                        line("order.grouping", grouping()),
                        first,
                        leads,
                        how,
                        new FaultLine(model.faultProperty()));
        return view.foot(
                words.say("dialog.cancel"),
                close,
                words.say("order.do"),
                "order",
                () -> {
                    model.choose();
                    close.run();
                },
                model.readProperty());
    }

    private HBox line(String key, Choice<?> choice) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(choice.box());
        choice.box().setAccessibleText(words.say(key));
        choice.box().setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Choice<Rule> rule() {
        Choice<Rule> choice =
                new Choice<>(
                        "",
                        rule -> words.say("order.by." + rule.word()),
                        model.ruleProperty()::set);
        choice.box().setId("order-by");
        model.ruleProperty().subscribe(rule -> choice.show(List.of(Rule.values()), rule));
        return choice;
    }

    private Choice<Grouping> grouping() {
        Choice<Grouping> choice =
                new Choice<>(
                        "",
                        grouping -> words.say("order.grouping." + grouping.word()),
                        model.groupingProperty()::set);
        choice.box().setId("order-grouping");
        model.groupingProperty()
                .subscribe(grouping -> choice.show(List.of(Grouping.values()), grouping));
        return choice;
    }

    private Choice<Language> collation() {
        Choice<Language> choice = new Choice<>("", this::collation, model.collationProperty()::set);
        choice.box().setId("order-language");
        model.collationProperty().subscribe(language -> choice.show(model.collations(), language));
        return choice;
    }

    private String collation(Language language) {
        if (language.equals(Language.CHINESE_SIMPLIFIED)) {
            return words.say("order.by-sound", LanguageNames.own(language));
        }
        if (language.equals(Language.UNDETERMINED)) {
            return words.say("order.by-no-language");
        }
        return language.tag().endsWith("stroke")
                ? words.say("order.by-strokes", LanguageNames.own(Language.CHINESE_SIMPLIFIED))
                : LanguageNames.own(language);
    }

    /** Only there where lots are drawn. */
    private Node seed() {
        Label label = new Label(words.say("order.seed"));
        label.getStyleClass().add("form-label");
        TextField field = new TextField();
        field.setId("order-seed");
        field.setAccessibleText(words.say("order.seed"));
        label.setLabelFor(field);
        TwoWay.bind(field.textProperty(), model.seedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button anew = new Button(words.say("order.draw"));
        anew.setId("order-draw");
        anew.setOnAction(event -> model.drawAnew());
        HBox line = new HBox(label, field, anew);
        line.getStyleClass().add("form-line");
        line.visibleProperty().bind(model.ruleProperty().isEqualTo(Rule.ROUND_ROBIN));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
