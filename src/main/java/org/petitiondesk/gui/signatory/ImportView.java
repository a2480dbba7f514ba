package org.petitiondesk.gui.signatory;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.gui.list.ListFormBar;
import org.petitiondesk.gui.list.PreviewGrid;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.workflow.SignatureImportReport;

import java.util.Arrays;
import java.util.Optional;

/** The import of a list: from where, how it is read, what would come of it. */
final class ImportView extends VBox {
    private static final int FEW = 40;

    private final ImportViewModel model;
    private final Words words;
    private final Runnable close;
    private final Label shownLines = new Label();
    private final Label totals = new Label();
    private final DialogFoot foot;
    private final Button run;

    ImportView(ImportViewModel model, boolean isPaste, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        this.close = close;
        foot = foot();
        run = foot.main("", "import-run", this::run);
        getStyleClass().add("import");
        setMaxSize(1020, 660);
        PreviewGrid<SignatoryDraft> grid =
                new PreviewGrid<>(model.list(), words, FEW, new SignatoryCells(model, words));
        model.consentProperty().subscribe((before, now) -> grid.show());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("preview-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox title = new HBox(titled(words.say("import.as-stored")), new Spacer(), shownLines);
        shownLines.getStyleClass().add("second");
        VBox body = new VBox(title, scroll, new ImportCards(model, words));
        body.getStyleClass().add("import-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        ListFormBar form =
                new ListFormBar(model.list(), words, words.say("import.signature"), consent());
        getChildren()
                .addAll(
                        head(isPaste),
                        new ImportSource(model, isPaste, words),
                        new FaultLine(model.faultProperty()),
                        form,
                        new FaultLine(model.list().faultProperty()),
                        body,
                        foot);
        model.list().previewProperty().subscribe(this::tellLines);
        model.reportProperty().subscribe(this::count);
    }

    private static Label titled(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("title");
        return label;
    }

    private Node head(boolean isPaste) {
        Label title = new Label(words.say(isPaste ? "import.paste-title" : "import.title"));
        title.getStyleClass().add("room-title");
        Button leave = Icons.button(Feather.X, words.say("import.cancel"), close);
        leave.getStyleClass().add("flat");
        leave.setFocusTraversable(false);
        HBox head = new HBox(title, new Spacer(), leave);
        head.getStyleClass().add("import-head");
        return head;
    }

    private Node consent() {
        Choice<Consent> choice =
                new Choice<>(
                        words.say("import.consent"),
                        consent -> words.say("consent." + consent.word()),
                        consent -> model.consentProperty().set(consent));
        choice.show(Arrays.asList(Consent.values()), model.consentProperty().get());
        choice.box().setId("import-consent");
        return choice;
    }

    private void tellLines(Optional<ListPreview<SignatoryDraft>> preview) {
        shownLines.setText(
                preview.map(shown ->
                                words.say(
                                        shown.isMore() ? "import.first-lines" : "import.all-lines",
                                        shown.lines().size()))
                        .orElse(""));
    }

    private void count(Optional<SignatureImportReport> report) {
        int accepted = report.map(SignatureImportReport::accepted).orElse(0);
        run.setText(words.say("import.run", accepted));
        run.setDisable(accepted == 0);
        totals.setText(
                report.filter(counted -> counted.accepted() > 0)
                        .map(counted ->
                                words.say(
                                        "import.totals",
                                        counted.accepted(),
                                        of(counted, Consent.PUBLIC),
                                        of(counted, Consent.DELIVERY),
                                        of(counted, Consent.INITIALS),
                                        of(counted, Consent.COUNT_ONLY)))
                        .orElse(""));
    }

    private static int of(SignatureImportReport report, Consent consent) {
        return report.consents().getOrDefault(consent, 0);
    }

    private DialogFoot foot() {
        Label batch = new Label(words.say("import.one-batch"));
        batch.getStyleClass().add("second");
        totals.getStyleClass().add("second");
        DialogFoot foot = new DialogFoot(new VBox(batch, totals));
        foot.getStyleClass().add("import-foot");
        foot.button(words.say("import.cancel"), "import-cancel", close);
        return foot;
    }

    private void run() {
        if (model.run().isPresent()) {
            close.run();
        }
    }
}
