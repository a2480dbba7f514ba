package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.workflow.AddresseeImport;

import java.util.Optional;
import java.util.stream.Stream;

/** Says what a list holds before it is taken in. */
final class ImportView extends VBox {
    private static final int FEW = 200;

    private final ImportViewModel model;
    private final Words words;
    private final Label summary = new Label();
    private final VBox problems = new VBox();

    ImportView(ImportViewModel model, Overlay overlay, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("import-list");
        Label title = new Label(words.say("addressee.import"));
        title.getStyleClass().add("room-title");
        HBox language =
                new HBox(
                        new Label(words.say("addressee.import-language")),
                        Choices.segments(
                                FormsOfAddress.languages(),
                                model.languageProperty().get(),
                                LanguageNames::own,
                                model.languageProperty()::set));
        language.getStyleClass().add("form-line");
        summary.setWrapText(true);
        summary.setId("import-summary");
        problems.getStyleClass().add("import-problems");
        ScrollPane scroll = new ScrollPane(problems);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button cancel = new Button(words.say("addressee.import-cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> overlay.close());
        Button begin = new Button(words.say("addressee.import-begin"));
        begin.setId("import-begin");
        begin.getStyleClass().add("accent");
        begin.setDefaultButton(true);
        begin.disableProperty()
                .bind(
                        model.previewProperty()
                                .map(preview ->
                                        preview.filter(report -> report.accepted() > 0).isEmpty()));
        begin.setOnAction(event -> {
            overlay.close();
            model.begin();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, begin);
        foot.getStyleClass().add("form-line");
        getChildren()
                .addAll(
                        title,
                        new ScriptText(model.fileName(), "second"),
                        language,
                        new FaultLine(model.faultProperty()),
                        summary,
                        scroll,
                        foot);
        model.previewProperty().subscribe(now -> show());
    }

    /** Which addressee a row means, for the person to say. */
    private VBox decision(AddresseeImport.Unclear row) {
        String asked = model.unclear(row);
        ComboBox<Optional<AddresseeOnDate>> choice =
                Choices.list(
                        asked,
                        may -> may.map(model::named).orElse(words.say("addressee.import-new")));
        choice.getItems()
                .setAll(
                        Stream.concat(
                                        row.may().stream().map(Optional::of),
                                        Stream.of(Optional.<AddresseeOnDate>empty()))
                                .toList());
        choice.setOnAction(event ->
                model.decide(
                        row.draft().line(), choice.getValue().map(may -> may.addressee().id())));
        return new VBox(new ScriptFlow(asked, "warning"), choice);
    }

    private void show() {
        problems.getChildren().clear();
        model.previewProperty()
                .get()
                .ifPresentOrElse(
                        report -> {
                            summary.setText(
                                    words.say(
                                            "addressee.would-import",
                                            report.accepted(),
                                            report.added(),
                                            report.refused(),
                                            report.updated(),
                                            report.unclear().size()));
                            report.unclear().stream()
                                    .limit(FEW)
                                    .map(this::decision)
                                    .forEach(problems.getChildren()::add);
                            model.sentences(report.problems()).stream()
                                    .limit(FEW)
                                    .map(sentence -> new ScriptFlow(sentence, "second"))
                                    .forEach(problems.getChildren()::add);
                            if (report.problems().size() > FEW) {
                                problems.getChildren()
                                        .add(
                                                new Label(
                                                        words.say(
                                                                "petition.more",
                                                                report.problems().size() - FEW)));
                            }
                        },
                        () -> summary.setText(words.say("addressee.import-reading")));
    }
}
