package org.petitiondesk.gui.addressee;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.gui.list.ListFormBar;
import org.petitiondesk.gui.list.PreviewGrid;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.workflow.AddresseeImport;

import java.util.Optional;
import java.util.stream.Stream;

/** Says what a list holds before it is taken in. */
final class ImportView extends VBox {
    private static final int FEW = 200;
    private static final int FEW_ROWS = 3;
    private static final int DECISION_WIDTH = 560;
    private static final int GRID_HEIGHT = 196;

    private final ImportViewModel model;
    private final Words words;
    private final Overlay overlay;
    private final Label summary = new Label();
    private final VBox decisions = new VBox();
    private final VBox problems = new VBox();

    ImportView(ImportViewModel model, Overlay overlay, Words words) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        getStyleClass().add("import-list");
        setMaxSize(1020, 660);
        Label title = new Label(words.say("addressee.import-title"));
        title.getStyleClass().add("room-title");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.setId("import-summary");
        problems.getStyleClass().add("import-problems");
        decisions.getStyleClass().add("import-problems");
        VBox told = new VBox(decisions, problems);
        told.getStyleClass().add("import-problems");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        new ScriptText(model.fileName(), "second"),
                        new ListFormBar(model.list(), words, words.say("list.row"), language()),
                        new FaultLine(model.faultProperty()),
                        new FaultLine(model.list().faultProperty()),
                        columns(),
                        summary,
                        scroll,
                        foot());
        model.previewProperty().subscribe(now -> show());
        model.unclear()
                .addListener(
                        (ListChangeListener<AddresseeImport.Unclear>) change -> showDecisions());
    }

    private VBox language() {
        Label label = new Label(words.say("addressee.import-language"));
        label.getStyleClass().add("second");
        return new VBox(
                label,
                Segments.of(
                        FormsOfAddress.languages(),
                        model.languageProperty().get(),
                        LanguageNames::own,
                        model.languageProperty()::set));
    }

    private ScrollPane columns() {
        PreviewGrid<AddresseeDraft> grid =
                new PreviewGrid<>(model.list(), words, FEW_ROWS, new AddresseeCells());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("preview-scroll");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(GRID_HEIGHT);
        scroll.managedProperty()
                .bind(
                        model.list()
                                .previewProperty()
                                .map(preview -> preview.filter(ListPreview::isTable).isPresent()));
        scroll.visibleProperty().bind(scroll.managedProperty());
        return scroll;
    }

    private DialogFoot foot() {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("addressee.import-cancel"), "import-cancel", overlay::close)
                .setCancelButton(true);
        Button begin =
                foot.main(
                        words.say("addressee.import-begin"),
                        "import-begin",
                        () -> {
                            overlay.close();
                            model.run();
                        });
        begin.setDefaultButton(true);
        begin.disableProperty()
                .bind(
                        model.previewProperty()
                                .map(preview ->
                                        preview.filter(report -> report.accepted() > 0).isEmpty()));
        return foot;
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
        choice.setId("decide-" + row.draft().line());
        choice.setPromptText(words.say("addressee.import-undecided"));
        choice.setMaxWidth(USE_PREF_SIZE);
        choice.setPrefWidth(DECISION_WIDTH);
        choice.setOnAction(event ->
                model.decide(
                        row.draft().line(), choice.getValue().map(may -> may.addressee().id())));
        return new VBox(new ScriptFlow(asked, "warning"), choice);
    }

    private void showDecisions() {
        decisions
                .getChildren()
                .setAll(model.unclear().stream().limit(FEW).map(this::decision).toList());
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
